import type { JobStatus } from '../core/job.ts';
import type { Day, Difference, LabelFact, PlanFact, Proposal, Report, StatementLine } from '../core/ledger/index.ts';
import { SORTS } from '../core/ledger/line.ts';
import type { At, LogEntry, Outcome } from './answers.ts';

/** Answers about the ledger's conclusions. All amounts are Connects; all days are the person's own. */

/**
 * The parts of the list of refunds, most urgent first. A proposal is in each part in which its cost or its boost is; what
 * is owed of both is asked for at once, in the more urgent one.
 */
export const REFUND_PARTS = ['overdue', 'due', 'returned', 'may-return', 'gone', 'unknown'] as const;
export type RefundPart = (typeof REFUND_PARTS)[number];

/** A proposal, and what of it comes back: base and boost apart, each with its rule and day. */
export interface RefundEntry
  extends Pick<Proposal, 'id' | 'account' | 'jobUid' | 'title' | 'sentAt' | 'base' | 'boost' | 'outcome'> {
  /** The base cost; null where nobody knows it. */
  cost: number | null;
}

/** How many proposals, and how many of their Connects are in that part. */
export interface RefundSum {
  count: number;
  connects: number;
}

export interface RefundsPage {
  sums: Record<RefundPart, RefundSum>;
  /** The part that was asked for, or the most urgent one that is not empty. */
  part: RefundPart;
  /** Latest change first. */
  entries: RefundEntry[];
}

/** The same at a glance: sums, and the latest few. */
export interface RefundShort extends RefundSum {
  first: RefundEntry[];
}

/** What of the statement is shown: one sort of bookings, what is unclear or unexplained, or all (null). */
export const STATEMENT_PARTS = [...SORTS, 'unclear', 'difference'] as const;
export type StatementPart = (typeof STATEMENT_PARTS)[number];

/** A line of the statement; where balances do not add up, the difference is a line of its own. */
export interface StatementItem {
  /** The person's day; of a difference, that of the balance which showed it. */
  day: Day;
  line: StatementLine | null;
  difference: Difference | null;
  /** After this line; null where no balance was seen, and on days before the first known one. The last is the one seen last. */
  balance: number | null;
}

export interface StatementPage {
  /** Latest first. */
  items: StatementItem[];
  total: number;
}

/** What an account's books say beside its proposals. */
export interface Books extends Omit<Report, 'proposals'> {
  /** The latest word on the plan. */
  plan: PlanByHand | null;
  /** What the person said that labels mean, the latest word on each. */
  labels: LabelByHand[];
  /** The person has an agency's books, too. */
  agency: boolean;
}

/** The person's plan; `day` is the day of the month on which the monthly Connects come. */
export type PlanByHand = Pick<PlanFact, 'plan' | 'since' | 'day' | 'grant'>;
/** A label as it was worded, and what its rows are by the person's word. */
export type LabelByHand = Pick<LabelFact, 'label' | 'means'>;
export const PLANS = ['basic', 'plus', 'agency-plus'] as const satisfies readonly PlanByHand['plan'][];

/** One proposal from its first sight to its end. */
export interface Story {
  entry: LogEntry;
  refund: RefundEntry;
  /** The marketplace's id of the proposal. */
  uid: string | null;
  tags: string[];
  /** In the order of time. */
  events: StoryEvent[];
}

export type StoryEvent = { at: At | Day } & (
  | { kind: 'seen'; cost: number | null; status: JobStatus | null; hires: number | null }
  | { kind: 'apply'; cost: number | null; boost: number | null }
  | { kind: 'sent' }
  | { kind: 'viewed' }
  | { kind: 'said'; outcome: Outcome }
  | { kind: 'booked'; line: StatementLine }
);
