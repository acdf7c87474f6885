import * as v from 'valibot';
import { type Fact, idOf, type Proposal } from '../../core/ledger/index.ts';
import { type At, type ManyReport, WHY_LEFT } from '../../protocol/answers.ts';
import { done, type Reply, refused } from '../../protocol/reply.ts';
import type { CommandHandler, Effect, Room } from '../handler.ts';
import { type Deed, enterDeed, type Ref } from '../log/deed.ts';
import { decoder } from '../records/decoder.ts';
import { proposalsIn } from '../views/proposals.ts';
import { deletionOf } from './log.ts';
import { outcomeWord } from './outcome.ts';

/** Deletes many proposals; those that the statement knows are left. */
export const logDeleteMany: CommandHandler<'log-delete-many'> = {
  async change({ at, entries }, room) {
    return done(await forMany(room, at, entries, (proposal) => deletionOf(room, proposal)));
  },
  answer: async (_question, _room, note) => reported(note),
};

/** Says the same outcome of many proposals; those whose job nobody knows are left. */
export const outcomeMany: CommandHandler<'outcome-many'> = {
  async change({ at, entries, outcome }, room) {
    return done(await forMany(room, at, entries, (proposal) => outcomeWord(room, proposal, outcome, at)));
  },
  answer: async (_question, _room, note) => reported(note),
};

/** One deed made of what each proposal asks for, so that it is one commit and is undone as one. */
async function forMany(
  room: Room,
  at: At,
  entries: readonly string[],
  each: (proposal: Proposal) => Promise<Reply<Pick<Deed, 'say' | 'takeBack'>>>,
): Promise<Effect> {
  const proposals = new Map((await proposalsIn(room)).map((proposal) => [proposal.id, proposal]));
  // Two proposals may rest on the same fact, or be about the same job: what is said of both is said once.
  const say = new Map<string, Fact>();
  const takeBack = new Map<string, Ref>();
  const report: ManyReport = { done: 0, left: [] };
  for (const id of new Set(entries)) {
    const proposal = proposals.get(id);
    const deed = proposal ? await each(proposal) : refused('not-found');
    if (deed.ok) {
      report.done += 1;
      for (const fact of deed.value.say ?? []) say.set(idOf(fact), fact);
      for (const ref of deed.value.takeBack ?? []) takeBack.set(`${ref.page} ${ref.id}`, ref);
      continue;
    }
    const why = WHY_LEFT.find((code) => code === deed.error.code);
    if (!why) throw new Error(`An entry cannot be left because of ${deed.error.code}.`);
    report.left.push({ id, title: proposal?.title ?? null, why });
  }
  const effect = await enterDeed(room, { at, say: [...say.values()], takeBack: [...takeBack.values()] }, null);
  return { ...effect, note: { ...(effect.note as object), report } };
}

const decode = decoder<{ report: ManyReport }>(
  v.object({
    report: v.object({
      done: v.number(),
      left: v.array(v.object({ id: v.string(), title: v.nullable(v.string()), why: v.picklist(WHY_LEFT) })),
    }),
  }),
);

/** A repeated command is answered as it was the first time. */
function reported(note: unknown): Reply<ManyReport> {
  const read = decode(note);
  return read ? done(read.report) : refused('internal', 'no report was remembered');
}
