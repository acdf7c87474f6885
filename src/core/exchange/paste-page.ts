import type { Account } from '../job.ts';
import { whole } from '../statement-words.ts';
import type { Piece } from './paste-lines.ts';
import type { Pasted } from './shapes.ts';

/** What stands around the table on Connects History. */
const FURNITURE =
  /^(?:connects history|my balance|[\d,]+ connects?|buy connects|connects type|all connects|date|(?:last|past) \d{1,3} days|action|freelancer|connects|show more|no connects transactions\.?)$/i;

export function isFurniture(text: string): boolean {
  return FURNITURE.test(text);
}

/** What the page says around its rows, as far as it was copied along. */
export interface Around {
  balance: number | null;
  shown: Pasted['shown'];
  account: Account | null;
  /** The headings stand in an order that no row could be read by. */
  moved: boolean;
}

/** @param pieces all that is no part of a row */
export function around(pieces: readonly Piece[]): Around {
  const words = pieces.map(({ text }) => text.toLowerCase());
  const days = words.flatMap((text) => /^(?:last|past) (\d{1,3}) days$/.exec(text)?.[1] ?? []);
  const balances = words.flatMap((text, at) => (words[at - 1] === 'my balance' ? [text] : []));
  return {
    balance: same(balances.map((text) => whole(/^([\d,]+) connects?$/.exec(text)?.[1] ?? ''))),
    shown: {
      days: same(days.map(Number)),
      type: same(words.flatMap((_, at) => (words[at - 1] === 'connects type' ? [typeOf(words[at] ?? '')] : []))),
      // That there is no button may only mean that it was not copied.
      more: words.includes('show more') ? true : null,
    },
    ...headings(words),
  };
}

function typeOf(words: string): 'all' | 'other' | null {
  return words === 'all connects' ? 'all' : words === 'date' || words.startsWith('select') ? null : 'other';
}

/** What all of them say; null where they differ, or where there are none. */
function same<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function headings(words: readonly string[]): Pick<Around, 'account' | 'moved'> {
  const action = words.indexOf('action');
  if (action < 0) return { account: null, moved: false };
  const line = words.slice(action - 1, action + 3);
  if (line[0] !== 'date') return { account: null, moved: true };
  if (line[2] === 'connects') return { account: 'own', moved: false };
  const agency = line[2] === 'freelancer' && line[3] === 'connects';
  return { account: agency ? 'agency' : null, moved: !agency };
}
