import type { Words } from '../core/words.ts';
import { type Attention, viewOf } from '../protocol/attention.ts';
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
export async function newsIn(room: Room): Promise<News | null> {
  const { settings, attention, seen } = await overview(room);
  const told = await toldIn(room.store);
  if (settings.notify === 'off') return told.length === 0 ? null : { text: null, changes: [entry([])] };
  const current = attention.map((item) => ({ item, names: namesOf(item, seen.overdue) }));
  const fresh = current.filter(({ names }) => names.some((name) => !told.includes(name))).map(({ item }) => item);
  const names = current.flatMap((each) => each.names);
  const changes = JSON.stringify(names) === JSON.stringify(told) ? [] : [entry(names)];
  if (fresh.length === 0) return { text: null, changes };
  return { text: linesOf(fresh, settings.notify === 'titles', room.words).join('\n'), changes };
}

/** The view for who presses the notification: that of the most urgent thing it can be about; null where nothing is left. */
export async function remindedView(room: Room): Promise<string | null> {
  const { attention, seen } = await overview(room);
  const item = attention.find((each) => namesOf(each, seen.overdue).length > 0);
  return item ? viewOf(item) : null;
}

function entry(value: string[]): Change {
  return { name: TOLD.name, value };
}

/** Each thing by what makes it this one and no other; none for what is no reminder. */
function namesOf(item: Attention, overdue: readonly { id: string }[]): string[] {
  switch (item.code) {
    case 'refund-overdue':
      // Not by their number: one comes back, another is overdue, and there are as many as before.
      return overdue.map(({ id }) => `${item.code} ${id}`);
    case 'history-gap':
      return [`${item.code} ${item.from}`];
    case 'expiring':
      return [`${item.code} ${item.day}`];
    case 'follow-up':
      return [`${item.code} ${item.about} ${item.day}`];
    case 'backup-due':
      return [`${item.code} ${item.at}`];
    default:
      return [];
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
