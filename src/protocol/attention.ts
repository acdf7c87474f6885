import type { At } from './answers.ts';

/** Connects that lapse within so many days are near, and need attention. */
export const EXPIRY_DAYS = 30;

/** Something the person should know or do, with what its words need. Days are the person's own, amounts Connects. */
export type Attention =
  /** welcome: the first question was not answered, nothing is read · stored-newer: the records were written by a newer
   * version, read-only · stored-unreadable: this version cannot open them, read-only · stored-damaged: a part could not be
   * read and was put aside · storage-…: a change was not kept. */
  | { code: 'welcome' | 'stored-newer' | 'stored-unreadable' | 'stored-damaged' | 'storage-full' | 'storage-error' }
  | { code: 'refund-overdue'; count: number; connects: number }
  /** Days of Connects History that nobody has read and that from `lostOn` on nobody can. */
  | { code: 'history-gap'; from: string; to: string; lostOn: string }
  | { code: 'expiring'; connects: number; day: string }
  /** The person wanted to be reminded of this proposal or job on that day. */
  | ({ code: 'follow-up' } & FollowUp)
  /** Apply pages, a day old or more, whose sending was never seen. */
  | { code: 'perhaps-sent'; count: number }
  /** So many Connects more (or, below zero, fewer) than the log explains. */
  | { code: 'balance-disagrees'; connects: number }
  /** When everything was last exported; null for never. */
  | { code: 'backup-due'; at: At | null };

/** What the person wants to come back to. */
export interface FollowUp {
  /** The job's uid; where none is known, the log's id of the proposal. */
  about: string;
  title: string | null;
  day: string;
}

/** The view of the options page that helps with it: its address after the "#". */
export function viewOf(item: Attention): string {
  switch (item.code) {
    case 'welcome':
      return '/settings';
    case 'refund-overdue':
      return '/refunds?show=overdue';
    case 'history-gap':
      return '/guide';
    case 'expiring':
    case 'perhaps-sent':
      return '/statement';
    case 'balance-disagrees':
      return '/statement?show=difference';
    case 'follow-up':
      return '/log?show=reminders';
    default:
      return '/data';
  }
}
