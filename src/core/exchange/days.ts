import { addDays, isDay } from '../ledger/day.ts';
import type { Day } from '../ledger/index.ts';
import type { DateOrder } from './shapes.ts';

/** Days as people and spreadsheets write them. A time of day after it is passed over. */

const TIME =
  '(?:[T,]? ?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?';
const NAME_FIRST = new RegExp(`^${WEEKDAY}([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}|\\d{2})${TIME}$`, 'i');
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|\\.)?[- ]([a-z]{3,9})\\.?,?[- ](\\d{4}|\\d{2})${TIME}$`,
  'i',
);
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The ISO day that is written there, where it has only one meaning in that order; null else. */
export function dayIn(text: string, order: DateOrder): Day | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return made(iso[1], iso[3], iso[4]);
  const name = NAME_FIRST.exec(text);
  if (name) return made(name[3], monthOf(name[1]), name[2]);
  const first = DAY_FIRST.exec(text);
  if (first) return made(first[3], monthOf(first[2]), first[1]);
  const parts = YEAR_LAST.exec(text);
  if (!parts || order === 'year') return null;
  // With dots between them, the day is written first everywhere.
  if (order === 'month') return parts[2] === '.' ? null : made(parts[4], parts[1], parts[3]);
  return made(parts[4], parts[3], parts[1]);
}

/**
 * In which order the days of a column are written. Null where the person has to say: 1/2/2026 alone can be the first or
 * the second month, and a column may hold both.
 */
export function orderIn(texts: readonly string[]): DateOrder | null {
  const open = texts.filter((text) => YEAR_LAST.test(text));
  if (open.length === 0) return 'year';
  const fits = (['month', 'day'] as const).filter((order) => open.every((text) => dayIn(text, order) !== null));
  const [only] = fits;
  return fits.length === 1 && only ? only : null;
}

/** Whether the day has not come yet anywhere: where clocks are ahead of the person's, tomorrow may have begun. */
export function isAhead(day: Day, today: Day): boolean {
  return day > addDays(today, 1);
}

function monthOf(name = ''): number {
  const word = name.toLowerCase();
  const short = word === 'sept' ? 'sep' : word;
  return MONTHS.findIndex((month) => month === short || month.slice(0, 3) === short) + 1;
}

/** The marketplace is younger than the century. */
function made(year = '', month: string | number = '', day = ''): Day | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
