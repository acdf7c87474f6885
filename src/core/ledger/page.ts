import type { Account } from '../job.ts';
import { type Gap, START, type State } from './chain.ts';
import type { Runs } from './coverage.ts';
import type { At, Day } from './day.ts';
import type { Fact } from './fact.ts';
import { idOf } from './identity.ts';
import { type Line, SORTS } from './line.ts';
import type { Send } from './pairing.ts';
import { type PageKind, pageKind } from './place.ts';
import { pack, unpack } from './shape.ts';

/**
 * A page of the ledger in memory. Its facts are the truth; the rest was concluded from facts, here or on other pages, and
 * is kept so that it need not be concluded again.
 */
export interface Page {
  facts: Map<string, Fact>;
  /** What lies here that this version does not understand, kept as it is. */
  strange: unknown[];
  /** jobs: how each job was bid on, from the pages of sends. */
  sends: Map<string, Send[]>;
  /** jobs: what was concluded of each. */
  drawn: Map<string, Drawn>;
  /** sends: the jobs whose sends were paired here. */
  paired: string[];
  /** journal: the bookings, by job; those of no job under the empty name. */
  lines: Map<string, Line[]>;
  /** journal: the fold up to the end of this month, and the differences found in it. */
  after: State;
  gaps: Gap[];
  /** head. */
  head: Head;
}

/** What was concluded of a job and stands elsewhere. */
export interface Drawn {
  /** The pages of the journal on which its bookings stand. */
  pages: string[];
  /** How many proposals each account sent. */
  proposals: Record<Account, number>;
}

/** What the head knows: enough for a glance without opening every page. */
export interface Head {
  /** By which version of the code the conclusions were drawn; another draws them anew. */
  drawn: number;
  accounts: Record<Account, AccountHead>;
}

export interface AccountHead {
  /** The first day on which anything was learnt, and the latest. */
  began: Day | null;
  newest: Day | null;
  /** Days that a statement showed; of these, the days that were over by then. */
  covered: Runs;
  settled: Runs;
  /** The latest proposals: when sent, and the job. */
  latest: { at: At | Day; job: string }[];
  /** Older proposals than these were left out of `latest`. */
  cut: boolean;
  /** How many proposals there are. */
  proposals: number;
  /** Jobs with a return that is due, or came, or an apply page without landing, and the last day on which that matters. */
  watch: Record<string, Day | null>;
}

/** Raise it whenever the same facts lead to other conclusions than before. */
export const CONCLUSIONS = 1;

export function emptyPage(): Page {
  return {
    facts: new Map(),
    strange: [],
    sends: new Map(),
    drawn: new Map(),
    paired: [],
    lines: new Map(),
    after: START,
    gaps: [],
    head: { drawn: CONCLUSIONS, accounts: { own: emptyAccount(), agency: emptyAccount() } },
  };
}

function emptyAccount(): AccountHead {
  return { began: null, newest: null, covered: [], settled: [], latest: [], cut: false, proposals: 0, watch: {} };
}

export function copyPage(page: Page): Page {
  return {
    ...page,
    facts: new Map(page.facts),
    sends: new Map(page.sends),
    drawn: new Map(page.drawn),
    lines: new Map(page.lines),
    head: structuredClone(page.head),
  };
}

/** Plain JSON, as it is stored under the page's key. */
export function storedPage(key: string, page: Page): Record<string, unknown> {
  const stored: Record<string, unknown> = { facts: [...page.facts.values()].map(pack) };
  if (page.strange.length > 0) stored['strange'] = page.strange;
  switch (pageKind(key)) {
    case 'jobs':
      return { ...stored, sends: Object.fromEntries(page.sends), drawn: Object.fromEntries(page.drawn) };
    case 'sends':
      return { ...stored, paired: page.paired };
    case 'journal': {
      const lines = [...page.lines].map(([job, list]) => [job, list.map(packLine)]);
      return { ...stored, lines: Object.fromEntries(lines), after: page.after, gaps: page.gaps };
    }
    default:
      return { ...stored, head: page.head };
  }
}

/**
 * The page that was stored; null where this is none. Facts that are not understood are kept aside on the page. Where the
 * conclusions are not understood they are left out, and `whole` is false: then they must be drawn anew.
 */
export function readPage(key: string, stored: unknown): { page: Page; whole: boolean } | null {
  if (!isRecord(stored) || !Array.isArray(stored['facts'])) return null;
  const page = emptyPage();
  for (const raw of stored['facts']) {
    const fact = unpack(raw);
    if (fact) page.facts.set(idOf(fact), fact);
    else page.strange.push(raw);
  }
  if (Array.isArray(stored['strange'])) page.strange.push(...stored['strange']);
  return { page, whole: readConclusions(pageKind(key), stored, page) };
}

function readConclusions(kind: PageKind | null, stored: Record<string, unknown>, page: Page): boolean {
  const { sends, drawn, paired, lines, after, gaps, head } = stored;
  if (kind === 'head') {
    if (!isRecord(head) || !isRecord(head['accounts']) || head['drawn'] !== CONCLUSIONS) return false;
    // Written by this very version of the code.
    page.head = head as unknown as Head;
    return true;
  }
  if (kind === 'journal') {
    if (!isRecord(lines) || !isRecord(after) || !Array.isArray(gaps)) return false;
    for (const [job, list] of Object.entries(lines)) {
      const read = Array.isArray(list) ? list.map(readLine) : [null];
      if (read.includes(null)) return false;
      page.lines.set(job, read as Line[]);
    }
    page.after = after as unknown as State;
    page.gaps = gaps as Gap[];
    return true;
  }
  if (kind === 'sends') {
    if (!Array.isArray(paired)) return false;
    page.paired = paired as string[];
    return true;
  }
  if (!isRecord(drawn) || !isRecord(sends)) return false;
  for (const [job, what] of Object.entries(drawn)) page.drawn.set(job, what as Drawn);
  for (const [job, list] of Object.entries(sends)) page.sends.set(job, list as Send[]);
  return true;
}

function packLine({ sort, amount, day, after, until, hand }: Line): unknown[] {
  const packed = [SORTS.indexOf(sort), amount, day, after, until];
  return hand ? [...packed, 1] : packed;
}

function readLine(packed: unknown): Line | null {
  if (!Array.isArray(packed)) return null;
  const [index, amount, day, after, until, hand] = packed;
  const sort = SORTS[index];
  if (!sort || typeof amount !== 'number' || typeof day !== 'string') return null;
  return { sort, amount, day, after: after ?? null, until: until ?? null, hand: hand === 1 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
