import { jobsByTitle } from '../../core/exchange/titles.ts';
import { factsIn, pageKeys } from '../../core/ledger/index.ts';
import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { proposalsIn } from '../views/proposals.ts';

/** What somebody must know who reads a paste or a spreadsheet: the proposals here, and which job bears a title. */
export const importKnown: QueryHandler<'import-known'> = {
  async answer(_question, room) {
    const proposals = (await proposalsIn(room)).map(({ job, jobUid, title, sentAt, outcome }) => ({
      job,
      jobUid,
      title,
      sentAt,
      outcome,
    }));
    const book = await room.shelf.opened(pageKeys(room.shelf.book));
    return done({ proposals, titles: [...jobsByTitle(factsIn(book))] });
  },
};
