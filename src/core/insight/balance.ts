import type { Connects } from '../connects.ts';
import type { Day, Difference, StatementLine } from '../ledger/index.ts';

/** Where what is left came from: given by the marketplace · bought · everything else (returns, what was there before). */
export const ORIGINS = ['free', 'bought', 'rest'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The balance at the end of a day on which something moved, and what it is made of. */
export interface BalancePoint {
  /** ISO day. */
  day: string;
  /** What the ledger says; below zero only where debits are known and what paid for them is not. */
  balance: Connects;
  /** What is left by origin: together the balance, or 0 where that is below zero. */
  left: Record<Origin, Connects>;
}

/** Something that moved Connects on a day; a difference is what nobody can explain. */
export interface Move {
  day: string;
  sort: StatementLine['sort'] | 'difference';
  amount: Connects;
}

/** Bookings and differences of a statement in one list. */
export function movesOf(lines: readonly StatementLine[], differences: readonly Difference[]): Move[] {
  return [
    ...lines.map(({ day, sort, amount }) => ({ day, sort, amount })),
    ...differences.map(({ to, amount }) => ({ day: to.at.slice(0, 10), sort: 'difference' as const, amount })),
  ];
}

const ORIGIN: Partial<Record<Move['sort'], Origin>> = { grant: 'free', purchase: 'bought' };

/**
 * The balance day by day; what came in first goes out first (rule expiry-order), on a day what came in before what went.
 * It begins on the first day whose balance is known, `since`: all before, counted on from `opening`, is what was there then.
 */
export function balanceOver(moves: readonly Move[], opening: Connects, since: Day): BalancePoint[] {
  const queue: { origin: Origin; left: Connects }[] = [];
  const points: BalancePoint[] = [];
  const left: Record<Origin, Connects> = { free: 0, bought: 0, rest: 0 };
  let debt = 0;
  const bring = (origin: Origin, amount: Connects) => {
    const paid = Math.min(debt, amount);
    debt -= paid;
    if (amount === paid) return;
    queue.push({ origin, left: amount - paid });
    left[origin] += amount - paid;
  };
  const take = (amount: Connects) => {
    let open = amount;
    for (let first = queue[0]; first && open > 0; first = queue[0]) {
      const used = Math.min(first.left, open);
      first.left -= used;
      left[first.origin] -= used;
      open -= used;
      if (first.left === 0) queue.shift();
    }
    debt += open;
  };
  const before = moves.filter(({ day }) => day < since);
  const start = before.reduce((sum, { amount }) => sum + amount, opening);
  if (start >= 0) bring('rest', start);
  else take(-start);
  const known = moves.filter(({ day }) => day >= since);
  if (before.length > 0 && !known.some(({ day }) => day === since))
    points.push({ day: since, balance: start, left: { ...left } });
  const sorted = known.toSorted((one, other) =>
    one.day === other.day ? other.amount - one.amount : one.day < other.day ? -1 : 1,
  );
  sorted.forEach(({ day, sort, amount }, index) => {
    if (amount >= 0) bring(ORIGIN[sort] ?? 'rest', amount);
    else take(-amount);
    if (sorted[index + 1]?.day === day) return;
    const balance = left.free + left.bought + left.rest - debt;
    points.push({ day, balance, left: { ...left } });
  });
  return points;
}
