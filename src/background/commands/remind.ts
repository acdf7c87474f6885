import { done } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { FOLLOW_UPS, followUpsIn, withFollowUp } from '../records/follow-ups.ts';

/** The person wants to be reminded of a job, on another day than before, or (without a day) no longer. */
export const remind: CommandHandler<'remind'> = {
  async change({ about, title, day }, { store }) {
    const value = withFollowUp(await followUpsIn(store), { about, title, day });
    return done({ changes: [{ name: FOLLOW_UPS.name, value }], tell: true });
  },
  answer: async () => done(null),
};
