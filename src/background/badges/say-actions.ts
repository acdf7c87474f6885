import type { Job } from '../../core/job.ts';
import type { KnownJob } from '../../protocol/answers.ts';
import type { Action } from '../../protocol/badge.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Phrases } from './phrases.ts';

/** What is known of the job when something is to be done about it. */
export interface Doing {
  job: Job;
  known: KnownJob | null;
  /** The day on which the person wants to be reminded of it; null for none. */
  reminder: string | null;
  settings: Pick<Settings, 'followUpDays'>;
  /** The command by which the person has just said here that they bid on it, and may take that back. */
  justSaid: string | null;
}

/** What the person can do or say from the card of a job's page. */
export function sayActions(doing: Doing, say: Phrases): Action[] {
  const { job, known, justSaid } = doing;
  const { uid, title } = job;
  if (uid === null) return [];
  const over = job.status !== null && job.status !== 'open';
  const remind = sayRemind(uid, over || known?.skipped != null, doing, say);
  if (justSaid) return [{ label: say.t('badge_unlog'), type: 'undo', word: { of: justSaid } }, ...remind];
  if (known?.sent || over) return remind;
  const skip = (label: string, on: boolean): Action => ({ label, type: 'skip', word: { uid, title, on } });
  if (known?.skipped) return [skip(say.t('badge_skipped_undo', { day: say.day(known.skipped) }), false), ...remind];
  const sent = sayLog(uid, job, known, say);
  return job.applied ? [...sent, ...remind] : [...sent, skip(say.t('badge_skip'), true), ...remind];
}

/** One press sets a reminder, the next takes it back; none is offered of what is done with. */
function sayRemind(uid: string, done: boolean, { job, reminder, settings }: Doing, say: Phrases): Action[] {
  const word = { about: uid, title: job.title };
  if (reminder !== null) return [{ label: say.t('badge_unremind'), type: 'remind', word: { ...word, day: null } }];
  if (done) return [];
  const day = say.inDays(settings.followUpDays);
  return [{ label: say.t('badge_remind'), type: 'remind', word: { ...word, day } }];
}

/** Only where something speaks for a sending, and what it cost is known. */
function sayLog(uid: string, { title, applied, connects }: Job, known: KnownJob | null, say: Phrases): Action[] {
  // An apply page that was left says when, and what with its boost, better than this page.
  const left = known?.perhapsSent ?? null;
  const base = left?.base ?? connects ?? known?.last?.connects ?? null;
  if (base === null || !(applied || left)) return [];
  const boost = left?.boost ?? null;
  // Nobody read whether there was a boost: the words then say that there was none, so that the person does.
  const label = say.t(boost === null ? 'badge_log_plain' : 'badge_log');
  return [{ label, type: 'log-sent', word: { uid, title, sentAt: left?.at ?? null, base, boost: boost ?? 0 } }];
}
