import type { Account } from '../../core/job.ts';
import {
  type Book,
  balancesSince,
  type Day,
  type Report,
  report,
  type StatementLine,
  statementLines,
} from '../../core/ledger/index.ts';
import type { Room } from '../handler.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';

/** All that the ledger concludes of one account. */
export interface Conclusions {
  report: Report;
  lines: readonly StatementLine[];
  /** The first day whose balances are known; null before any was seen. */
  since: Day | null;
}

/** Drawn once for a book and a day: lists are asked for with every key that is typed into a search. */
const drawn = new WeakMap<Book, { on: string; of: Map<Account, Conclusions> }>();

export async function conclusionsIn({ store, shelf, now }: Room, account: Account): Promise<Conclusions> {
  const settings = ledgerSettings(await settingsIn(store));
  const on = `${now.slice(0, 10)} ${JSON.stringify(settings)}`;
  const kept = drawn.get(shelf.book);
  const known = kept?.on === on ? kept.of.get(account) : undefined;
  if (known) return known;
  const options = { now, settings, account };
  const whole = await shelf.ask((book) => report(book, options));
  const { lines } = await shelf.ask((book) => statementLines(book, options));
  const { since } = await shelf.ask((book) => balancesSince(book, account));
  const conclusions = { report: whole, lines, since };
  // Opening pages makes another book of the same records: it is kept under that one.
  const place = drawn.get(shelf.book);
  if (place?.on === on) place.of.set(account, conclusions);
  else drawn.set(shelf.book, { on, of: new Map([[account, conclusions]]) });
  return conclusions;
}
