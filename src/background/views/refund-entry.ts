import { compareAt, type Proposal } from '../../core/ledger/index.ts';
import type { RefundEntry, RefundSum } from '../../protocol/ledger-answers.ts';
import { baseCost } from './log-entry.ts';

/** A proposal as the list of refunds shows it. */
export function refundEntry(proposal: Proposal): RefundEntry {
  const { id, account, jobUid, title, sentAt, base, boost, outcome } = proposal;
  return { id, account, jobUid, title, sentAt, base, boost, outcome, cost: baseCost(proposal) };
}

export function sumOf(proposals: readonly Proposal[], amount: (proposal: Proposal) => number): RefundSum {
  return { count: proposals.length, connects: proposals.reduce((sum, each) => sum + amount(each), 0) };
}

/** What of a proposal came back in a month, "2026-10". */
export function backIn({ base, boost }: Proposal, month: string): number {
  return [base, boost].reduce((sum, { returned, since }) => (since?.startsWith(month) ? sum + returned : sum), 0);
}

/** The latest change of either side first; then the latest sent. */
export function byChange(one: Proposal, other: Proposal): number {
  return compareAt(changed(other), changed(one)) || (one.id < other.id ? -1 : 1);
}

function changed({ base, boost, sentAt }: Proposal): string {
  const [latest] = [base.since ?? '', boost.since ?? ''].sort().reverse();
  return latest || (sentAt ?? EVER).slice(0, 10);
}

/** Before everything that has a day. */
const EVER = '0001-01-01';
