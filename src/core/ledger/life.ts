import { timeOf } from '../ids.ts';
import { AS_PUBLISHED, type Terms, termOn } from '../rulebook/overrides.ts';
import { type Day, dayNumber, dayOf, instantOf } from './day.ts';
import type { SightingFact } from './fact.ts';
import { compareAt, idOf } from './identity.ts';

const DAY = 86_400_000;

/**
 * How a job ended, as far as pages tell. closed: with nobody hired · other-hired: somebody was · removed: by the
 * marketplace · unread: whether somebody was hired was not read · late: first seen closed so long after posting that the
 * post may have expired.
 */
export interface Closing {
  how: 'closed' | 'other-hired' | 'removed' | 'unread' | 'late';
  /** The day on which that was learnt. */
  day: Day;
}

/** The life of a job as its sightings tell it. */
export interface Life {
  /** Unix milliseconds; null where neither its id nor its words tell. */
  posted: number | null;
  /** Unix milliseconds of the first sighting that shows somebody hired. */
  hired: number | null;
  /** The latest day on which it was seen; as a day number. */
  seen: number | null;
  /** The latest day on which it was seen not to have ended. */
  open: number | null;
  private: boolean;
  closing: Closing | null;
}

/**
 * In Unix milliseconds, null for never: `known`, the first moment at which anything else was known of the job; `bid`, the
 * last at which it was bid on. It had not ended by then, whatever was seen before.
 */
export function lifeOf(
  job: string,
  facts: readonly SightingFact[],
  known: number | null,
  terms: Terms = AS_PUBLISHED,
  bid: number | null = null,
): Life {
  const sightings = facts.toSorted((one, other) => compareAt(one.at, other.at) || (idOf(one) < idOf(other) ? -1 : 1));
  const posted = postedOf(job, sightings, known);
  const hire = sightings.find(({ hires }) => (hires ?? 0) > 0);
  const last = sightings.at(-1);
  const open = sightings.findLast(isOpen);
  return {
    posted,
    hired: hire ? instantOf(hire.at) : null,
    seen: last ? dayNumber(dayOf(last.at)) : null,
    open: open ? dayNumber(dayOf(open.at)) : null,
    private: sightings.findLast(({ status }) => status !== null)?.status === 'private',
    closing: closingOf(sightings, posted, terms, bid),
  };
}

function isOpen({ status }: SightingFact): boolean {
  return status === 'open' || status === 'private';
}

/** What was seen since the job was last seen open. */
function closingOf(
  sightings: readonly SightingFact[],
  posted: number | null,
  terms: Terms,
  bid: number | null,
): Closing | null {
  const reopened = sightings.findLastIndex((each) => isOpen(each) || (bid !== null && instantOf(each.at) < bid));
  const after = sightings.slice(reopened + 1);
  const over = after.filter(({ status }) => status === 'closed' || status === 'removed');
  const first = over[0];
  if (!first) return null;
  const removed = over.find(({ status }) => status === 'removed');
  if (removed) return { how: 'removed', day: dayOf(removed.at) };
  const hired = over.find(({ hires }) => (hires ?? 0) > 0);
  if (hired) return { how: 'other-hired', day: dayOf(hired.at) };
  const read = over.find(({ activity }) => activity);
  // Whom the job had hired while it was open it has hired.
  const before = sightings.some(({ hires }) => (hires ?? 0) > 0);
  if (!read) return { how: before ? 'other-hired' : 'unread', day: dayOf(first.at) };
  const days = termOn(terms, 'post-days', dayOf(first.at));
  const late = posted !== null && instantOf(first.at) - posted > days * DAY;
  return { how: late ? 'late' : 'closed', day: dayOf(read.at) };
}

/**
 * When the job was posted: its id holds the moment of the draft (rule job-id-time), and every "posted … ago" a moment
 * before which it was not posted; the latest of these is the nearest.
 */
function postedOf(job: string, sightings: readonly SightingFact[], known: number | null): number | null {
  const first = sightings[0] ? instantOf(sightings[0].at) : Number.POSITIVE_INFINITY;
  const drafted = timeOf(job);
  // An id of the future is none of the marketplace's.
  const sane = drafted !== null && drafted <= Math.min(first, known ?? first) + DAY ? drafted : null;
  const words = sightings.flatMap(({ posted, at }) => (posted === null ? [] : [notBefore(posted, at)]));
  const moments = [sane, ...words].filter((time) => time !== null);
  return moments.length > 0 ? Math.max(...moments) : null;
}

const UNIT: Record<string, number> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
  month: 31 * DAY,
  quarter: 92 * DAY,
  year: 366 * DAY,
};

/** The earliest moment that these words, read at that moment, can mean; null where they are not understood. */
function notBefore(words: string, at: string): number | null {
  const text = words.trim().toLowerCase();
  const [, count, unit] = /^(\d+|an?) (second|minute|hour|day|week|month|quarter|year)s? ago$/.exec(text) ?? [];
  if (count && unit) return instantOf(at) - ((Number(count) || 1) + 1) * (UNIT[unit] ?? 0);
  if (text === 'yesterday') return instantOf(at) - 2 * DAY;
  const recent = /^last (week|month|quarter|year)$/.exec(text)?.[1];
  if (recent) return instantOf(at) - 2 * (UNIT[recent] ?? 0);
  const date = /^[a-z]{3,9} \d{1,2}, \d{4}$/.test(text) ? Date.parse(`${text} UTC`) : Number.NaN;
  return Number.isNaN(date) ? null : date - DAY / 2;
}
