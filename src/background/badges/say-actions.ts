import type { Job } from '../../core/job.ts';
import type { KnownJob } from '../../protocol/answers.ts';
import type { Action } from '../../protocol/badge.ts';
import type { Phrases } from './phrases.ts';

/** What is known of the job when something is to be done about it. */
export interface Doing {
  job: Job;
  known: KnownJob | null;
  /** The command by which the person has just said here that they bid on it, and may take that back. */
  justSaid: string | null;
}

/** What the person can do or say from the card of a job's page. */
export function sayActions({ job, known, justSaid }: Doing, say: Phrases): Action[] {
  const { uid, title } = job;
  if (uid === null) return [];
  if (justSaid) return [{ label: say.t('badge_unlog'), type: 'undo', word: { of: justSaid } }];
  if (known?.sent || (job.status !== null && job.status !== 'open')) return [];
  const skip = (label: string, on: boolean): Action => ({ label, type: 'skip', word: { uid, title, on } });
  if (known?.skipped) return [skip(say.t('badge_unskip'), false)];
  const sent = sayLog(uid, job, known, say);
  return job.applied ? sent : [...sent, skip(say.t('badge_skip'), true)];
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
