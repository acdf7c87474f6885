import { REFUND_PARTS, type RefundPart, type RefundsPage } from '../../protocol/ledger-answers.ts';
import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { proposalsIn } from '../views/proposals.ts';
import { byChange, partsOf, refundEntry, sumOf } from '../views/refund-entry.ts';

/** What comes back of all proposals, by parts: cost and boost of a proposal may be in two of them. */
export const refunds: QueryHandler<'refunds'> = {
  async answer({ part: wanted, offset, limit }, room) {
    const all = (await proposalsIn(room)).map((proposal) => ({ proposal, parts: partsOf(proposal) }));
    const listed = (part: RefundPart) => all.filter(({ parts }) => parts.has(part));
    const sums = Object.fromEntries(
      REFUND_PARTS.map((part) => [part, sumOf(listed(part), ({ parts }) => parts.get(part) ?? 0)]),
    ) as RefundsPage['sums'];
    const part = wanted ?? REFUND_PARTS.find((each) => sums[each].count > 0) ?? 'due';
    const found = listed(part).map(({ proposal }) => proposal);
    const entries = found.sort(byChange).slice(offset, offset + limit);
    return done({ sums, part, entries: entries.map(refundEntry) });
  },
};
