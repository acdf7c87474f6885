import { idOf, type OutcomeFact, placeOf } from '../../core/ledger/index.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { enterDeed, pagesOf } from '../log/deed.ts';
import { proposalBy } from '../views/proposals.ts';
import { entryAbout } from './log.ts';

/** What the person says became of a proposal; "pending" takes back what they said of its job before. */
export const outcome: CommandHandler<'outcome'> = {
  async change({ at, entry, outcome: said }, room) {
    const proposal = await proposalBy(room, entry);
    if (!proposal) return refused('not-found');
    const { job } = proposal;
    if (job === null) return refused('incomplete');
    const word: Omit<OutcomeFact, 'outcome'> = { kind: 'outcome', at, source: 'hand', job };
    if (said !== 'pending') return done(await enterDeed(room, { at, say: [{ ...word, outcome: said }] }, entry));
    const page = placeOf({ ...word, outcome: 'viewed' });
    const facts = (await pagesOf(room, [page])).get(page)?.facts ?? [];
    const words = facts.filter((fact) => fact.kind === 'outcome' && fact.job === job);
    return done(await enterDeed(room, { at, takeBack: words.map((fact) => ({ id: idOf(fact), page })) }, entry));
  },
  answer: (_question, room, note) => entryAbout(room, note),
};
