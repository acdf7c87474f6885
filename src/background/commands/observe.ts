import type { Reading } from '../../core/job.ts';
import { factsOf, glanceAtJobs } from '../../core/ledger/index.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { settingsIn } from '../records/settings.ts';
import { snapshot } from '../views/snapshot.ts';

/** The person saw a page. Of its tiles only the jobs that are known already leave a trace. */
export const observe: CommandHandler<'observe'> = {
  async change({ at, reading }, { store, shelf, now }) {
    const { mode } = await settingsIn(store);
    if (mode === null || mode === 'never') return refused('mode');
    const { jobs } = await shelf.ask((book) => glanceAtJobs(book, uidsIn(reading), { now }));
    const facts = factsOf(reading, { at, source: 'page', known: (uid) => jobs.has(uid) });
    const { book, changes } = await shelf.enter(facts);
    return done({ changes, book, tell: reading.sent === true });
  },
  async answer({ reading }, room) {
    return done(await snapshot(room, uidsIn(reading), reading));
  },
};

function uidsIn({ jobs }: Reading): string[] {
  return jobs.flatMap(({ uid }) => (uid === null ? [] : [uid]));
}
