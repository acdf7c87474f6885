import { owedOf, owingOf, type Proposal } from '../../core/ledger/index.ts';
import { REFUND_PARTS, type RefundPart, type RefundsPage } from '../../protocol/ledger-answers.ts';
import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { proposalsIn } from '../views/proposals.ts';
import { byChange, refundEntry, sumOf } from '../views/refund-entry.ts';

/** What comes back of all proposals, by parts; a boost that came back is found among what returned. */
export const refunds: QueryHandler<'refunds'> = {
  async answer({ part: wanted, offset, limit }, room) {
    const all = await proposalsIn(room);
    const parts = Object.fromEntries(
      REFUND_PARTS.map((part) => [part, all.filter((each) => partOf(each) === part)]),
    ) as Record<RefundPart, Proposal[]>;
    const sums = Object.fromEntries(
      REFUND_PARTS.map((part) => [part, sumOf(parts[part], AMOUNT[part])]),
    ) as RefundsPage['sums'];
    const part = wanted ?? REFUND_PARTS.find((each) => parts[each].length > 0) ?? 'due';
    const entries = parts[part].toSorted(byChange).slice(offset, offset + limit);
    return done({ sums, part, entries: entries.map(refundEntry) });
  },
};

function partOf(proposal: Proposal): RefundPart {
  const { base, boost } = proposal;
  return owingOf(proposal) ?? (boost.returned > 0 ? 'returned' : base.outlook);
}

/** How many Connects of a proposal its part is about. */
const AMOUNT: Record<RefundPart, (proposal: Proposal) => number> = {
  overdue: owedOf,
  due: owedOf,
  returned: ({ base, boost }) => base.returned + boost.returned,
  'may-return': ({ base }) => base.spent,
  gone: ({ base, boost }) => base.spent + boost.charged,
  unknown: ({ base }) => base.spent,
};
