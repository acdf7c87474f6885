import type { Connects } from '../connects.ts';
import { AS_PUBLISHED, type Terms } from '../rulebook/overrides.ts';
import { monthsOfLife } from '../rulebook/terms.ts';
import { type Day, monthsAfter } from './day.ts';
import type { Line } from './line.ts';
import type { Lot } from './report.ts';

/**
 * The Connects that came in together, first in, first out (rule expiry-order). Because the oldest go first, what is left
 * of each follows from the sum of all that went out, in whatever order it went. `opening` is what was there before; where
 * no balance was ever seen it is null, and as little as what went out allows.
 */
export function lotsOf(lines: readonly Line[], opening: Connects | null, terms: Terms = AS_PUBLISHED): Lot[] {
  const sorted = lines.toSorted(inOrder);
  const lots = sorted.filter(({ amount }) => amount > 0).map((line) => lotOf(line, terms));
  const first = opening ?? overdraft(sorted);
  // A negative opening stands for debits that were never seen: the oldest lots have paid for them.
  let gone = sorted.reduce((sum, { amount }) => (amount < 0 ? sum - amount : sum), 0) + Math.max(0, -first);
  const all = first > 0 ? [lot(first, null, 'opening', terms), ...lots] : lots;
  for (const each of all) {
    const used = Math.min(gone, each.amount);
    each.left = each.amount - used;
    gone -= used;
  }
  return all.filter(({ kind, left }) => kind !== 'opening' || left > 0);
}

/** By day; what came in first, for it was there when the rest went out. */
function inOrder(one: Line, other: Line): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return other.amount - one.amount || (one.sort < other.sort ? -1 : one.sort > other.sort ? 1 : 0);
}

/** The least that must have been there for the balance never to have been negative. */
function overdraft(lines: readonly Line[]): Connects {
  let sum = 0;
  let least = 0;
  for (const { amount } of lines) {
    sum += amount;
    least = Math.min(least, sum);
  }
  return -least;
}

const KIND: Partial<Record<Line['sort'], Lot['kind']>> = {
  grant: 'grant',
  purchase: 'purchase',
  return: 'return',
  adjust: 'adjust',
};

function lotOf({ sort, amount, day }: Line, terms: Terms): Lot {
  return lot(amount, day, KIND[sort] ?? 'other', terms);
}

function lot(amount: Connects, issued: Day | null, kind: Lot['kind'], terms: Terms): Lot {
  const months = issued === null ? null : monthsOfLife(issued, terms);
  const expires = issued === null || months === null ? null : monthsAfter(issued, months);
  // Whether a returned Connect keeps its first day no source says (see rule expiry-days): this is the latest it can be.
  return { amount, left: amount, issued, expires, kind, unsettled: kind === 'return' || kind === 'other' };
}

/** The next day on which something lapses, and how much. */
export function nextExpiry(lots: readonly Lot[], today: Day): { day: Day; connects: Connects } | null {
  const open = lots.filter(({ left, expires }) => left > 0 && expires !== null && expires >= today);
  const day = open.map(({ expires }) => expires ?? '').sort()[0];
  if (day === undefined) return null;
  return { day, connects: open.reduce((sum, { expires, left }) => (expires === day ? sum + left : sum), 0) };
}
