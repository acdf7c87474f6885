import type { Connects } from '../connects.ts';
import type { Account, JobStatus, PageKind, ProposalGroup, ProposalRange } from '../job.ts';
import type { RowKind } from '../rulebook/labels.ts';
import type { At, Day } from './day.ts';

/**
 * What the ledger is made of. A fact is plain JSON, says when it was learnt and from where, and never changes; the
 * ledger is the set of its facts, and every number is concluded from that set. So a fact that comes twice changes
 * nothing, and the facts of two machines can be put together in any order. A mistake is taken back by a further fact.
 *
 * Nothing of a job is kept but its id, title, state, cost and crowd, and which signs of a wasteful bid it had; nothing of
 * a client.
 */

/** page: read · paste: copied from a page by the person · file: imported · hand: typed or clicked. */
export type Source = 'page' | 'paste' | 'file' | 'hand';

export const ENTRIES = ['grant', 'purchase', 'spend', 'return', 'adjust', 'sent'] as const;
export type EntryKind = (typeof ENTRIES)[number];

export const OUTCOMES = [
  'viewed',
  'replied',
  'interviewed',
  'hired',
  'other-hired',
  'declined',
  'withdrawn',
  'closed',
  'removed',
  'expired',
] as const;
/** What became of a proposal. closed: by the client with nobody hired · removed: by the marketplace. */
export type Said = (typeof OUTCOMES)[number];

interface Base {
  /** When it was learnt; the earliest moment where the same fact was learnt again. */
  at: At;
  source: Source;
}

/** "Available Connects" as a page showed it. One fact for a day and value: seen from `at` until `until`. */
export interface BalanceFact extends Base {
  kind: 'balance';
  account: Account;
  connects: Connects;
  /** The latest moment of the same day at which it was seen. */
  until: At;
  /** The page of that latest moment. */
  page: PageKind;
}

/** The page from which a proposal is sent, as it stood. */
export interface ApplyFact extends Base {
  kind: 'apply';
  account: Account;
  job: string;
  title: string | null;
  /** Connects required, and bid for a boost; null where not read. */
  cost: Connects | null;
  boost: Connects | null;
}

/** The page after sending. */
export interface LandingFact extends Base {
  kind: 'landing';
  /** Null where the page does not say; then the apply page it follows decides. */
  account: Account | null;
  proposal: string | null;
  job: string | null;
  title: string | null;
}

/** A job as a page showed it; one fact for a day and content. */
export interface SightingFact extends Base {
  kind: 'sighting';
  job: string;
  title: string | null;
  /** Null on tiles, which show open jobs. */
  status: JobStatus | null;
  cost: Connects | null;
  hires: number | null;
  /** The block that would say hires was read. */
  activity: boolean;
  /** As worded: "17 minutes ago". */
  posted: string | null;
}

/**
 * What of a job speaks for or against a bid, as a page showed it: the names of signs, never the figures of a client or
 * words of the post. One fact for a day and content.
 */
export interface LookFact extends Base {
  kind: 'look';
  job: string;
  /** How many had bid. */
  proposals: ProposalRange | null;
  /** Ids of the rules whose sign was there, and of those whose facts were not shown. */
  signs: string[];
  unknown: string[];
  /** Salted mark of title and text, by which a repost is known; null where they were not shown in full. */
  mark: string | null;
}

/** A row of My proposals, or one proposal's own page. */
export interface ListedFact extends Base {
  kind: 'listed';
  proposal: string | null;
  job: string | null;
  title: string | null;
  group: ProposalGroup | null;
  date: Day | null;
  boost: 'none' | 'boosted' | 'outbid' | null;
  viewed: boolean | null;
}

/** A statement row under its date; the n-th equal one of its day in one reading. */
export interface RowFact extends Base {
  kind: 'row';
  account: Account;
  date: Day;
  /** As worded. */
  label: string;
  job: string | null;
  title: string | null;
  amount: Connects;
  twin: number;
}

/**
 * Rows worded Today or Yesterday, whose date may be one day off, together with the dated rows beside them that look the
 * same: those are other rows, which only one reading can tell.
 */
export interface RecentFact extends Base {
  kind: 'recent';
  account: Account;
  label: string;
  job: string | null;
  title: string | null;
  /** The first day this reading covers; null where it covers none. */
  from: Day | null;
  rows: { date: Day; dated: boolean; amount: Connects }[];
}

/** Days of which a statement showed every row; the last of them, the day of the reading itself, so far. */
export interface CoverageFact extends Base {
  kind: 'coverage';
  account: Account;
  from: Day;
  to: Day;
}

/** Something the person entered; `amount` is signed for adjust alone, `boost` goes with sent, spend and return. */
export interface EntryFact extends Base {
  kind: 'entry';
  account: Account;
  entry: EntryKind;
  amount: Connects;
  boost: Connects;
  job: string | null;
  title: string | null;
  note: string;
}

/** What the person says became of a proposal. */
export interface OutcomeFact extends Base {
  kind: 'outcome';
  job: string;
  outcome: Said;
}

/** What the person says a label means; the latest word counts. */
export interface LabelFact extends Base {
  kind: 'label';
  label: string;
  means: RowKind;
}

/** The person's plan from a day on; `day` is the day of the month on which the monthly Connects come. */
export interface PlanFact extends Base {
  kind: 'plan';
  account: Account;
  plan: 'basic' | 'plus' | 'agency-plus';
  since: Day;
  day: number;
  /** What comes each month by the person's own word; null for what the rules say. */
  grant: Connects | null;
}

/** The person's own words about a job; the latest count. */
export interface MarkFact extends Base {
  kind: 'mark';
  job: string;
  tags: string[];
  note: string;
}

/** The person will not bid on this job, or takes that back; the latest word counts. */
export interface SkipFact extends Base {
  kind: 'skip';
  job: string;
  title: string | null;
  on: boolean;
  /** What was known of a bid on it then; null where no page was at hand. */
  advised: SkipAdvised | null;
}

/** The base cost in Connects, the chance to win (5, 50 and 95 %), and the dollars after the fee that it would have paid. */
export interface SkipAdvised {
  connects: Connects | null;
  win: [number, number, number];
  net: number | null;
}

/** Takes a fact back (gone), or takes that back; the latest word counts. */
export interface RetractFact extends Base {
  kind: 'retract';
  /** The fact's id, and the page it lies on. */
  of: string;
  page: string;
  gone: boolean;
}

export type Fact =
  | BalanceFact
  | ApplyFact
  | LandingFact
  | SightingFact
  | LookFact
  | ListedFact
  | RowFact
  | RecentFact
  | CoverageFact
  | EntryFact
  | OutcomeFact
  | LabelFact
  | PlanFact
  | MarkFact
  | SkipFact
  | RetractFact;

export type FactKind = Fact['kind'];
