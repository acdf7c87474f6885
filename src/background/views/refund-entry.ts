import { compareAt, isOwed, owedOf, owingOf, type Proposal } from '../../core/ledger/index.ts';
import type { RefundEntry, RefundPart, RefundSum } from '../../protocol/ledger-answers.ts';
import { baseCost } from './log-entry.ts';

/** A proposal as the list of refunds shows it. */
export function refundEntry(proposal: Proposal): RefundEntry {
  const { id, account, jobUid, title, sentAt, base, boost, outcome } = proposal;
  return { id, account, jobUid, title, sentAt, base, boost, outcome, cost: baseCost(proposal) };
}

export function sumOf<T>(of: readonly T[], amount: (each: T) => number): RefundSum {
  return { count: of.length, connects: of.reduce((sum, each) => sum + amount(each), 0) };
}

/** The parts that a proposal is in, with how many of its Connects: each is in one part, that of its own side. */
export function partsOf(proposal: Pick<Proposal, 'base' | 'boost'>): Map<RefundPart, number> {
  const { base, boost } = proposal;
  const parts = new Map<RefundPart, number>();
  const put = (part: RefundPart, connects: number) => parts.set(part, (parts.get(part) ?? 0) + connects);
  const owing = owingOf(proposal);
  if (owing) put(owing, owedOf(proposal));
  if (!isOwed(base.outlook)) put(base.outlook, base.outlook === 'returned' ? base.returned : base.spent);
  // Of a bid, a part may have come back while the rest was charged, is held, or is owed.
  if (boost.returned > 0) put('returned', boost.returned);
  if (boost.charged > 0) put('gone', boost.charged);
  const left = boost.bid - boost.returned - boost.charged;
  if ((boost.outlook === 'may-return' || boost.outlook === 'unknown') && left > 0) put(boost.outlook, left);
  return parts;
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
