import { glanceAtJobs } from '../../core/ledger/index.ts';
import { done } from '../../protocol/reply.ts';
import { adviceFor } from '../advice/advice.ts';
import type { QueryHandler } from '../handler.ts';

/** What bids on the jobs of this page are worth: for the popup, which has the page's reading. */
export const advice: QueryHandler<'advice'> = {
  async answer({ reading }, room) {
    const uids = reading.jobs.flatMap(({ uid }) => uid ?? []);
    const { jobs } = await room.shelf.ask((book) => glanceAtJobs(book, uids, { now: room.now }));
    return done(await adviceFor(room, reading, jobs));
  },
};
