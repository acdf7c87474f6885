import type { Connects } from '../connects.ts';
import { type At, addDays, type Day, dayOf, instantOf } from './day.ts';
import type { BalanceFact } from './fact.ts';
import { compareAt } from './identity.ts';
import type { Line, Sort } from './line.ts';
import { nearest } from './subset.ts';

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
  /** Booked before the first balance. */
  before: Connects;
  /** Booked since the last balance. */
  since: Connects;
  /** Rows of the first balance's day that may stand before or after it, before as long as nothing speaks against it. */
  either: Connects[];
  /** Sum of all differences. */
  unexplained: Connects;
  /** The latest difference. */
  latest: Gap | null;
  /** Everything booked, by sort. */
  sums: Record<Sort, Connects>;
}

interface Mark {
  at: At;
  connects: Connects;
}

/** A difference between two balances. */
export interface Gap {
  amount: Connects;
  from: Mark;
  to: Mark;
}

export const START: State = {
  first: null,
  last: null,
  before: 0,
  since: 0,
  either: [],
  unexplained: 0,
  latest: null,
  sums: { base: 0, boost: 0, return: 0, grant: 0, purchase: 0, adjust: 0, badge: 0, other: 0 },
};

/** A booking that waits for its place between two balances. */
interface Waiting {
  line: Line;
  /** It may stand before the first balance, as long as no later one needs it. */
  early: boolean;
}

/** A balance at a moment. */
interface Seen {
  at: At;
  time: number;
  day: Day;
  connects: Connects;
  page: BalanceFact['page'];
}

/** One month: its balances and bookings, after what the months before left. */
export function fold(
  start: State,
  balances: readonly BalanceFact[],
  lines: readonly Line[],
): { state: State; gaps: Gap[] } {
  const state: State = { ...start, either: [], sums: { ...start.sums } };
  const gaps: Gap[] = [];
  const sorted = lines.toSorted(compareLines);
  for (const { sort, amount } of sorted) state.sums[sort] += amount;
  let pool: Waiting[] = start.either.map((amount) => ({ line: formerly(amount), early: true }));
  let next = 0;
  for (const seen of moments(balances)) {
    // A balance of a clock set back; the later one has spoken.
    if (state.last && seen.time < instantOf(state.last.at)) continue;
    const horizon = addDays(seen.day, 1);
    for (let line = sorted[next]; line && line.day <= horizon; line = sorted[++next]) pool.push({ line, early: false });
    pool = state.last ? compare(state, state.last, pool, seen, gaps) : begin(state, pool, seen);
    state.last = { at: seen.at, connects: seen.connects, page: seen.page };
  }
  // Whatever balance comes later was seen in a later month, after all these bookings.
  for (const { line, early } of pool) {
    if (early) state.either.push(line.amount);
    else if (state.first) state.since += line.amount;
    else state.before += line.amount;
  }
  for (const { amount } of sorted.slice(next)) state[state.first ? 'since' : 'before'] += amount;
  return { state, gaps };
}

/** The first balance: what is not sure to be later stands before it. */
function begin(state: State, pool: readonly Waiting[], seen: Seen): Waiting[] {
  state.first = { at: seen.at, connects: seen.connects };
  const left: Waiting[] = [];
  for (const { line } of pool) {
    const place = placeOf(line, seen);
    if (place === 'before') state.before += line.amount;
    else left.push({ line, early: place === 'either' && !line.hand });
  }
  return left;
}

/** A further balance: what was booked since the last one must make up the difference. */
function compare(state: State, last: Mark, pool: readonly Waiting[], seen: Seen, gaps: Gap[]): Waiting[] {
  let missing = seen.connects - last.connects - state.since;
  const left: Waiting[] = [];
  const free: { waiting: Waiting; place: Place }[] = [];
  for (const waiting of pool) {
    const place = placeOf(waiting.line, seen);
    if (place === 'after') left.push(waiting);
    else if (place === 'either' || waiting.early) free.push({ waiting, place });
    else missing -= waiting.line.amount;
  }
  // What must stand before this balance comes first, then what may wait, then what may have been before all balances.
  free.sort((one, other) => Number(one.waiting.early) - Number(other.waiting.early));
  const chosen = choose(
    free.map(({ waiting: { line } }) => line),
    missing,
  );
  for (const [index, { waiting, place }] of free.entries()) {
    if (chosen.has(index)) missing -= waiting.line.amount;
    else if (place === 'before') state.before += waiting.line.amount;
    else left.push(waiting);
  }
  state.since = 0;
  if (missing !== 0) {
    const { at, connects } = last;
    const gap = { amount: missing, from: { at, connects }, to: { at: seen.at, connects: seen.connects } };
    state.unexplained += missing;
    state.latest = gap;
    gaps.push(gap);
  }
  return left;
}

/** Exactly what is missing where it can be had; else as near to it as the rows come, the person's own moments kept. */
function choose(lines: readonly Line[], missing: Connects): Set<number> {
  const all = nearest(
    lines.map(({ amount }) => amount),
    missing,
  );
  if (all.off === 0) return all.chosen;
  return nearest(
    lines.map(({ amount, hand }) => (hand ? 0 : amount)),
    missing,
  ).chosen;
}

type Place = 'before' | 'after' | 'either';

/** Where a booking stands to a balance, as far as its day and its bounds tell. */
function placeOf(line: Line, seen: Seen): Place {
  if (line.after !== null && line.after >= seen.time) return 'after';
  if (line.until !== null && (line.until < seen.time || (line.until === seen.time && !line.hand))) return 'before';
  if (line.after !== null && line.until !== null) return 'either';
  if (line.day === seen.day) return 'either';
  return line.day < seen.day ? 'before' : 'after';
}

/** Each value's first and last moment of a day, in the order of time. */
function moments(balances: readonly BalanceFact[]): Seen[] {
  const seen = balances.flatMap(({ at, until, connects, page }) => {
    const first = { at, time: instantOf(at), day: dayOf(at), connects, page };
    return at === until ? [first] : [first, { ...first, at: until, time: instantOf(until) }];
  });
  return seen.sort((one, other) => compareAt(one.at, other.at) || one.connects - other.connects);
}

/** What is left of a row of the first balance's day in later months. */
function formerly(amount: Connects): Line {
  return { sort: 'other', amount, day: '0000-01-01', after: null, until: null, hand: false };
}

function compareLines(one: Line, other: Line): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return (
    (one.until ?? Number.POSITIVE_INFINITY) - (other.until ?? Number.POSITIVE_INFINITY) ||
    (one.after ?? 0) - (other.after ?? 0) ||
    one.amount - other.amount ||
    (one.sort < other.sort ? -1 : 1)
  );
}
