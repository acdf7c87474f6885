import type { Connects } from '../connects.ts';
import { addDays } from '../ledger/day.ts';
import type { Days, Lot } from '../ledger/index.ts';
import type { Move } from './balance.ts';

/** What a week took, in Connects, all counted upwards. */
export interface Week {
  /** Its Monday, an ISO day. */
  monday: string;
  base: Connects;
  boost: Connects;
  badge: Connects;
  /** Lapsed without having been used. */
  lost: Connects;
  /** What came back that week, whenever it was spent. */
  returned: Connects;
}

const DAY = 86_400_000;

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  // 1 January 1970 was a Thursday.
  const number = Date.parse(day) / DAY;
  return addDays(day, -((((number + 3) % 7) + 7) % 7));
}

/** Every week from the first movement to today's, the empty ones, too. What is dated later belongs to none. */
export function spendByWeek(moves: readonly Move[], lots: readonly Lot[], today: string): Week[] {
  const lapsed = lapsedOf(lots, today);
  const days = [...moves.map(({ day }) => day), ...lapsed.map(({ day }) => day)].sort();
  const first = days[0];
  if (first === undefined) return [];
  const weeks = new Map<string, Week>();
  for (let monday = mondayOf(first); monday <= today; monday = addDays(monday, 7))
    weeks.set(monday, { monday, base: 0, boost: 0, badge: 0, lost: 0, returned: 0 });
  const add = (day: string, kind: Exclude<keyof Week, 'monday'>, amount: Connects) => {
    const week = weeks.get(mondayOf(day));
    if (week) week[kind] += amount;
  };
  for (const { day, sort, amount } of moves) {
    if (sort === 'base' || sort === 'boost' || sort === 'badge') add(day, sort, -amount);
    if (sort === 'return') add(day, 'returned', amount);
  }
  for (const { day, amount } of lapsed) add(day, 'lost', amount);
  return [...weeks.values()];
}

/** What of the lots nobody used in time. */
function lapsedOf(lots: readonly Lot[], today: string): { day: string; amount: Connects }[] {
  return lots.flatMap(({ left, expires }) =>
    left > 0 && expires !== null && expires < today ? [{ day: expires, amount: left }] : [],
  );
}

/** What is left and when it lapses if it is not used, soonest first. */
export function lapsesAhead(lots: readonly Lot[], today: string): { day: string; connects: Connects }[] {
  const ahead = new Map<string, Connects>();
  for (const { left, expires } of lots)
    if (left > 0 && expires !== null && expires >= today) ahead.set(expires, (ahead.get(expires) ?? 0) + left);
  return [...ahead].map(([day, connects]) => ({ day, connects })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

/**
 * Connects that 30 days take, less what came back, by the last 90; null where fewer than 30 days are known. Known are all
 * since the first spending, and those before it that Connects History was read of without a break (`covered`): on them
 * nothing was spent.
 */
export function monthlySpend(moves: readonly Move[], covered: readonly Days[], today: string): number | null {
  const spending = moves.filter(({ sort }) => ['base', 'boost', 'badge', 'return'].includes(sort));
  const first = spending.map(({ day }) => day).sort()[0];
  if (first === undefined) return null;
  const read = covered.find(({ from, to }) => from <= first && addDays(first, -1) <= to);
  const known = (Date.parse(today) - Date.parse(read?.from ?? first)) / DAY + 1;
  if (known < MONTH) return null;
  const days = Math.min(known, 3 * MONTH);
  const since = addDays(today, 1 - days);
  const spent = spending.reduce((sum, { day, amount }) => (day >= since && day <= today ? sum - amount : sum), 0);
  return Math.max(0, (spent / days) * MONTH);
}

const MONTH = 30;
