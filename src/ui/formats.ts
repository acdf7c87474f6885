import { type Connects, type Mills, toDollars } from '../core/connects.ts';
import { locale, plural, t } from './words.ts';

/** Numbers, money and time as a person reads them. A moment is "2026-10-04T09:00:00+02:00", a day its first ten letters. */

/** "1,234" */
export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** "12 Connects" */
export function connects(value: Connects): string {
  return plural('connects', value);
}

/** "$2.10", never "US$2.10": the person chose the currency; with `exact` up to three digits, for the price of a single Connect. */
export function money(value: Mills, currency: string, exact = false): string {
  const digits = exact ? { minimumFractionDigits: 2, maximumFractionDigits: 3 } : {};
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits } as const;
  return new Intl.NumberFormat(locale(), style).format(toDollars(value));
}

/** The day that the person's clock showed then; invalid where there is none. */
function dayOf(at: string | null): Date {
  const [year, month, date] = (at ?? '').slice(0, 10).split('-').map(Number);
  return new Date(year ?? Number.NaN, (month ?? Number.NaN) - 1, date);
}

/** "3 Oct", or with the year where it is another one than now's; `at` may be a moment, a day alone, or not known. */
export function day(at: string | null, now = new Date()): string {
  const date = dayOf(at);
  if (Number.isNaN(date.getTime())) return t('unknown');
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', ...year }).format(date);
}

/** "4 – 7 Oct", or one day alone. */
export function days(from: string, to: string, now = new Date()): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  const year = [first, last].every((date) => date.getFullYear() === now.getFullYear())
    ? {}
    : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', ...year }).formatRange(first, last);
}

/** "May 2019", for a day that is not known exactly. */
export function month(at: string | null): string {
  const date = dayOf(at);
  if (Number.isNaN(date.getTime())) return t('unknown');
  return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric' }).format(date);
}

/** Day and, where it is known, time in full, for a tooltip. */
export function moment(at: string | null): string {
  const timed = (at ?? '').length > 10;
  const date = timed ? new Date(at ?? '') : dayOf(at);
  if (Number.isNaN(date.getTime())) return t('unknown');
  const time = timed ? { timeStyle: 'short' as const } : {};
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', ...time }).format(date);
}

const STEPS = [
  ['minute', 60_000, 60],
  ['hour', 3_600_000, 24],
  ['day', 86_400_000, 30],
] as const;

/** "just now", "5 minutes ago", "2 days ago"; after a month, and for what lies ahead, the day. */
export function age(at: string, now = new Date()): string {
  const passed = now.getTime() - new Date(at).getTime();
  // A clock that was set back a little is no reason to speak of the future.
  if (passed > -60_000 && passed < 60_000) return t('just_now');
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  for (const [unit, size, limit] of STEPS) {
    const count = Math.floor(passed / size);
    if (passed > 0 && count < limit) return words.format(-count, unit);
  }
  return day(at, now);
}
