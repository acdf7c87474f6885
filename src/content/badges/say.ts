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
 * is right. Without a snapshot the page still speaks for itself.
 * @param at the job or proposal that the place is for
 * @param justSaid the command by which the person has just said here that they bid on the job
 */
export function sayBadge(
  at: Place['uid'],
  reading: Reading,
  snapshot: Snapshot | null,
  settings: PageSettings,
  say: Phrases,
  justSaid: string | null = null,
): Badge | null {
  const { page, jobs, balance, account } = reading;
  if (page === 'connects-history') return sayStatement(reading, snapshot?.statement ?? null, say);
  if (page === 'proposals') {
    const proposal = snapshot?.proposals[at ?? ''];
    return proposal ? sayRow(proposal, say) : null;
  }
  const list = page === 'search' || page === 'feed';
  const job = list ? jobs.find(({ uid }) => uid !== null && uid === at) : jobs[0];
  if (!job) return null;
  const uid = job.uid ?? '';
  const known = snapshot?.jobs[uid] ?? null;
  const advice = snapshot?.advice[uid] ?? null;
  if (list) return sayLine(known, advice, settings, say);
  // What is remembered is the person's own balance; an agency has another one.
  const remembered = (account !== 'agency' && snapshot?.balance) || null;
  const canAct = page === 'job';
  return sayCard({ job, known, advice, settings, onPage: balance, remembered, canAct, justSaid }, say);
}
