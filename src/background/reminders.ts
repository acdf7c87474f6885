import type { Words } from '../core/words.ts';
import type { Attention } from '../protocol/attention.ts';
import { overview } from './attention.ts';
import type { Room } from './handler.ts';
import { TOLD, toldIn } from './records/told.ts';
import type { Change } from './store/store.ts';

/** What is to be shown now (null: nothing new), and what has then been told. */
export interface News {
  text: string | null;
  changes: Change[];
}

/**
 * What the person should hear of by a notification and did not yet, each thing once for as long as it holds. Null where
 * they want none. No job is named unless they want that.
 */
export async function newsIn(room: Room, words: Words): Promise<News | null> {
  const { settings, attention } = await overview(room);
  const told = await toldIn(room.store);
  if (settings.notify === 'off') return told.length === 0 ? null : { text: null, changes: [entry([])] };
  const current = attention.flatMap((item) => {
    const name = nameOf(item);
    return name === null ? [] : [{ name, item }];
  });
  const fresh = current.filter(({ name }) => !told.includes(name)).map(({ item }) => item);
  const names = current.map(({ name }) => name);
  const changes = JSON.stringify(names) === JSON.stringify(told) ? [] : [entry(names)];
  if (fresh.length === 0) return { text: null, changes };
  return { text: linesOf(fresh, settings.notify === 'titles', words).join('\n'), changes };
}

function entry(value: string[]): Change {
  return { name: TOLD.name, value };
}

/** A thing by what makes it this one and no other; null for what is no reminder. */
function nameOf(item: Attention): string | null {
  switch (item.code) {
    case 'refund-overdue':
      return `${item.code} ${item.count}`;
    case 'history-gap':
      return `${item.code} ${item.from}`;
    case 'expiring':
      return `${item.code} ${item.day}`;
    case 'follow-up':
      return `${item.code} ${item.about} ${item.day}`;
    case 'backup-due':
      return `${item.code} ${item.at}`;
    default:
      return null;
  }
}

function linesOf(items: readonly Attention[], titles: boolean, { t, plural, locale }: Words): string[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const day = (iso: string) => format.format(new Date(`${iso}T00:00:00Z`));
  const due = items.filter((item) => item.code === 'follow-up');
  const lines = items.flatMap((item) => {
    switch (item.code) {
      case 'refund-overdue':
        return [plural('notify_refund', item.count)];
      case 'history-gap':
        return [t('notify_history', { day: day(item.lostOn) })];
      case 'expiring':
        return [plural('notify_expiry', item.connects, { day: day(item.day) })];
      case 'backup-due':
        return [t('notify_backup')];
      default:
        return [];
    }
  });
  if (due.length === 0) return lines;
  const named = due.map(({ title }) => t('notify_follow_up_title', { title: title ?? t('job_untitled') }));
  return [...lines, ...(titles ? named : [plural('notify_follow_up', due.length)])];
}
