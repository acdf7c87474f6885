import type { Reading } from '../../core/job.ts';
import type { PageSettings, Snapshot } from '../../protocol/answers.ts';
import type { Badge } from './model.ts';
import type { Phrases } from './phrases.ts';
import { sayCard } from './say-card.ts';
import { sayLine } from './say-line.ts';

/**
 * What there is to say about each job of a reading, by its position there; null where silence is right. Without a
 * snapshot the page still speaks for itself.
 */
export function sayAll(
  reading: Reading,
  snapshot: Snapshot | null,
  settings: PageSettings,
  say: Phrases,
): (Badge | null)[] {
  const known = (uid: string | null) => (uid !== null && snapshot?.jobs[uid]) || null;
  if (reading.page === 'search' || reading.page === 'feed')
    return reading.jobs.map(({ uid }) => sayLine(known(uid), settings, say));
  if (reading.page !== 'job' && reading.page !== 'apply') return [];
  return reading.jobs.map((job) =>
    sayCard(
      {
        job,
        known: known(job.uid),
        settings,
        onPage: reading.balance,
        remembered: snapshot?.balance ?? null,
        canSkip: reading.page === 'job' && job.uid !== null,
      },
      say,
    ),
  );
}
