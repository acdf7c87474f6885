import { locale } from './words.ts';

const [WEEK, MONTH, YEAR] = [7, 30.44, 365.25];

/** "11 days", "6 weeks", "4 months", "2 years": as coarse as one would say it. */
export function duration(days: number): string {
  if (days < 3 * WEEK) return spoken(Math.max(1, Math.round(days)), 'day');
  if (days < 3 * MONTH) return spoken(Math.round(days / WEEK), 'week');
  return days < 2 * YEAR ? spoken(Math.round(days / MONTH), 'month') : spoken(Math.round(days / YEAR), 'year');
}

function spoken(count: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** The day so many days after a moment, as ISO: "2026-10-09". */
export function dayAfter(at: string, days: number): string {
  return new Date(Date.parse(at.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);
}
