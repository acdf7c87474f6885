import { fingerprint, safetyHits, signsOf } from '../../core/advice/index.ts';
import type { Job, Reading } from '../../core/job.ts';
import { factsOf, glanceAtJobs } from '../../core/ledger/index.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler } from '../handler.ts';
import { saltIn } from '../records/salt.ts';
import { settingsIn } from '../records/settings.ts';
import { snapshot } from '../views/snapshot.ts';

/** The person saw a page. Of its tiles only the jobs that are known already leave a trace. */
export const observe: CommandHandler<'observe'> = {
  async change({ at, reading }, { store, shelf, now }) {
    const { mode, advice } = await settingsIn(store);
    if (mode === null || mode === 'never') return refused('mode');
    const { jobs } = await shelf.ask((book) => glanceAtJobs(book, uidsIn(reading), { now }));
    const { salt, changes: salted } = await saltIn(store);
    // Tiles and forms cut a post short: only its own page shows what a mark is made of.
    const markOf = ({ title, text }: Job) => (reading.page === 'job' ? fingerprint(salt, title, text) : null);
    const me = { ...advice, now: at };
    const signs = (job: Job) => ({ ...signsOf(job, me, safetyHits(job.title, job.text)), mark: markOf(job) });
    const facts = factsOf(reading, { at, source: 'page', known: (uid) => jobs.has(uid), signsOf: signs });
    const { book, changes } = await shelf.enter(facts);
    return done({ changes: changes.length > 0 ? [...changes, ...salted] : [], book, tell: reading.sent === true });
  },
  async answer({ reading, justSaid = null }, room) {
    return done(await snapshot(room, reading, justSaid));
  },
};

function uidsIn({ jobs }: Reading): string[] {
  return jobs.flatMap(({ uid }) => (uid === null ? [] : [uid]));
}
