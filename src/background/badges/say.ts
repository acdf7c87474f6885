import type { Reading } from '../../core/job.ts';
import type { Badge } from '../../protocol/badge.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { PageFacts } from './facts.ts';
import type { Phrases } from './phrases.ts';
import { sayCard } from './say-card.ts';
import { sayLine } from './say-line.ts';
import { sayNoted } from './say-noted.ts';
import { sayRow } from './say-row.ts';
import { saySend } from './say-send.ts';
import { sayStatement } from './say-statement.ts';

/**
 * All that there is to say on a page, by place (as a snapshot has it): a card where it is about one job, a line for what
 * a list shows, and nothing where silence is right.
 * @param justSaid the command by which the person has just said there that they bid on the job
 */
export function sayBadges(
  reading: Reading,
  facts: PageFacts,
  settings: Pick<Settings, 'price' | 'followUpDays'>,
  say: Phrases,
  justSaid: string | null = null,
): Record<string, Badge> {
  const { page, jobs, proposals, balance, account } = reading;
  const knownOf = (uid: string) => facts.jobs[uid] ?? null;
  const adviceOn = (uid: string) => facts.advice[uid] ?? null;
  if (page === 'connects-history') return facts.statement ? { '': sayStatement(reading, facts.statement, say) } : {};
  if (page === 'proposals')
    return each(proposals, (uid) => {
      const proposal = facts.proposals[uid];
      return proposal ? sayRow(proposal, say) : null;
    });
  if (page === 'proposal') return facts.noted ? { '': sayNoted(facts.noted, say) } : {};
  if (page === 'search' || page === 'feed')
    return each(jobs, (uid) => sayLine(knownOf(uid), adviceOn(uid), settings, say));
  const [job] = jobs;
  if (!job || (page !== 'job' && page !== 'apply')) return {};
  const uid = job.uid ?? '';
  // What is remembered is the person's own balance; an agency has another one.
  const remembered = account === 'agency' ? null : facts.balance;
  const canAct = page === 'job';
  const all = {
    job,
    known: knownOf(uid),
    advice: adviceOn(uid),
    reminder: facts.reminders[uid] ?? null,
    settings,
    onPage: balance,
    remembered,
  };
  const card = sayCard({ ...all, canAct, justSaid }, say);
  const send = page === 'apply' ? saySend(all, say) : null;
  return send ? { '': card, send } : { '': card };
}

/** A badge for each id of a list that has one. */
function each(items: readonly { uid: string | null }[], badgeOf: (uid: string) => Badge | null): Record<string, Badge> {
  const badges: Record<string, Badge> = {};
  for (const { uid } of items) {
    const badge = uid === null ? null : badgeOf(uid);
    if (uid !== null && badge) badges[uid] = badge;
  }
  return badges;
}
