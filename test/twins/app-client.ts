import type { Advice, SkipBalance } from '../../src/core/advice/index.ts';
import type { Insights } from '../../src/core/insight/index.ts';
import type { AppClient } from '../../src/platform/app-client.ts';
import type { OwnResults } from '../../src/protocol/advice-answers.ts';
import type { AppState, Export, ImportReport, LogEntry, ManyReport, PageState } from '../../src/protocol/answers.ts';
import type { BooksChange } from '../../src/protocol/import-answers.ts';
import type { Books, StatementItem } from '../../src/protocol/ledger-answers.ts';
import type { LogQuery, Question, SentByHand, ToBackground } from '../../src/protocol/messages.ts';
import type { ReadPage } from '../../src/protocol/read-page.ts';
import { done, type Failure, type Reply, refused } from '../../src/protocol/reply.ts';
import type { Settings } from '../../src/protocol/settings.ts';
import { english, lookUp } from '../unit/ui/english.ts';
import { NO_INSIGHTS, NO_SKIPS } from './sample-insights.ts';
import { booksOf, refundsOf, statementOf, storyOf } from './sample-ledger.ts';

export interface TwinWorld {
  state: AppState;
  log: LogEntry[];
  /** What the tab answers; null where nothing of ours runs in it. */
  page: PageState | null;
  /** What it answers once it is read by a click. */
  clicked?: PageState;
  siteAccess?: boolean;
  /** What the person answers when asked for notifications. */
  mayNotify?: boolean;
  /** The tab answers with this instead. */
  pageTrouble?: Failure;
  importReport?: ImportReport | Failure;
  /** What the preview of an import says it would change. */
  change?: BooksChange[];
  /** What the ledger concludes; the sample's where it is not given. */
  books?: Books;
  statement?: StatementItem[];
  /** The figures of the charts; none known where not given. */
  insights?: Insights;
  skips?: SkipBalance;
  /** What the person's own bids say; not to be had where not given. */
  results?: OwnResults;
  /** How the latest pages were read. */
  readings?: ReadPage[];
  /** What bids on the page's jobs are worth. */
  advice?: Record<string, Advice>;
  /** Every command fails with this. */
  broken?: Failure;
}

export type Sent = { type: string; question: Record<string, unknown> };

/**
 * The client of our own pages with the background and the browser played in memory: the log can be searched, changed
 * and undone. `sent` tells what was asked, in order.
 */
