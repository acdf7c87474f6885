import type { Connects } from '../connects.ts';
import { owedSides, type Proposal } from '../ledger/index.ts';

/** What should have come back and what did, by the month in which that came to be so. */
export interface RefundMonth {
  /** "2026-10" */
  month: string;
  due: Connects;
  overdue: Connects;
  returned: Connects;
}

export function refundsByMonth(proposals: readonly Proposal[]): RefundMonth[] {
  const months = new Map<string, RefundMonth>();
  const add = (since: string | null, kind: Exclude<keyof RefundMonth, 'month'>, amount: Connects) => {
    if (since === null || amount === 0) return;
    const month = since.slice(0, 7);
    const kept = months.get(month) ?? { month, due: 0, overdue: 0, returned: 0 };
    kept[kind] += amount;
    months.set(month, kept);
  };
  for (const proposal of proposals) {
    for (const { since, returned } of [proposal.base, proposal.boost]) add(since, 'returned', returned);
    for (const { side, outlook, connects } of owedSides(proposal)) add(side.since, outlook, connects);
  }
  return [...months.values()].sort((one, other) => (one.month < other.month ? -1 : 1));
}
