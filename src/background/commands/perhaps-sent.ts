import { type ApplyFact, idOf, placeOf } from '../../core/ledger/index.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler, Room } from '../handler.ts';
import { enterDeed, pagesOf } from '../log/deed.ts';
import { sentByHand } from '../log/entries.ts';

/** The person settles an apply page whose sending was not seen: it was sent then, at that cost; or it was not. */
export const perhapsSent: CommandHandler<'perhaps-sent'> = {
  async change({ at, account, uid, applied, sent }, room) {
    const apply = await applyBy(room, { kind: 'apply', at: applied, account, job: uid });
    if (!apply) return refused('not-found');
    if (!sent) return done(await enterDeed(room, { at, takeBack: [{ id: idOf(apply), page: placeOf(apply) }] }, null));
    const { cost, boost, title } = apply;
    // What nobody read is not made up: such a proposal is typed in, with what the person knows of it.
    if (cost === null || boost === null) return refused('incomplete');
    const entry = { jobUid: uid, title, sentAt: applied, base: cost, boost, note: '' };
    return done(await enterDeed(room, { at, say: [sentByHand(entry, account)] }, null));
  },
  answer: async () => done(null),
};

type Wanted = Pick<ApplyFact, 'kind' | 'at' | 'account' | 'job'>;

async function applyBy(room: Room, { kind, at, account, job }: Wanted): Promise<ApplyFact | undefined> {
  const page = placeOf({ kind, source: 'page', at, account, job, title: null, cost: null, boost: null });
  const facts = (await pagesOf(room, [page])).get(page)?.facts ?? [];
  return facts.find(
    (fact): fact is ApplyFact =>
      fact.kind === 'apply' && fact.job === job && fact.account === account && fact.at === at,
  );
}