export function twinClient(world: TwinWorld): AppClient & { sent: Sent[]; world: TwinWorld } {
  const sent: Sent[] = [];
  const listeners = new Set<() => void>();
  const undos = new Map<string, () => void>();
  let ids = 0;
  const changed = () => {
    world.state = { ...world.state, sent: world.log.length, latest: world.log.slice(0, 10) };
    for (const listener of listeners) listener();
  };
  const put = (log: LogEntry[], id: string) => {
    const before = world.log;
    undos.set(id, () => {
      world.log = before;
    });
    world.log = log;
  };

  const answers: Record<string, (question: never) => Reply<unknown>> = {
    state: () => done(world.state),
    log: (query: LogQuery) => done(search(world.log, query)),
    refunds: ({ part, offset, limit }: Question<ToBackground, 'refunds'>) =>
      done(refundsOf(world.log, part, offset, limit)),
    statement: ({ part, offset, limit }: Question<ToBackground, 'statement'>) => {
      const items = (world.statement ?? statementOf(world.log, new Date())).filter(
        ({ line, difference }) => part === null || (part === 'difference' ? difference !== null : line?.sort === part),
      );
      return done({ items: items.slice(offset, offset + limit), total: items.length });
    },
    advice: () => done(world.advice ?? {}),
    insights: () => done(world.insights ?? NO_INSIGHTS),
    skips: () => done(world.skips ?? NO_SKIPS),
    results: () => (world.results ? done(world.results) : refused('storage')),
    books: () => done(world.books ?? booksOf(new Date())),
    story: ({ entry }: { entry: string }) => {
      const found = world.log.find(({ id }) => id === entry);
      return found ? done(storyOf(found, new Date())) : refused('not-found');
    },
    remind: ({ about, title, day }: Question<ToBackground, 'remind'>) => {
      const others = world.state.followUps.filter((each) => each.about !== about);
      world.state = { ...world.state, followUps: day === null ? others : [...others, { about, title, day }] };
      return done(null);
    },
    skip: ({ at, uid, on }: Question<ToBackground, 'skip'>) => {
      const known = world.state.jobs[uid] ?? { first: null, last: null, sent: null, perhapsSent: null };
      const jobs = { ...world.state.jobs, [uid]: { ...known, skipped: on ? at : null } };
      world.state = { ...world.state, jobs };
      return done(null);
    },
    readings: () => done(world.readings ?? []),
    'entry-add': () => done(null),
    'entry-edit': () => done(null),
    'entry-delete': () => done(null),
    'perhaps-sent': () => done(null),
    classify: () => done(null),
    'set-plan': () => done(null),
    mark: () => done(null),
    export: () => done<Export>({ name: 'bidthrift.json', type: 'application/json', text: '{}' }),
    exported: ({ at }: { at: string }) => {
      world.state = { ...world.state, exportedAt: at };
      return done(null);
    },
    'import-preview': () => {
      const reply = imported(world);
      return reply.ok ? done({ ...(reply.value as ImportReport), change: world.change ?? [] }) : reply;
    },
    'import-known': () => done({ proposals: [], titles: [] }),
    import: ({ id }: { id: string }) => {
      undos.set(id, () => undefined);
      return imported(world);
    },
    'set-settings': ({ change }: { change: Partial<Settings> }) => {
      world.state = { ...world.state, settings: { ...world.state.settings, ...change } };
      return done(world.state.settings);
    },
    'log-add': ({ id, entry }: { id: string; entry: SentByHand }) => {
      const boostOutlook = entry.boost > 0 ? 'may-return' : null;
      const open = { outlook: 'may-return', boostOutlook, outcome: 'pending' } as const;
      const added: LogEntry = { ...entry, id, how: 'hand', unshown: false, fixed: false, returned: 0, ...open };
      put([added, ...world.log], id);
      return done(added);
    },
    'log-edit': ({ id, entry, change }: { id: string; entry: string; change: Partial<SentByHand> }) => {
      put(
        world.log.map((each) => (each.id === entry ? { ...each, ...change } : each)),
        id,
      );
      return done(world.log.find((each) => each.id === entry));
    },
    'log-delete': ({ id, entry }: { id: string; entry: string }) => {
      put(
        world.log.filter((each) => each.id !== entry),
        id,
      );
      return done(null);
    },
    outcome: ({ id, entry, outcome }: { id: string; entry: string; outcome: LogEntry['outcome'] }) => {
      put(
        world.log.map((each) => (each.id === entry ? { ...each, outcome } : each)),
        id,
      );
      return done(world.log.find((each) => each.id === entry));
    },
    'log-delete-many': ({ id, entries }: Question<ToBackground, 'log-delete-many'>) => {
      const left = world.log.filter((each) => entries.includes(each.id) && each.fixed);
      const stays = ({ id, fixed }: LogEntry) => fixed || !entries.includes(id);
      put(world.log.filter(stays), id);
      return done(manyReport(entries, left, 'in-statement'));
    },
    'outcome-many': ({ id, entries, outcome }: Question<ToBackground, 'outcome-many'>) => {
      put(
        world.log.map((each) => (entries.includes(each.id) ? { ...each, outcome } : each)),
        id,
      );
      return done(manyReport(entries, [], 'incomplete'));
    },
    undo: ({ of }: { of: string }) => {
      undos.get(of)?.();
      return undos.delete(of) ? done(null) : refused('not-found');
    },
    sample: ({ text }: { text: string | null }) => {
      world.state = { ...world.state, sample: text !== null };
      return done(null);
    },
    erase: () => {
      world.log = [];
      world.state = { ...world.state, balance: null, settings: { ...world.state.settings, mode: null } };
      return done(null);
    },
  };
  const answer = (type: string, question: object): Reply<unknown> => {
    sent.push({ type, question: { ...question } });
    return answers[type]?.(question as never) ?? refused('unknown-message');
  };

  const twin = {
    sent,
    world,
    ask: async (type: string, question: object) => answer(type, question),
    command: async (type: string, question: object) => {
      const id = `command-${++ids}`;
      if (world.broken) return { id, reply: { ok: false, error: world.broken } };
      const reply = answer(type, { ...question, id });
      changed();
      return { id, reply };
    },
    activeTab: async () => 1,
    openPages: async () => (world.page ? [world.page] : []),
    askPage: async (_tab: number, type: string) => {
      sent.push({ type, question: {} });
      if (world.pageTrouble) return { ok: false, error: world.pageTrouble };
      if (!world.page) return refused('no-receiver');
      return done(type === 'read-now' && world.clicked ? world.clicked : world.page);
    },
    onChange: (listener: () => void, signal: AbortSignal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    openOptions: async (view = '') => void sent.push({ type: 'openOptions', question: { view } }),
    openWelcome: async () => void sent.push({ type: 'openWelcome', question: {} }),
    siteAccess: async () => world.siteAccess ?? true,
    askForSite: async () => {
      world.siteAccess = true;
      return true;
    },
    askToNotify: async () => {
      sent.push({ type: 'askToNotify', question: {} });
      return world.mayNotify ?? true;
    },
    stopNotifying: async () => void sent.push({ type: 'stopNotifying', question: {} }),
    close: () => void sent.push({ type: 'close', question: {} }),
    versions: () => ({ own: '0.1.0', browser: 'Mozilla/5.0 (an invented browser)' }),
    message: (key: string, values?: string[]) => lookUp(english, key, values),
    language: () => 'en-US',
  };
  // The answers are typed by hand above; TypeScript cannot follow them through the table of messages.
  return twin as unknown as AppClient & { sent: Sent[]; world: TwinWorld };
}

function manyReport(
  entries: readonly string[],
  left: readonly LogEntry[],
  why: ManyReport['left'][number]['why'],
): ManyReport {
  return { done: entries.length - left.length, left: left.map(({ id, title }) => ({ id, title, why })) };
}

function imported({ importReport }: TwinWorld): Reply<unknown> {
  if (!importReport) return refused('bad-file', 'line 1');
  return 'code' in importReport ? { ok: false, error: importReport } : done(importReport);
}

function search(log: LogEntry[], query: LogQuery): { entries: LogEntry[]; total: number } {
  const words = query.search.toLowerCase();
  const found = log.filter(
    (entry) =>
      (query.outcome === null || entry.outcome === query.outcome) &&
      `${entry.title} ${entry.note}`.toLowerCase().includes(words),
  );
  const sign = query.descending ? -1 : 1;
  const sorted = found.toSorted((a, b) => {
    const [x, y] = [a[query.sort] ?? '', b[query.sort] ?? ''];
    return sign * (x < y ? -1 : x > y ? 1 : 0);
  });
  return { entries: sorted.slice(query.offset, query.offset + query.limit), total: found.length };
}
