import type { Reading } from '../core/job.ts';
import { readFields } from '../core/read-fields.ts';
import type { At } from '../protocol/answers.ts';
import type { ReadPage } from '../protocol/read-page.ts';
import { remember, remembered } from './advice/session.ts';
import type { Room } from './handler.ts';

const KEY = 'readings';
/** The pages that one can still remember having opened. */
const MOST = 50;

/** How the latest pages were read, latest first. It is gone with the browser, and never a record. */
export async function readingsIn({ session }: Room): Promise<ReadPage[]> {
  const kept = (await remembered(session, [KEY]))[KEY];
  // Nobody else writes under this key.
  return Array.isArray(kept) ? (kept as ReadPage[]) : [];
}

/** A page that is read again and again (it is drawn piece by piece) counts once, as it was read last. */
export async function noteReading(room: Room, reading: Reading, at: At): Promise<void> {
  const { page, jobs, proposals, history } = reading;
  const read = { at, page, items: jobs.length + proposals.length + history.length, fields: readFields(reading) };
  const before = await readingsIn(room);
  const [last] = before;
  const again = last !== undefined && last.page === page && soonAfter(last.at, at);
  await remember(room.session, { [KEY]: [read, ...before.slice(again ? 1 : 0)].slice(0, MOST) });
}

const SOON = 10_000;

function soonAfter(before: At, at: At): boolean {
  return Math.abs(Date.parse(at) - Date.parse(before)) < SOON;
}
