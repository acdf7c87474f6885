/** The numbers behind the charts: pure functions over what the ledger concludes. */
import type { Connects } from '../connects.ts';
import type { Day, LookFact, Report, StatementLine } from '../ledger/index.ts';
import { type BalancePoint, balanceOver, movesOf } from './balance.ts';
import { bidsOf } from './bids.ts';
import { funnelOf, type Step } from './funnel.ts';
import { type Comparison, comparisonsOf } from './rates.ts';
import { type RefundMonth, refundsByMonth } from './refunds.ts';
import { lapsesAhead, monthlySpend, spendByWeek, type Week } from './weeks.ts';

export interface Insights {
  /** Empty while no balance was ever seen. */
  balance: BalancePoint[];
  /** When what is left lapses, if it is not used. */
  ahead: { day: string; connects: Connects }[];
  weeks: Week[];
  funnel: Step[];
  comparisons: Comparison[];
  refunds: RefundMonth[];
  /** Connects that 30 days take; null while the ledger knows fewer. */
  monthly: number | null;
}

/** `since` is the first day whose balances are known, null before any was seen; `now` is a moment with the person's offset. */
export function insightsOf(
  report: Report,
  lines: readonly StatementLine[],
  looks: readonly LookFact[],
  since: Day | null,
  now: string,
): Insights {
  const today = now.slice(0, 10);
  const moves = movesOf(lines, report.balance.differences);
  const bids = bidsOf(report.proposals, looks);
  return {
    balance: report.opening === null || since === null ? [] : balanceOver(moves, report.opening, since),
    ahead: lapsesAhead(report.lots, today),
    weeks: spendByWeek(moves, report.lots, today),
    funnel: funnelOf(bids),
    comparisons: comparisonsOf(bids, Date.parse(now)),
    refunds: refundsByMonth(report.proposals),
    monthly: monthlySpend(moves, report.coverage.covered, today),
  };
}

export { type BalancePoint, balanceOver, type Move, movesOf, ORIGINS, type Origin } from './balance.ts';
export { answered, type Bid, bidsOf, settled } from './bids.ts';
export { funnelOf, STEPS, type Step } from './funnel.ts';
export { type Comparison, comparisonsOf, type Side } from './rates.ts';
export { type RefundMonth, refundsByMonth } from './refunds.ts';
export { lapsesAhead, mondayOf, monthlySpend, spendByWeek, type Week } from './weeks.ts';
