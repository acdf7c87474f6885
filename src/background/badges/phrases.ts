import { type Connects, type Mills, toDollars } from '../../core/connects.ts';
import type { Words } from '../../core/words.ts';
import type { Settings } from '../../protocol/settings.ts';

/** The small phrases badges are made of: amounts, money and days, as the person's own interface writes them. */
export interface Phrases extends Words {
  /** "14 Connects". */
  connects(count: Connects): string;
  /** "14". */
  number(count: number): string;
  /** "$2.10", in the currency the person chose. */
  money(amount: Mills): string;
  /** "today", "yesterday", "3 Oct", "3 Oct 2025"; `at` begins with an ISO day. */
  day(at: string): string;
  /** "3–12 Nov", or the one day that both are. */
  days(from: string, to: string): string;
  /** The ISO day so many days from the person's own. */
  inDays(count: number): string;
  /** Whether that day has come: it is the person's own, or was before. */
  hasCome(day: string): boolean;
  /** Whether that was on the person's own day. */
  isToday(at: string): boolean;
}

const DAY = 86_400_000;

/** `today` is the person's own day, as an ISO day. */
export function phrasesFor(words: Words, settings: Pick<Settings, 'currency'>, today: string): Phrases {
  const numbers = new Intl.NumberFormat(words.locale);
  const money = new Intl.NumberFormat(words.locale, {
    style: 'currency',
    currency: settings.currency,
    currencyDisplay: 'narrowSymbol',
  });
  const near = new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' });
  // Making a format takes longer than all else that a tile's line needs: these are for all of them. Days are days of the
  // offset they were written in, so they are shown as written, whatever zone this is.
  const parts = { timeZone: 'UTC', day: 'numeric', month: 'short' } as const;
  const short = new Intl.DateTimeFormat(words.locale, parts);
  const long = new Intl.DateTimeFormat(words.locale, { ...parts, year: 'numeric' });
  const dayIn = (at: string) => at.slice(0, 10);
  const formatOf = (...days: string[]) => (days.every((at) => at.slice(0, 4) === today.slice(0, 4)) ? short : long);
  return {
    ...words,
    connects: (count) => words.plural('connects', count),
    number: (count) => numbers.format(count),
    money: (amount) => money.format(toDollars(amount)),
    inDays: (count) => new Date(Date.parse(today) + count * DAY).toISOString().slice(0, 10),
    hasCome: (day) => day <= today,
    isToday: (at) => dayIn(at) === today,
    day(at) {
      const day = dayIn(at);
      const ago = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
      if (ago === 0 || ago === 1) return near.format(-ago, 'day');
      const date = formatOf(at).format(Date.parse(day));
      // "3" at the end of one line and "Oct" on the next would be hard to read.
      return date.replaceAll(' ', '\u00a0');
    },
    days: (from, to) => formatOf(from, to).formatRange(Date.parse(dayIn(from)), Date.parse(dayIn(to))),
  };
}
