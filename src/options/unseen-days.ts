import type { Days } from '../core/ledger/index.ts';
import { day, days } from '../ui/formats.ts';
import { locale, t } from '../ui/words.ts';

const DAY = 86_400_000;

/** "4 – 7 Oct and since 25 Oct": days that no statement showed. Those up to yesterday have no end yet. `year`: always with it. */
export function unseenDays(unseen: readonly Days[], year = false, now = new Date()): string {
  const far = year ? new Date(0) : now;
  const words = unseen.map(({ from, to }) =>
    new Date(`${to}T00:00`).getTime() > now.getTime() - 2 * DAY
      ? t('days_since', { day: day(from, far) })
      : days(from, to, far),
  );
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}
