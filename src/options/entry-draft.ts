import { jobAddress, jobUidFrom } from '../core/ids.ts';
import { now } from '../platform/clock.ts';
import type { LogEntry } from '../protocol/answers.ts';
import type { SentByHand } from '../protocol/messages.ts';
import { t } from '../ui/words.ts';

/** A proposal as it stands in the form: words, not yet understood. In the order of the fields. */
export interface Draft {
  title: string;
  job: string;
  base: string;
  boost: string;
  /** As the browser's own field for day and time has it: "2026-10-03T09:00", in the person's own time. */
  sent: string;
  note: string;
}

export type Errors = Partial<Record<keyof Draft, string>>;

/** A moment for the browser's field; a day alone gets its noon, an unknown one stays empty. */
function fieldTime(at: string | null): string {
  if (at === null) return '';
  return at.length > 10 ? at.slice(0, 16) : `${at}T12:00`;
}

/** The form's first state; `at` is now, for a new proposal. */
export function draftOf(entry: LogEntry | null, at: string): Draft {
  if (!entry) return { title: '', job: '', base: '', boost: '', sent: at.slice(0, 16), note: '' };
  return {
    title: entry.title ?? '',
    job: entry.jobUid ? jobAddress(entry.jobUid) : '',
    base: entry.base === null ? '' : String(entry.base),
    boost: entry.boost ? String(entry.boost) : '',
    sent: fieldTime(entry.sentAt),
    note: entry.note,
  };
}

type Read<T> = { ok: true; value: T } | { ok: false; errors: Errors };

/** What was typed, as a proposal; or what is wrong with it, field by field. `at` is now: nothing was sent later. */
export function readDraft(draft: Draft, at: string): Read<SentByHand> {
  const base = wholeNumber(draft.base);
  const boost = draft.boost.trim() === '' ? 0 : wholeNumber(draft.boost);
  const job = draft.job.trim();
  const jobUid = job === '' ? null : jobUidFrom(job);
  const sent = new Date(draft.sent);
  const title = draft.title.trim();
  const errors: Errors = {
    ...(title === '' && { title: t('entry_title_missing') }),
    ...(job !== '' && jobUid === null && { job: t('entry_job_wrong') }),
    ...(base === null && { base: t('entry_number_wrong') }),
    ...(boost === null && { boost: t('entry_number_wrong') }),
    ...(Number.isNaN(sent.getTime()) && { sent: t('entry_sent_wrong') }),
    ...(sent.getTime() > Date.parse(at) && { sent: t('entry_ahead') }),
  };
  if (base === null || boost === null || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { title, jobUid, sentAt: now(sent), base, boost, note: draft.note.trim() } };
}

const PARTS = { title: 'title', job: 'jobUid', base: 'base', boost: 'boost', sent: 'sentAt', note: 'note' } as const;

/** Only what was changed of an entry: a field that was left alone, or was never known, is not touched or judged. */
export function readChange(draft: Draft, entry: LogEntry, at: string): Read<Partial<SentByHand>> {
  const before = draftOf(entry, '');
  const touched = (Object.keys(PARTS) as (keyof Draft)[]).filter((name) => draft[name] !== before[name]);
  // Stands in for what was left alone, so that only what was touched can be wrong.
  const standIn = { title: before.title || '-', base: before.base || '0', sent: '2000-01-01T00:00' };
  const filled = { ...before, ...standIn, job: '' };
  for (const name of touched) filled[name] = draft[name];
  const read = readDraft(filled, at);
  if (!read.ok) return read;
  return { ok: true, value: Object.fromEntries(touched.map((name) => [PARTS[name], read.value[PARTS[name]]])) };
}

/** Connects as typed: a whole number from 0 to 9,999; null for anything else. */
function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}
