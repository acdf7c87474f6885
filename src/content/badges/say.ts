import type { Reading } from '../../core/job.ts';
import type { PageSettings, Snapshot } from '../../protocol/answers.ts';
import type { Place } from '../../readers/places.ts';
import type { Badge } from './model.ts';
import type { Phrases } from './phrases.ts';
import { sayCard } from './say-card.ts';
import { sayLine } from './say-line.ts';
import { sayRow } from './say-row.ts';
import { sayStatement } from './say-statement.ts';

/**
 * What there is to say at a place of a page: a card where it is the page's one job, a line in a list, null where silence
 * is right. Without a snapshot the page still speaks for itself. The id is that of the job or proposal it is about.
 */
export function sayBadge(
  at: Place['uid'],
  reading: Reading,
  snapshot: Snapshot | null,
  settings: PageSettings,
  say: Phrases,
): { uid: string; badge: Badge } | null {
  const { page, jobs, balance, account } = reading;
  const about = (uid: string | null, badge: Badge | null) => badge && { uid: uid ?? '', badge };
  if (page === 'connects-history') return about(null, sayStatement(reading, snapshot?.statement ?? null, say));
  if (page === 'proposals') {
    const proposal = snapshot?.proposals[at ?? ''];
    return about(at, proposal ? sayRow(proposal, say) : null);
  }
  const list = page === 'search' || page === 'feed';
  const job = list ? jobs.find(({ uid }) => uid !== null && uid === at) : jobs[0];
  if (!job) return null;
  const { uid } = job;
  const known = (uid !== null && snapshot?.jobs[uid]) || null;
  if (list) return about(uid, sayLine(known, settings, say));
  // What is remembered is the person's own balance; an agency has another one.
  const remembered = (account !== 'agency' && snapshot?.balance) || null;
  const canSkip = page === 'job' && uid !== null;
  return about(uid, sayCard({ job, known, settings, onPage: balance, remembered, canSkip }, say));
}
