import { boostIn } from '../bid.ts';
import type { Job } from '../job.ts';
import type { Situation } from './me.ts';

/** Figures that a page tells in words. Null wherever the words are missing or not understood. */

const HOURS: Record<string, number> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  quarter: 2190,
  year: 8760,
};

/** The least age in hours that words such as "3 days ago", "yesterday" or "last week" allow. */
export function hoursIn(words: string | null): number | null {
  if (words === null) return null;
  if (/\b(just now|moments? ago)\b/i.test(words)) return 0;
  if (/\byesterday\b/i.test(words)) return 24;
  const [, count = '1', unit = ''] =
    /\b(\d+|an?|last) (second|minute|hour|day|week|month|quarter|year)s?\b/i.exec(words) ?? [];
  const hours = HOURS[unit.toLowerCase()];
  return hours === undefined ? null : hours * (Number(count) || 1);
}

/** Months that a project runs, shortest and longest; "more than" has no longest. */
export function monthsIn(duration: string | null): [number, number] | null {
  if (duration === null) return null;
  if (/\bless than (a|1|one) week\b/i.test(duration)) return [0, 0.25];
  if (/\bless than (a|1|one) month\b/i.test(duration)) return [0, 1];
  if (/\b1 ?(to|-|–) ?3 months\b/i.test(duration)) return [1, 3];
  if (/\b3 ?(to|-|–) ?6 months\b/i.test(duration)) return [3, 6];
  if (/\b(more than 6 months|6\+ months|over 6 months)/i.test(duration)) return [6, Number.POSITIVE_INFINITY];
  return null;
}

/** Whether the weekly load is full time (30 hours and more). */
export function fullTime(workload: string | null): boolean | null {
  if (workload === null) return null;
  if (/less than 30|under 30|part.time/i.test(workload)) return false;
  return /30\+|more than 30|full.time/i.test(workload) ? true : null;
}

/**
 * Whether only freelancers of the United States may apply and the person may. Where no page said which qualifications they
 * miss, nobody knows whether they may.
 */
export function usOnly({
  location,
  qualificationsMissed,
}: Pick<Job, 'location' | 'qualificationsMissed'>): boolean | null {
  if (location === null) return null;
  const alone = /^(only freelancers (located )?in )?(the )?(U\.?S\.?(A\.?)?|United States)( only)?( may apply)?\.?$/i;
  if (!alone.test(location.trim())) return false;
  return qualificationsMissed && !qualificationsMissed.some((missed) => /^location/i.test(missed));
}

/**
 * The job as a page of it would be for who said that they may take jobs for the United States alone: where a job is read,
 * its page does not say whom it would take.
 */
export function byOwnWord(job: Job, { unitedStates }: Pick<Situation, 'unitedStates'>): Job {
  if (!unitedStates || job.qualificationsMissed !== null) return job;
  return usOnly({ ...job, qualificationsMissed: [] }) ? { ...job, qualificationsMissed: [] } : job;
}

/** The boost that is set in Connects, 0 for none; only the page that sends a proposal tells, by a place for it or a total. */
export function boostSet(job: Pick<Job, 'boost' | 'connects' | 'total'>): number | null {
  return job.boost || job.total != null ? boostIn(job) : null;
}
