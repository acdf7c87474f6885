import { type At, idOf, jobOf, type OutcomeFact, type Proposal, placeOf } from '../../core/ledger/index.ts';
import type { Outcome } from '../../protocol/answers.ts';
import { done, type Reply, refused } from '../../protocol/reply.ts';
import type { CommandHandler, Room } from '../handler.ts';
import { type Deed, enterDeed, pagesOf } from '../log/deed.ts';
import { proposalBy } from '../views/proposals.ts';
import { entryAbout } from './log.ts';

/** What the person says became of a proposal; "pending" takes back what they said of its job before. */
export const outcome: CommandHandler<'outcome'> = {
  async change({ at, entry, outcome: said }, room) {
    const proposal = await proposalBy(room, entry);
    if (!proposal) return refused('not-found');
    const word = await outcomeWord(room, proposal, said, at);
    return word.ok ? done(await enterDeed(room, { at, ...word.value }, entry)) : word;
  },
  answer: (_question, room, note) => entryAbout(room, note),
};

/** What is to be said, or taken back, so that this became of the proposal's job. */
export async function outcomeWord(
  room: Room,
  { job }: Proposal,
  said: Outcome,
  at: At,
): Promise<Reply<Pick<Deed, 'say' | 'takeBack'>>> {
  if (job === null) return refused('incomplete');
  const word: Omit<OutcomeFact, 'outcome'> = { kind: 'outcome', at, source: 'hand', job };
  if (said !== 'pending') return done({ say: [{ ...word, outcome: said }] });
  const page = placeOf({ ...word, outcome: 'viewed' });
  const facts = (await pagesOf(room, [page])).get(page)?.facts ?? [];
  const words = facts.filter((fact) => fact.kind === 'outcome' && jobOf(fact) === job);
  return done({ takeBack: words.map((fact) => ({ id: idOf(fact), page })) });
}
