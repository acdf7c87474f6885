import { done } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { upkeepChange } from '../records/upkeep.ts';

/** The person has a copy now: that is the time to stop speaking of records that were damaged before it, too. */
export const exported: CommandHandler<'exported'> = {
  async change({ at }) {
    return done({ changes: [upkeepChange({ exportedAt: at, damage: [] })], tell: false });
  },
  async answer() {
    return done(null);
  },
};
