import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { takeBack } from '../import/take-back.ts';
import { deedNote, undoDeed } from '../log/deed.ts';
import { rememberedCommand } from '../records/commands.ts';
import { LAST_IMPORT } from '../records/last-import.ts';

/** Takes back what a command said, and says again what it took back. Undoing an undo works the same way. */
export const undo: CommandHandler<'undo'> = {
  async change({ at, of }, room) {
    const note = deedNote((await rememberedCommand(room.store, of))?.note);
    if (note) return done(await undoDeed(room, at, note));
    const last = await room.store.read(LAST_IMPORT);
    return last?.command === of ? done(await takeBack(room, last)) : refused('not-found');
  },
  async answer() {
    return done(null);
  },
};
