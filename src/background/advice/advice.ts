import {
  type Advice,
  advise,
  fit as learn,
  type Model,
  NO_MEMORY,
  type Situation,
  spentInWeek,
} from '../../core/advice/index.ts';
import type { Job, Reading } from '../../core/job.ts';
import { lastBalance } from '../../core/ledger/index.ts';
import type { Room } from '../handler.ts';
import { settingsIn } from '../records/settings.ts';
import { noteSeen, seenLately } from './lately.ts';
import { type Past, pastIn } from './past.ts';
import { situationOf } from './person.ts';

/** Whether a proposal was sent to the job with this uid. */
type WasSent = (uid: string) => boolean;

/**
 * What a bid on each job of a page is worth, by uid: all of it where the page is about one job, and of a list only the
 * jobs of which there is something to say. Computed here, for the page has to be told to the background anyway, and the
 * words of the rules would weigh on every page.
 */
export async function adviceFor(room: Room, reading: Reading, wasSent: WasSent): Promise<Record<string, Advice>> {
  const jobs = reading.jobs.filter((job): job is Known => job.uid !== null);
  if (jobs.length === 0) return {};
  const past = await pastIn(room);
  const me = await situationFor(room, reading);
  const model = modelOf(past, me);
  const week = spentInWeek(past.bids, me);
  const lately = await seenLately(room);
  const alone = reading.page === 'job' || reading.page === 'apply';
  const advice = jobs.map((job) => {
    const recent = lately.flatMap(({ uid, worth }) => (uid === job.uid ? [] : [worth]));
    return [
      job.uid,
      advise(model, me, job, { ...NO_MEMORY, sent: wasSent(job.uid), spentInWeek: week, recent }),
    ] as const;
  });
  const seen = advice.flatMap(([uid, { worth }]) => (worth === null ? [] : [{ uid, worth }]));
  await noteSeen(room, lately, seen);
  return Object.fromEntries(advice.filter(([, each]) => alone || saysSomething(each)));
}

type Known = Job & { uid: string };

/** The balance that was kept is the person's own: it says nothing about an agency's bid. */
async function situationFor(room: Room, { balance, account }: Reading): Promise<Situation> {
  const { seen } = await room.shelf.ask((book) => lastBalance(book, 'own'));
  const kept = account === 'agency' ? null : (seen?.connects ?? null);
  return situationOf(await settingsIn(room.store), balance ?? kept, room.now);
}

const models = new WeakMap<Past, { by: string; model: Model }>();

/** Learnt once for what is known: the log, the day (for bids that are still open) and the rules switched off. */
function modelOf(past: Past, me: Situation): Model {
  const by = JSON.stringify([me.now?.slice(0, 10), me.rulesOff]);
  const known = models.get(past);
  if (known?.by === by) return known.model;
  const model = learn({ ...me, history: past.bids });
  models.set(past, { by, model });
  return model;
}

/** A tile is silent where nothing speaks for or against the bid and the sum says nothing clear. */
function saysSomething({ verdict, step, reasons }: Advice): boolean {
  return reasons.length > 0 || verdict === 'bid' || verdict === 'skip' || step === 'too-few';
}
