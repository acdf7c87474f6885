import type { Proposal } from '../core/ledger/index.ts';

/** Answers about the ledger's conclusions. All amounts are Connects; all days are the person's own. */

/** The parts of the list of refunds, most urgent first. Each proposal is in one, by its base cost. */
export const REFUND_PARTS = ['overdue', 'due', 'returned', 'may-return', 'gone', 'unknown'] as const;
export type RefundPart = (typeof REFUND_PARTS)[number];

/** A proposal, and what of it comes back: base and boost apart, each with its rule and day. */
export interface RefundEntry
  extends Pick<Proposal, 'id' | 'account' | 'jobUid' | 'title' | 'sentAt' | 'base' | 'boost' | 'outcome'> {
  /** The base cost; null where nobody knows it. */
  cost: number | null;
}

/** How many proposals, and how many Connects that part is about. */
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
