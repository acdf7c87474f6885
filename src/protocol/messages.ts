import type { Advice, SkipBalance } from '../core/advice/index.ts';
import type { ExportKind } from '../core/exchange/exports.ts';
import type { Insights } from '../core/insight/index.ts';
import type { Account, Reading } from '../core/job.ts';
import type { Day } from '../core/ledger/index.ts';
import type { RowKind } from '../core/rulebook/labels.ts';
import type { OwnResults } from './advice-answers.ts';
import type {
  AppState,
  At,
  Export,
  ImportReport,
  LogEntry,
  LogPage,
  ManyReport,
  Outcome,
  PageSettings,
  PageState,
  Snapshot,
} from './answers.ts';
import type { ImportKnown, ImportPreview } from './import-answers.ts';
import type {
  Books,
  PlanByHand,
  RefundPart,
  RefundsPage,
  StatementPage,
  StatementPart,
  Story,
} from './ledger-answers.ts';
import type { ReadPage } from './read-page.ts';
import type { Settings } from './settings.ts';

/**
 * The messages between the rooms, by direction. A message is `{ type, ...question }`. Whatever changes something is a
 * command: it carries an `id` of its sender's making (a UUID), and repeating it with the same id changes nothing more
 * and gives the same answer, so that a sender who got no answer may simply ask again.
 */

/** A proposal as a person types it in. */
export interface SentByHand {
  jobUid: string | null;
  title: string;
  sentAt: At;
  /** Connects. */
  base: number;
  boost: number;
  note: string;
}

/** What moved Connects and no page shows, or not any more. */
export interface EntryByHand {
  kind: (typeof HAND_KINDS)[number];
  account: Account;
  /** When it happened. */
  when: At;
  /** Connects; signed for adjust alone. */
  amount: number;
  jobUid: string | null;
  note: string;
}

export const HAND_KINDS = ['grant', 'purchase', 'spend', 'return', 'adjust'] as const;

/** An entry by its id and the page of the ledger it lies on. */
export interface EntryRef {
  id: string;
  page: string;
}

export interface StatementQuery {
  account: Account;
  part: StatementPart | null;
  /** First and last day; null where open. */
  from: Day | null;
  to: Day | null;
  offset: number;
  limit: number;
}

export const LOG_SORTS = ['sentAt', 'title', 'base', 'boost', 'outcome'] as const;

/** What of the log, in which order. */
export interface LogFilter {
  /** Words that title, job id or note must contain; empty matches all. */
  search: string;
  /** Only entries with this outcome; null for all. */
  outcome: Outcome | null;
  sort: (typeof LOG_SORTS)[number];
  descending: boolean;
}

/** One part of what a filter finds. */
export interface LogQuery extends LogFilter {
  offset: number;
  limit: number;
}

/**
 * json: all records, as a copy · log: the table of the proposals that a filter finds · the others: what the ledger says
 * of one account, for another program.
 */
export type ExportQuery =
  | { format: 'json' }
  | { format: 'log'; query: LogFilter }
  | { format: ExportKind; account: Account };

/** So many entries are changed at once: what undoing them takes has to be remembered. */
export const MOST_AT_ONCE = 1_000;

type Command<Question, Answer> = { question: Question & { id: string }; answer: Answer };
type Query<Question, Answer> = { question: Question; answer: Answer };
type Nothing = Record<never, never>;

/** A page in front of the person. */
interface Shown {
  reading: Reading;
  /** The command by which they have just said there that they bid on its job, and may take that back. */
  justSaid?: string;
}

/** From a content script in the top frame of the marketplace, to the background. Our own pages may send them, too. */
export interface FromPage {
  hello: Query<Nothing, PageSettings>;
  /** The person saw a page. */
  observe: Command<{ at: At; url: string } & Shown, Snapshot>;
  /** What there is to say on a page now; nothing is kept of it. */
  known: Query<Shown, Snapshot>;
  /** The tab shows another page now, without a load that the browser would tell of. */
  left: Query<Nothing, null>;
  /**
   * The person will not bid on this job (or, with `on` false, takes that back). With the page at hand, what is known of
   * such a bid is kept with it: what skipping saves and misses can be told only from that.
   */
  skip: Command<{ at: At; uid: string; title: string | null; on: boolean; reading?: Reading }, null>;
  /** The person wants to come back to a job (by its uid, or the log's id of a proposal) on a day; null takes that back. */
  remind: Command<{ at: At; about: string; title: string | null; day: Day | null }, null>;
  /** The person says that the proposal on this page was sent. */
  'log-sent': Command<
    { at: At; uid: string; title: string | null; sentAt: At | null; base: number; boost: number },
    null
  >;
  /** Takes back the change made by the command `of`. */
  undo: Command<{ at: At; of: string }, null>;
  /** Opens our list of rules at this one, or at one of its sections; the person asked for it. */
  'open-rules': Query<{ rule: string }, null>;
}

