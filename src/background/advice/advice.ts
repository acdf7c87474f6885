import {
  type Advice,
  advise,
  changesSince,
  fit as learn,
  type Memory,
  type Model,
  repostsOf,
  type Situation,
  spentInWeek,
} from '../../core/advice/index.ts';
import type { Job, Reading } from '../../core/job.ts';
import { glanceAtJobs, type JobGlance, lastBalance } from '../../core/ledger/index.ts';
import type { Room } from '../handler.ts';
import { settingsIn } from '../records/settings.ts';
import { noteSeen, seenLately } from './lately.ts';
import { type Past, pastIn } from './past.ts';
import { situationOf } from './person.ts';

/** What the ledger knows of the jobs on the page, by uid. */
type Known = ReadonlyMap<string, JobGlance>;

/**
 * What a bid on each job of a page is worth, by uid: all of it where the page is about one job, and of a list only the
 * jobs of which there is something to say. Computed here, for the page has to be told to the background anyway, and the
 * words of the rules would weigh on every page.
 */
export async function adviceFor(room: Room, reading: Reading, known: Known): Promise<Record<string, Advice>> {
  const jobs = reading.jobs.filter((job): job is Job & { uid: string } => job.uid !== null);
  if (jobs.length === 0) return {};
  const past = await pastIn(room);
  const me = await situationFor(room, reading);
  const model = modelOf(past, me);
  const week = spentInWeek(past.bids, me);
  const lately = await seenLately(room);
  const all = jobs.map((job): [string, Advice] => {
    const recent = lately.flatMap(({ uid, worth }) => (uid === job.uid ? [] : [worth]));
    const memory: Memory = { ...memoryOf(job, known.get(job.uid), past), spentInWeek: week, recent };
    return [job.uid, advise(model, me, job, memory)];
  });
  const seen = all.flatMap(([uid, { worth }]) => (worth === null ? [] : [{ uid, worth }]));
  await noteSeen(room, lately, seen);
  const alone = reading.page === 'job' || reading.page === 'apply';
  return Object.fromEntries(all.filter(([, advice]) => alone || saysSomething(advice)));
}

/** The same for whoever has the reading alone. */
export async function adviceOn(room: Room, reading: Reading): Promise<Record<string, Advice>> {
  const uids = reading.jobs.flatMap(({ uid }) => uid ?? []);
  const { jobs } = await room.shelf.ask((book) => glanceAtJobs(book, uids, { now: room.now }));
  return adviceFor(room, reading, jobs);
}

/** Only the page of a job shows what a post is recognised by; from then on every page of that job knows it. */
function memoryOf(
  job: Job,
  known: JobGlance | undefined,
  { posts }: Past,
): Pick<Memory, 'sent' | 'earlier' | 'changes' | 'seen'> {
  if (!known) return { sent: false, earlier: null, changes: [], seen: [] };
  const { sent, first, crowd, hires, status, mark, looks } = known;
  const connects = first && { value: first.connects, at: first.at };
  return {
    sent: sent !== null,
    earlier: mark === null ? null : repostsOf({ uid: job.uid, mark }, posts),
    changes: changesSince({ connects, proposals: crowd, hires, status }, job),
    seen: looks,
  };
}

/** The balance that was kept is the person's own: it says nothing about an agency's bid. */
async function situationFor(room: Room, { balance, account }: Reading): Promise<Situation> {
  const { seen } = await room.shelf.ask((book) => lastBalance(book, 'own'));
  const kept = account === 'agency' ? null : (seen?.present ?? null);
  return situationOf(await settingsIn(room.store), balance ?? kept, room.now);
}

const models = new WeakMap<Past, { by: string; model: Model }>();

/** Learnt once for what is known: the log, the day (for bids that are still open) and the rules switched off. */
export function modelOf(past: Past, me: Pick<Situation, 'now' | 'rulesOff'>): Model {
  const by = JSON.stringify([me.now?.slice(0, 10), me.rulesOff]);
  const known = models.get(past);
  if (known?.by === by) return known.model;
  const model = learn({ ...me, history: past.bids });
  models.set(past, { by, model });
  return model;
}

/** A tile is silent where nothing speaks for or against the bid and the sum says nothing clear. */
function saysSomething({ verdict, step, reasons, changes, earlier }: Advice): boolean {
  const speaks = reasons.length + changes.length + earlier.length > 0;
  return speaks || verdict === 'bid' || verdict === 'skip' || step === 'too-few';
}
