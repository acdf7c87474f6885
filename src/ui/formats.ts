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

/** "$2.10"; with `exact` up to three digits, for the price of a single Connect. */
export function money(value: Mills, currency: string, exact = false): string {
  const digits = exact ? { minimumFractionDigits: 2, maximumFractionDigits: 3 } : {};
  return new Intl.NumberFormat(locale(), { style: 'currency', currency, ...digits }).format(toDollars(value));
}

/** "3 Oct", or with the year where it is another one than now's. It is the day that the person's clock showed then. */
export function day(at: string, now = new Date()): string {
  const date = new Date(Number(at.slice(0, 4)), Number(at.slice(5, 7)) - 1, Number(at.slice(8, 10)));
  if (Number.isNaN(date.getTime())) return t('unknown');
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', ...year }).format(date);
}

/** Day and time in full, for a tooltip. */
export function moment(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return t('unknown');
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'short' }).format(date);
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
