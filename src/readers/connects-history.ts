/** Connects History, the marketplace's own statement: every transaction it shows, the balance, and how far back it goes. */
import { CARDS, readRow, statementIn } from './history-rows.ts';
import type { Said } from './notes.ts';
import { isShown, type PageReader, regionOf } from './page.ts';
import { type Block, Sheet } from './sheet.ts';
import { survey, textOf } from './text.ts';
import { count, place, type Wording } from './wordings.ts';

const BALANCE = count('My balance:? # Connects?|^# Connects? Buy Connects');
const DAYS = count('^Date\\n(?:Last|Past) # days');
const TYPE: Wording<'all' | 'other'> = {
  words: place('^Connects type\\n(.+)$'),
  parse: (said) => (/^all connects$/i.test(said) ? 'all' : /^(?:select|date\b)/i.test(said) ? null : 'other'),
};

export const readConnectsHistory: PageReader = (page) => {
  const { root, notes } = page;
  const top = regionOf(root);
  const head = survey(top, undefined, (el) => el.matches(`table,${CARDS}`));
  const list = statementIn(top);
  if (!list && !/^Connects History$/im.test(head.text)) return null;
  notes.loading = head.loading;
  const drawn = Boolean(list?.rows.length) || /^No Connects transactions/im.test(head.text);
  if (!drawn) notes.missing('history', head.loading ? 'loading' : 'absent', ['rows']);
  const sheet = new Sheet(head, notes, '');
  const block: Block = ['words', head.text];
  return {
    balance: sheet.read('balance', [], [block], BALANCE),
    account: list?.account ?? null,
    filter: {
      days: sheet.read('filter.days', [], [block], DAYS),
      type: sheet.read('filter.type', [], [block], TYPE),
      more: sheet.field('filter.more', [['buttons', () => moreIn(top, list?.el, drawn && !head.loading)]]),
    },
    history: list?.rows.map((row, at) => readRow(row, list, `history[${at}]`, page)) ?? [],
  };
};

/**
 * Whether more rows can be asked for. "No" is a strong claim (the statement's days are all here), so it takes a list
 * that is drawn and no other button below it, which might be the same one in other words or while it works; the button of
 * a card says its amount.
 */
function moreIn(top: Element, list: Element | undefined, drawn: boolean): Said<boolean> {
  const below = [...top.querySelectorAll('button,[role="button"]')].filter(
    (button) => list && !list.contains(button) && list.compareDocumentPosition(button) & 4 && isShown(button, top),
  );
  const words = below.map((button) => textOf(button));
  if (words.some((each) => /^show more$/i.test(each))) return true;
  if (!drawn) return undefined;
  return words.every((each) => /[-+−–] ?\d/.test(each)) ? false : null;
}
