import type { At, Proposal } from '../../core/ledger/index.ts';
import type { SentByHand } from '../../protocol/messages.ts';
import { done, type Reply, refused } from '../../protocol/reply.ts';
import { baseCost } from '../views/log-entry.ts';
import { noonOf } from './moment.ts';

/** A proposal as it may be said anew by hand: unlike one that is typed in, it may lack a title. */
export type Said = Omit<SentByHand, 'title'> & { title: string | null };

/**
 * The whole of a proposal with what the person changed. Where the statement has spoken it is right about job and cost;
 * where only the statement speaks, about everything. A cost that nobody knows has to be given.
 */
export function changed(proposal: Proposal, change: Partial<SentByHand>, at: At): Reply<Said> {
  const { facts, base, boost, sentAt } = proposal;
  const byRow =
    (base.cleared && change.base !== undefined) ||
    (boost.cleared && change.boost !== undefined) ||
    ((base.cleared || boost.cleared) && change.jobUid !== undefined);
  if (facts.length === 0 || byRow || sentAt === null) return refused('in-statement');
  const cost = change.base ?? baseCost(proposal);
  if (cost === null) return refused('incomplete');
  return done({
    jobUid: change.jobUid === undefined ? proposal.jobUid : change.jobUid,
    title: change.title ?? proposal.title,
    sentAt: change.sentAt ?? noonOf(sentAt, at),
    base: cost,
    boost: change.boost ?? boost.bid,
    note: change.note ?? proposal.note,
  });
}
