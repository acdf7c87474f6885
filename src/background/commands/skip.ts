import type { Reading } from '../../core/job.ts';
import type { SkipFact } from '../../core/ledger/index.ts';
import { done } from '../../protocol/reply.ts';
import { adviceOn } from '../advice/advice.ts';
import type { CommandHandler, Room } from '../handler.ts';
import { enterDeed } from '../log/deed.ts';

export const skip: CommandHandler<'skip'> = {
  async change({ at, uid, title, on, reading }, room) {
    const advised = on && reading ? await advisedOn(room, uid, reading) : null;
    const word: SkipFact = { kind: 'skip', at, source: 'hand', job: uid, title, on, advised };
    return done(await enterDeed(room, { at, say: [word] }, null));
  },
  answer: async () => done(null),
};

/** What the skipping saves, and what it may miss: known only now. */
async function advisedOn(room: Room, uid: string, reading: Reading): Promise<SkipFact['advised']> {
  const page: Reading = { ...reading, page: 'job', jobs: reading.jobs.filter((job) => job.uid === uid) };
  const advice = (await adviceOn(room, page))[uid];
  if (!advice) return null;
  const { cost, winChance, pay, fee } = advice;
  return { connects: cost.base, win: winChance, net: pay && pay.value * (1 - fee) };
}
