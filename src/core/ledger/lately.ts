import type { Connects } from '../connects.ts';
import type { Account } from '../job.ts';
import type { Book, Needs } from './book.ts';
import { obtain } from './collect.ts';
import { type At, addDays, type Day, dayOf, daysBetween } from './day.ts';
import { Desk } from './desk.ts';
import type { BalanceFact } from './fact.ts';
import { compareAt } from './identity.ts';
import type { Sort } from './line.ts';
import { journalOf, monthOf } from './place.ts';
import { active } from './standing.ts';

/** What the latest weeks looked like. */
export interface Lately {
  /** The last balance that was seen on each day on which one was, oldest first. */
  balances: { day: Day; connects: Connects }[];
  /** What bids, boosts and the badge took within the days of the pace, less what came back. */
  spent: Connects;
  /** How many such bookings there were. */
  bookings: number;
  /** Of the days of the pace, those since the ledger began, today among them. */
  days: number;
}

/** Days back, today among them. */
export interface Window {
  trend: number;
  pace: number;
}

const SPENDING: readonly Sort[] = ['base', 'boost', 'badge', 'return'];

/** The latest balances and spending. It opens the months of these days alone. */
export function lately(book: Book, account: Account, now: At, window: Window): Lately | Needs {
  const desk = new Desk(book);
  const today = dayOf(now);
  const first = addDays(today, 1 - window.trend);
  const months = desk.journal(account).filter((key) => journalOf(key).month >= monthOf(first));
  const pages = months.map((key) => desk.read(key));
  const { began } = desk.head.accounts[account];
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const seen = pages.flatMap((page) =>
    active(page).filter((fact) => fact.kind === 'balance' && fact.account === account),
  ) as BalanceFact[];
  const start = addDays(today, 1 - window.pace);
  const spending = pages
    .flatMap(({ lines }) => [...lines.values()].flat())
    .filter(({ sort, day }) => SPENDING.includes(sort) && day >= start && day <= today);
  return {
    balances: lastOfDay(seen).filter(({ day }) => day >= first && day <= today),
    spent: spending.reduce((sum, { amount }) => sum - amount, 0),
    bookings: spending.length,
    days: began === null ? 0 : Math.min(window.pace, Math.max(0, daysBetween(began, today)) + 1),
  };
}

function lastOfDay(seen: readonly BalanceFact[]): Lately['balances'] {
  const days = new Map<Day, BalanceFact[]>();
  for (const fact of seen) obtain(days, dayOf(fact.until), () => []).push(fact);
  return [...days]
    .map(([day, facts]) => {
      const [last] = facts.sort((one, other) => compareAt(other.until, one.until));
      return { day, connects: last?.connects ?? 0 };
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
