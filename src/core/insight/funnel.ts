import type { Connects } from '../connects.ts';
import type { Outcome } from '../ledger/index.ts';
import type { Bid } from './bids.ts';

export const STEPS = ['sent', 'viewed', 'replied', 'interviewed', 'hired'] as const;

/** How many bids came so far, by the last word on each, and what all bids together took for each of them. */
export interface Step {
  step: (typeof STEPS)[number];
  count: number;
  /** Connects of all bids, less what came back, for each that came so far, to the nearest tenth; null where none did. */
  connectsEach: Connects | null;
}

/** How far an outcome shows that a bid came. A decline, or somebody else's contract, does not tell whether it was looked at. */
const REACHED: Partial<Record<Outcome, number>> = { viewed: 1, replied: 2, interviewed: 3, hired: 4 };

export function funnelOf(bids: readonly Bid[]): Step[] {
  const net = bids.reduce((sum, bid) => sum + bid.net, 0);
  return STEPS.map((step, least) => {
    const count = bids.filter(({ outcome }) => (REACHED[outcome] ?? 0) >= least).length;
    return { step, count, connectsEach: count === 0 ? null : Math.round((net / count) * 10) / 10 };
  });
}
