import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { deedNote, undoDeed } from '../log/deed.ts';
import { rememberedCommand } from '../records/commands.ts';

/** Takes back what a command said, and says again what it took back. Undoing an undo works the same way. */
export const undo: CommandHandler<'undo'> = {
  async change({ at, of }, room) {
    const note = deedNote((await rememberedCommand(room.store, of))?.note);
    return note ? done(await undoDeed(room, at, note)) : refused('not-found');
  },
  async answer() {
    return done(null);
  },
};
