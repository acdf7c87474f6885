import { type Connects, costOf, type Mills } from './connects.ts';
import type { Job } from './job.ts';

/** What the person's own visits know about a job, as far as a bid on it is concerned. */
export interface BidMemory {
  first: { connects: Connects; at: string } | null;
  sent: { at: string; base: Connects | null; boost: Connects | null } | null;
}

/** Something to know before sending, most urgent first. */
export type BidNote =
  | { kind: 'closed'; status: 'closed' | 'removed' | 'private' }
  | { kind: 'sent'; at: string; base: Connects | null; boost: Connects | null }
  /** The page says that a proposal was sent; the log knows of none. */
  | { kind: 'applied' }
  /** The balance does not suffice; `missing` Connects are. */
  | { kind: 'short'; missing: Connects }
  /** Another cost than on the first visit. */
  | { kind: 'changed'; from: Connects; at: string }
  /** Whether a boost is set was not read: without one it would take `base`. */
  | { kind: 'boost-unknown'; base: Connects }
  | { kind: 'cost-unknown' };

/** What one bid costs and leaves, ready to be put into words. */
export interface Bid {
  /** Without any boost; null where the page did not say. */
  base: Connects | null;
  /** The boost set now; 0 without one, null where the page has a place for it that could not be read. */
  boost: Connects | null;
  /** What pressing send would take; null where a part of it is unknown. */
  total: Connects | null;
  /** The total in the person's money. */
  money: Mills | null;
  /** What would be left, negative where it does not suffice; null where cost or balance is unknown. */
  after: Connects | null;
  notes: BidNote[];
}

/** `price` is what one Connect costs, in mills; `balance` the Connects available now, null where unknown. */
export function bidOn(
  job: Pick<Job, 'connects' | 'total' | 'boost' | 'status'> & Partial<Pick<Job, 'applied'>>,
  memory: BidMemory | null,
  balance: Connects | null,
  price: Mills,
): Bid {
  const base = job.connects;
  const boost = boostIn(job);
  const total = job.total ?? (base === null || boost === null ? null : base + boost);
  const after = total === null || balance === null ? null : balance - total;
  const notes: BidNote[] = [];
  const { status } = job;
  const over = status !== null && status !== 'open';
  if (over) notes.push({ kind: 'closed', status });
  const sent = Boolean(memory?.sent) || job.applied === true;
  if (memory?.sent) notes.push({ kind: 'sent', ...memory.sent });
  else if (sent) notes.push({ kind: 'applied' });
  if (after !== null && after < 0 && !over && !sent) notes.push({ kind: 'short', missing: -after });
  const first = memory?.first;
  if (first && base !== null && first.connects !== base)
    notes.push({ kind: 'changed', from: first.connects, at: first.at });
  // A closed job, or one that was bid on, has no price any more: that it is not shown is no news.
  if (total === null && !over && !sent)
    notes.push(base === null ? { kind: 'cost-unknown' } : { kind: 'boost-unknown', base });
  return { base, boost, total, money: total === null ? null : costOf(total, price), after, notes };
}

/**
 * What the page says is bid for a boost, in Connects: what the total asks beside the cost, else the bid itself. Only a page
 * without a place for it says that there is none; null where that place could not be read.
 */
export function boostIn({ boost, connects, total }: Pick<Job, 'boost' | 'connects' | 'total'>): Connects | null {
  if (connects !== null && total != null && total >= connects) return total - connects;
  return boost ? boost.own : 0;
}
