import type { Verdict } from '../core/advice/index.ts';
import { lastBalance } from '../core/ledger/index.ts';
import type { PlainKey, Words } from '../core/words.ts';
import type { IconSays } from '../platform/ports.ts';
import { overview } from './attention.ts';
import type { Room } from './handler.ts';
import { settingsIn } from './records/settings.ts';

/** "!" where the records cannot be opened, or the last change could not be kept. */
export function troubled(words: Words): IconSays {
  return { text: '!', title: words.t('icon_says_trouble') };
}

/** What the icon says everywhere: the balance, as far as four characters go, or how many things need attention. */
export async function iconOf(room: Room): Promise<IconSays> {
  const { shelf, store, trouble, words } = room;
  if (trouble) return troubled(words);
  const nothing = { text: '', title: words.t('name') };
  const { icon } = await settingsIn(store);
  if (icon === 'verdict') return nothing;
  if (icon === 'attention') {
    const { attention } = await overview(room);
    const count = attention.filter(({ code }) => code !== 'welcome').length;
    return count === 0 ? nothing : { text: String(count), title: words.plural('icon_says_attention', count) };
  }
  const { seen } = await shelf.ask((book) => lastBalance(book, 'own'));
  if (seen === null) return nothing;
  const connects = words.plural('connects', seen.present);
  return {
    text: seen.present > 9999 ? '9999' : String(seen.present),
    title: words.t('icon_says_balance', { connects }),
  };
}

const VERDICTS: Record<Exclude<Verdict, 'unknown'>, PlainKey> = {
  bid: 'icon_bid',
  think: 'icon_think',
  skip: 'icon_skip',
  cannot: 'icon_cannot',
};

/** Whether single tabs have a text of their own. */
export async function showsVerdicts({ store }: Room): Promise<boolean> {
  return (await settingsIn(store)).icon === 'verdict';
}

/**
 * What the icon says over one tab: the verdict on the one job of its page, where the person wants that; null where they do
 * not. There is none over a page about no job, and over one that was not read yet or never will be.
 */
export async function verdictOver(room: Room, verdict: Verdict | null): Promise<IconSays | null> {
  if (!(await showsVerdicts(room))) return null;
  const { words } = room;
  if (verdict === null || verdict === 'unknown') return { text: '', title: words.t('name') };
  const word = words.t(`badge_verdict_${verdict}`);
  return { text: words.t(VERDICTS[verdict]), title: words.t('icon_says_verdict', { verdict: word }) };
}
