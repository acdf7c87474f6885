import type { EarlierPosting } from './advice/index.ts';
import type { Words } from './words.ts';

/** What became of an earlier posting and what it took, in so many parts; none where nothing is known. `connects` says an amount. */
export function sayFate(
  { hires, status, spent }: EarlierPosting,
  t: Words['t'],
  connects: (count: number) => string,
): string[] {
  const over = status === 'closed' || status === 'removed';
  return [
    ...((hires ?? 0) > 0 ? [t('badge_earlier_hired')] : []),
    ...(over && hires === 0 ? [t('badge_earlier_closed')] : []),
    ...(spent > 0 ? [t('badge_earlier_cost', { cost: connects(spent) })] : []),
  ];
}
