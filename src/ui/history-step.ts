import type { Reading } from '../core/job.ts';
import type { PlainKey } from '../core/words.ts';

/** How far back Connects History can show (rule history-windows). */
export const MOST_DAYS = 90;

/** What is to be done on Connects History until it shows all that it can; null where nothing is. */
export function nextStep({ filter }: Pick<Reading, 'filter'>): PlainKey | null {
  if (!filter) return 'history_filter_unknown';
  if (filter.type === 'other') return 'history_choose_all';
  if (filter.days === null || filter.days < MOST_DAYS) return 'history_choose_days';
  return filter.more === false ? null : 'history_show_more';
}
