import type { AppState } from '../protocol/answers.ts';
import type { Attention } from '../protocol/attention.ts';
import { causeWord } from '../ui/cause.ts';
import { connects, day, number } from '../ui/formats.ts';
import type { IconName } from '../ui/icons.tsx';
import { plural, t } from '../ui/words.ts';

/** One line of the list: how urgent it is, and what it says. */
interface Line {
  icon: IconName;
  tone: 'bad' | 'warn' | 'plain';
  text: string;
  more?: string;
}

const TROUBLES = {
  'stored-newer': 'attention_stored_newer',
  'stored-unreadable': 'attention_stored_unreadable',
  'stored-damaged': 'attention_stored_damaged',
  'storage-full': 'attention_storage_full',
  'storage-error': 'attention_storage_error',
} as const;

/** The words for one thing that needs attention. */
export function sayAttention(item: Attention, { difference, history }: AppState): Line {
  switch (item.code) {
    case 'welcome':
      return { icon: 'info', tone: 'plain', text: t('first_text') };
    case 'stored-newer':
    case 'stored-unreadable':
    case 'stored-damaged':
    case 'storage-full':
    case 'storage-error':
      return { icon: 'alert', tone: 'bad', text: t(TROUBLES[item.code]) };
    case 'refund-overdue':
      return {
        icon: 'alert',
        tone: 'warn',
        text: plural('attention_overdue', item.count, { connects: connects(item.connects) }),
        more: t('attention_overdue_more'),
      };
    case 'history-gap':
      return {
        icon: 'alert',
        tone: 'warn',
        text: t('gap_closing', { from: day(item.from), to: day(item.to), lost: day(item.lostOn) }),
        more: t('gap_how', { days: number(history.days) }),
      };
    case 'expiring':
      return {
        icon: 'down',
        tone: 'warn',
        text: plural('attention_expiring', item.connects, { day: day(item.day) }),
      };
    case 'follow-up':
      return {
        icon: 'bell',
        tone: 'plain',
        text: item.title ?? t('job_untitled'),
        more: t('attention_follow_up', { day: day(item.day) }),
      };
    case 'perhaps-sent':
      return {
        icon: 'question',
        tone: 'plain',
        text: plural('attention_perhaps', item.count),
        more: t('attention_perhaps_more'),
      };
    case 'balance-disagrees':
      return {
        icon: 'question',
        tone: 'plain',
        text:
          item.connects < 0
            ? t('balance_fewer', { connects: connects(-item.connects) })
            : t('balance_more', { connects: connects(item.connects) }),
        ...(difference && {
          more: moved(difference),
        }),
      };
    case 'backup-due':
      return {
        icon: 'shield',
        tone: 'plain',
        text: item.at === null ? t('attention_backup_never') : t('attention_backup_old', { day: day(item.at) }),
        more: t('attention_backup_more'),
      };
  }
}

/** Between which days the balance moved, or on which one, and the likeliest reason. */
function moved(difference: NonNullable<AppState['difference']>): string {
  const [from, to] = [day(difference.from.at), day(difference.to.at)];
  const cause = causeWord(difference.causes[0] ?? 'elsewhere');
  return from === to ? t('difference_on', { day: to, cause }) : t('difference_between', { from, to, cause });
}