/** From our own pages (popup, options, welcome) alone, to the background. */
export interface FromApp {
  state: Query<{ uids: string[] }, AppState>;
  /**
   * What a bid on each job of this page is worth, by uid; of a list only where there is something to say. `sample`: the
   * page is the sample's own, invented one, of which the real records must never hear.
   */
  advice: Query<{ reading: Reading; sample?: true }, Record<string, Advice>>;
  /** What the person's own bids say, as the advice counts them. */
  results: Query<Nothing, OwnResults>;
  /** What skipping has saved, net of what it has missed. */
  skips: Query<Nothing, SkipBalance>;
  log: Query<LogQuery, LogPage>;
  /** One part of what comes back; null for the most urgent one that is not empty. */
  refunds: Query<{ part: RefundPart | null; offset: number; limit: number }, RefundsPage>;
  statement: Query<StatementQuery, StatementPage>;
  books: Query<{ account: Account }, Books>;
  /** The numbers behind the charts. */
  insights: Query<{ account: Account }, Insights>;
  /** `entry` is the log's id. */
  story: Query<{ entry: string }, Story>;
  /** Whether the apply page that was seen at `applied` was sent. */
  'perhaps-sent': Command<{ at: At; account: Account; uid: string; applied: At; sent: boolean }, null>;
  'entry-add': Command<{ at: At; entry: EntryByHand }, null>;
  'entry-edit': Command<{ at: At; of: EntryRef; entry: EntryByHand }, null>;
  'entry-delete': Command<{ at: At; of: EntryRef }, null>;
  /** What rows with this label are, by the person's word. */
  classify: Command<{ at: At; label: string; means: RowKind }, null>;
  'set-plan': Command<{ at: At; account: Account; plan: PlanByHand }, null>;
  /** The person's own words about a proposal's job. */
  mark: Command<{ at: At; entry: string; tags: string[]; note: string }, null>;
  /** How the latest pages were read, latest first. */
  readings: Query<Nothing, ReadPage[]>;
  'set-settings': Command<{ change: Partial<Settings> }, Settings>;
  'log-add': Command<{ at: At; entry: SentByHand }, LogEntry>;
  /** `entry` is the log's id. */
  'log-edit': Command<{ at: At; entry: string; change: Partial<SentByHand> }, LogEntry>;
  'log-delete': Command<{ at: At; entry: string }, null>;
  outcome: Command<{ at: At; entry: string; outcome: Outcome }, LogEntry>;
  /** The same for many at once, all or none of it kept: at most MOST_AT_ONCE entries, by the log's ids. */
  'log-delete-many': Command<{ at: At; entries: string[] }, ManyReport>;
  'outcome-many': Command<{ at: At; entries: string[]; outcome: Outcome }, ManyReport>;
  export: Query<ExportQuery, Export>;
  /** The person has saved an export. */
  exported: Command<{ at: At }, null>;
  /** Says what an import would do, and does nothing. */
  'import-preview': Query<{ text: string }, ImportPreview>;
  'import-known': Query<Nothing, ImportKnown>;
  import: Command<{ at: At; text: string; settings: boolean }, ImportReport>;
  /** Shows an invented ledger (a file as the import takes it) in place of the person's own; null ends that. */
  sample: Command<{ at: At; text: string | null }, null>;
  /** Everything: records, settings, backups, what the session remembers. */
  erase: Command<Nothing, null>;
}

/** From the popup or the background to a page. */
export interface ToPage {
  'page-state': Query<Nothing, PageState>;
  /** Read this page once, now, and leave it untouched (the mode "only when I click"). */
  'read-now': Query<Nothing, PageState>;
  /** Settings or records changed: ask again. */
  changed: Query<Nothing, null>;
}

export type ToBackground = FromPage & FromApp;

/** A message of one direction, as it goes over the wire. */
export type Message<Map, Type extends keyof Map = keyof Map> = {
  [K in Type]: { type: K } & (Map[K] extends { question: infer Q } ? Q : never);
}[Type];

/** What the message asks, without its type. */
export type Question<Map, Type extends keyof Map> = Map[Type] extends { question: infer Q } ? Q : never;

/** What the message is answered with. */
export type Answer<Map, Type extends keyof Map> = Map[Type] extends { answer: infer A } ? A : never;
