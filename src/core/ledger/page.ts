import type { Account } from '../job.ts';
import { START, type State } from './chain.ts';
import type { Away, Claim } from './claim.ts';
import type { Runs } from './coverage.ts';
import type { At, Day } from './day.ts';
import type { Fact } from './fact.ts';
import type { Line } from './line.ts';
import type { Send } from './pairing.ts';
import type { Gap } from './ways.ts';

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
  /** jobs: by job, what it has claimed; by the name of what names no job, what was claimed from it. */
  claims: Map<string, Claim[]>;
  away: Map<string, Away[]>;
  /** jobs: what was concluded of each. */
  drawn: Map<string, Drawn>;
  /** sends: the jobs whose sends were paired here. */
  paired: string[];
  /**
   * journal: the bookings, by job; those of no job under the empty name. What names no job but has a title or is a
   * proposal stands here even where another job has claimed it all.
   */
  lines: Map<string, Line[]>;
  /**
   * journal: of jobs that have claimed something, the bookings by what names the job itself. By these alone it is found
   * that a job may claim more: were it by what it has claimed, the order in which pages were read would matter.
   */
  bare: Map<string, Line[]>;
  /** journal: the fold up to the end of this month, and the differences found in it. */
  after: State;
  gaps: Gap[];
  /** head. */
  head: Head;
}

/** What was concluded of a job and stands elsewhere. */
export interface Drawn {
  /** The pages of the journal on which its bookings stand, or would stand if no other job had claimed them. */
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
export const CONCLUSIONS = 11;

/** A page on which nothing was written. */
export function emptyPage(): Page {
  return {
    facts: new Map(),
    strange: [],
    sends: new Map(),
    claims: new Map(),
    away: new Map(),
    drawn: new Map(),
    paired: [],
    lines: new Map(),
    bare: new Map(),
    after: START,
    gaps: [],
    head: { drawn: CONCLUSIONS, accounts: { own: emptyAccount(), agency: emptyAccount() } },
  };
}

/** An account of which nothing is known. */
export function emptyAccount(): AccountHead {
  return { began: null, newest: null, covered: [], settled: [], latest: [], cut: false, proposals: 0, watch: {} };
}

/** A copy to be written to: its lists are its own, what they hold is shared and never changed. */
export function copyPage(page: Page): Page {
  return {
    ...page,
    facts: new Map(page.facts),
    sends: new Map(page.sends),
    claims: new Map(page.claims),
    away: new Map(page.away),
    drawn: new Map(page.drawn),
    lines: new Map(page.lines),
    bare: new Map(page.bare),
    head: structuredClone(page.head),
  };
}
