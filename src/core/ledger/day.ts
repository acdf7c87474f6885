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

/** Unix milliseconds; of a day its first in Greenwich. */
export function instantOf(at: At | Day): number {
  if (at.length === 10) return dayNumber(at) * MS_A_DAY;
  // The usual forms are read here, several times faster than by the engine: a ledger compares moments all the time.
  const end = at.length - (at.endsWith('Z') ? 1 : 6);
  if (at[16] !== ':' || (end !== 19 && end !== 23)) return Date.parse(at);
  const minutes = number(at, 11, 13) * 60 + number(at, 14, 16);
  const millis = end === 23 ? number(at, 20, 23) : 0;
  const local = dayNumber(at) * MS_A_DAY + minutes * 60_000 + number(at, 17, 19) * 1000 + millis;
  return local - offsetOf(at) * 60_000;
}

const SPELLING = /^(.{16})(:\d\d)?(?:\.(\d*?)0*)?(Z|[+-]\d\d:\d\d)$/;

/**
 * The moment as our own clock writes it, "2026-10-04T09:00:00.000+02:00", however it is spelt: what was said of one moment
 * is one. Its offset stays, for it tells the person's day. What is no moment stays as it is.
 */
export function spelt(at: At): At {
  // Nearly all come from that clock.
  if (at.length === 29 && at[19] === '.' && (at[23] === '+' || (at[23] === '-' && !at.endsWith('-00:00')))) return at;
  const [, minute, seconds = ':00', fraction = '', zone = ''] = SPELLING.exec(at) ?? [];
  if (minute === undefined) return at;
  return `${minute}${seconds}.${fraction.padEnd(3, '0')}${zone === 'Z' || zone === '-00:00' ? '+00:00' : zone}`;
}

/** Minutes that the clock of this moment is ahead of Greenwich. */
function offsetOf(at: At): number {
  if (at.endsWith('Z')) return 0;
  const start = at.length - 6;
  const minutes = number(at, start + 1, start + 3) * 60 + number(at, start + 4, start + 6);
  return at[start] === '-' ? -minutes : minutes;
}

function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day | At): number {
  return Date.UTC(number(day, 0, 4), number(day, 5, 7) - 1, number(day, 8, 10)) / MS_A_DAY;
}

/** The other way round of `dayNumber`. */
export function dayFrom(number: number): Day {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

/** So many days later; before, where they are negative. */
export function addDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days);
}

/** How many days `to` is later than `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many months on; where that month is shorter, its last one. */
export function monthsAfter(day: Day, months: number): Day {
  const count = number(day, 0, 4) * 12 + number(day, 5, 7) - 1 + months;
  const month = new Date(Date.UTC(Math.floor(count / 12), count % 12, 1)).toISOString().slice(0, 8);
  for (let date = number(day, 8, 10); ; date--) {
    const same = `${month}${String(date).padStart(2, '0')}`;
    if (isDay(same)) return same;
  }
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
  return new Date(instant + offsetOf(at) * 60_000).toISOString().slice(0, 10);
}
