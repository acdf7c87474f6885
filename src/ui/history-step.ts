import type { Reading } from '../core/job.ts';
import { t } from './words.ts';

/** Connects History, for a person to follow. */
export const HISTORY = 'https://www.upwork.com/nx/plans/connects/history/';

/** What is to be done on Connects History until it shows all the days that it can, in words; null where nothing is. */
export function nextStep({ filter }: Pick<Reading, 'filter'>, shown: number): string | null {
  const days = String(shown);
  if (!filter) return t('history_filter_unknown', { days });
  if (filter.type === 'other') return t('history_choose_all');
  if (filter.days === null || filter.days < shown) return t('history_choose_days', { days });
  return filter.more === false ? null : t('history_show_more');
}
