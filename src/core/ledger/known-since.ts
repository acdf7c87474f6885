import type { Account } from '../job.ts';
import type { Book, Needs } from './book.ts';
import { type Day, dayFrom, dayNumber, dayOf } from './day.ts';
import { Desk } from './desk.ts';

/**
 * The first day whose balances are known; null before any page showed one. It is the day of the first balance seen or,
 * where Connects History was read on that day, the first of the days read without a break up to it: going back from a
 * balance is exact as long as every row of the days between was seen. Before that, bookings may be known and the balance
 * is not. It opens the newest month of the journal alone.
 */
export function balancesSince(book: Book, account: Account): { since: Day | null } | Needs {
  const desk = new Desk(book);
  const newest = desk.journal(account).at(-1);
  const first = newest === undefined ? null : desk.read(newest).after.first;
  const { covered } = desk.head.accounts[account];
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  if (!first) return { since: null };
  const day = dayNumber(dayOf(first.at));
  const run = covered.find(([from, to]) => from <= day && day <= to);
  return { since: dayFrom(run?.[0] ?? day) };
}
