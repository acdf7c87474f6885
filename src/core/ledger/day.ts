/** Days and moments. A day is the person's own: the one their clock showed, by the offset of the moment they saw. */

/** An ISO day, "2026-10-04". */
export type Day = string;
/** An ISO moment with the person's own offset, "2026-10-04T09:00:00+02:00". */
export type At = string;

const MS_A_DAY = 86_400_000;

/** The person's day at that moment: the date as it is written, whatever day it was in Greenwich. */
export function dayOf(at: At): Day {
  return at.slice(0, 10);
}

/** Unix milliseconds. */
export function instantOf(at: At): number {
  return Date.parse(at);
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY);
}

export function dayFrom(number: number): Day {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days);
}

/** How many days `to` is later than `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many years on; 29 February becomes the 28th. */
export function addYears(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}

/** Whether the text is a day that exists. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the text is a moment with an offset, on a day that exists. */
export function isAt(text: unknown): text is At {
  return (
    typeof text === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** The day on the same clock as `at` at another moment (Unix milliseconds). */
export function dayOnClockOf(at: At, instant: number): Day {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(at) ?? [];
  const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000) : 0;
  return new Date(instant + offset).toISOString().slice(0, 10);
}
