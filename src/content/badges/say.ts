import type { Job, Reading } from '../../core/job.ts';
import type { PageSettings, Snapshot } from '../../protocol/answers.ts';
import type { Badge } from './model.ts';
import type { Phrases } from './phrases.ts';
import { sayCard } from './say-card.ts';
import { sayLine } from './say-line.ts';

/**
 * What there is to say about one job of a reading: a card where it is the page's one job, a line in a list, null where
 * silence is right. Without a snapshot the page still speaks for itself.
 */
export function sayBadge(
  job: Job,
  { page, balance, account }: Reading,
  snapshot: Snapshot | null,
  settings: PageSettings,
  say: Phrases,
): Badge | null {
  const { uid } = job;
  const known = (uid !== null && snapshot?.jobs[uid]) || null;
  if (page === 'search' || page === 'feed') return sayLine(known, settings, say);
  // What is remembered is the person's own balance; an agency has another one.
  const remembered = (account !== 'agency' && snapshot?.balance) || null;
  const canSkip = page === 'job' && uid !== null;
  return sayCard({ job, known, settings, onPage: balance, remembered, canSkip }, say);
}
