import type { SkipFact } from '../../core/ledger/index.ts';
import { done } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { enterDeed } from '../log/deed.ts';
import { snapshot } from '../views/snapshot.ts';

export const skip: CommandHandler<'skip'> = {
  async change({ at, uid, title, on }, room) {
    const word: SkipFact = { kind: 'skip', at, source: 'hand', job: uid, title, on };
    return done(await enterDeed(room, { at, say: [word] }, null));
  },
  async answer({ uid }, room) {
    return done(await snapshot(room, [uid]));
  },
};
