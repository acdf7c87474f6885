import type { Connects } from '../connects.ts';
import { dayOf, instantOf } from './day.ts';
import type { BalanceFact } from './fact.ts';
import { compareAt } from './identity.ts';
import { compareLines, type Line, type Sort } from './line.ts';
import type { Seen } from './placing.ts';
import { Queue } from './queue.ts';
import { begin, best, carry, different, type Gap, joined, type Mark, onwards, type Path, type Way } from './ways.ts';

/**
 * The journal's fold: month by month, every booking and every balance seen, in the order of time. A balance is an
 * assertion: between two of them the bookings must add up, else the difference is named. A row has only a day, so it
 * stands before or after that day's balances, whichever makes them agree.
 *
 *   balance ──bookings── balance ──bookings── balance ··· bookings since
 *      │                    └ difference 0: agreed, else named
 *      └ opening = the first balance less everything booked before it
 */
export interface State {
  first: Mark | null;
  last: (Mark & { page: BalanceFact['page'] }) | null;
  /** The ways to place the bookings that explain most; the likeliest first, and it is the one that counts. */
  ways: Way[];
  /** Sum of all differences. */
  unexplained: Connects;
  /** The latest difference. */
  latest: Gap | null;
  /** Everything booked, by sort. */
  sums: Record<Sort, Connects>;
}

export const START: State = {
  first: null,
  last: null,
  ways: [{ before: 0, since: 0, waiting: [], taken: [], odds: 0 }],
  unexplained: 0,
  latest: null,
  sums: { base: 0, boost: 0, return: 0, grant: 0, purchase: 0, adjust: 0, badge: 0, other: 0 },
};

/** What a month of the journal holds. */
export interface Month {
  /** "2026-10" */
  month: string;
  balances: readonly BalanceFact[];
  lines: readonly Line[];
  /** The next month's bookings: what the page dates on its first day may have been the person's last of this month. */
  next: readonly Line[];
}

/** One month: its balances and bookings, after what the months before left. */
export function fold(start: State, { month, balances, lines, next: later }: Month): { state: State; gaps: Gap[] } {
  const sums = { ...start.sums };
  for (const { sort, amount } of lines) sums[sort] += amount;
  const dawn = later.filter(({ day, hand }) => !hand && day.endsWith('-01')).sort(compareLines);
  const ahead: ReadonlySet<Line> = new Set(dawn);
  const queue = new Queue([...lines, ...dawn]);
  let { first, last } = start;
  let paths: Path[] = start.ways.map((way) => ({ ...way, gaps: [] }));
  for (const seen of moments(balances)) {
    const from = last;
    // A balance of a clock set back; the later one has spoken.
    if (from && seen.time < instantOf(from.at)) continue;
    const more = queue.until(seen);
    if (more.length > 0) paths = paths.map((path) => joined(path, more));
    paths = from
      ? best(paths.flatMap((path) => onwards(path, from, seen, ahead)))
      : paths.map((path) => begin(path, seen, ahead));
    last = { at: seen.at, connects: seen.connects, page: seen.page };
    first ??= { at: seen.at, connects: seen.connects };
  }
  const rest = queue.rest().filter((line) => !ahead.has(line));
  const gaps = [...(paths[0]?.gaps ?? [])];
  // The differences of a month that is over are settled: only ways that name the same ones are followed further.
  const same = paths.filter((path) => JSON.stringify(path.gaps) === JSON.stringify(gaps));
  const least = Math.min(...same.map(({ odds }) => odds));
  const state: State = {
    first,
    last,
    ways: different(same.map((path) => carry(joined(path, rest), month, first !== null, ahead, least))),
    unexplained: gaps.reduce((sum, { amount }) => sum + amount, start.unexplained),
    latest: gaps.at(-1) ?? start.latest,
    sums,
  };
  return { state, gaps };
}

/** Each value's first and last moment of a day, in the order of time. */
function moments(balances: readonly BalanceFact[]): (Seen & { page: BalanceFact['page'] })[] {
  const seen = balances.flatMap(({ at, until, connects, page }) => {
    const first = { at, time: instantOf(at), day: dayOf(at), connects, page };
    const last = { ...first, at: until, time: instantOf(until) };
    return first.time === last.time ? [first] : [first, last];
  });
  return seen.sort((one, other) => compareAt(one.at, other.at) || one.connects - other.connects);
}
