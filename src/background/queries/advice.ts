import { done } from '../../protocol/reply.ts';
import { adviceOn } from '../advice/advice.ts';
import type { QueryHandler } from '../handler.ts';

/** What bids on the jobs of this page are worth: for the popup, which has the page's reading. */
export const advice: QueryHandler<'advice'> = {
  async answer({ reading }, room) {
    return done(await adviceOn(room, reading));
  },
};
