import type { Connects } from '../connects.ts';
import { type At, addDays, type Day, dayOf, instantOf } from './day.ts';
import type { BalanceFact } from './fact.ts';
import { compareAt } from './identity.ts';
import { compareLines, type Line, type Sort } from './line.ts';
import { choices, placeOf, type Seen, type Waiting } from './placing.ts';
import { Queue } from './queue.ts';

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

/**
 * One way to place the bookings. Equal amounts can be placed in several ways that agree with one balance, and not all of
 * them agree with the next: so a few are followed.
 */
export interface Way {
  /** Booked before the first balance. */
  before: Connects;
  /** Booked since the last balance. */
  since: Connects;
  /** Without a place yet. */
  waiting: readonly Waiting[];
  /** Bookings of the next month's first day that have their place, or wait, already. */
  taken: readonly Line[];
  /** How unlikely its choices are, by the time of day of the balances; the less the better. */
  odds: number;
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
  ways: [{ before: 0, since: 0, waiting: [], taken: [], odds: 0 }],
  unexplained: 0,
  latest: null,
  sums: { base: 0, boost: 0, return: 0, grant: 0, purchase: 0, adjust: 0, badge: 0, other: 0 },
};

type Path = Way & { gaps: readonly Gap[] };

/** So many ways are worth following; nearly always there is one, and ten bids between balances of one day take some fifty. */
const MOST_WAYS = 64;

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

/** With bookings that wait from now on, but for those that had their place in the month before. */
function joined(path: Path, more: readonly Line[]): Path {
  const taken = [...path.taken];
  const waiting = [...path.waiting];
  for (const line of more) {
    const index = taken.findIndex((other) => compareLines(line, other) === 0);
    if (index >= 0) taken.splice(index, 1);
    else waiting.push({ line, early: false });
  }
  return { ...path, waiting, taken };
}

/** Whatever balance comes later was seen in a later month: only the last day's bookings may still follow it. */
function carry(path: Path, month: string, begun: boolean, ahead: ReadonlySet<Line>, least: number): Way {
  const waiting: Waiting[] = [];
  const taken = [...path.taken];
  let { before, since } = path;
  for (const each of path.waiting) {
    const { line, early } = each;
    if (early && ahead.has(line)) taken.push(line);
    if (early || isLastDay(line.day, month)) waiting.push(each);
    else if (ahead.has(line)) continue;
    else if (begun) since += line.amount;
    else before += line.amount;
  }
  // Only how the ways compare matters.
  return { before, since, waiting, taken, odds: path.odds - least };
}

/** Ways that differed in the month alone are one from now on: the likelier, which comes first. */
function different(ways: readonly Way[]): Way[] {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = JSON.stringify({ ...way, odds: 0 });
    return !seen.has(key) && seen.add(key);
  });
}

const EARLY: Partial<Record<ReturnType<typeof placeOf>, Waiting['early']>> = {
  'likely-before': 'eve',
  either: 'day',
  'likely-after': 'morrow',
};

function earlyOf({ hand }: Line, place: ReturnType<typeof placeOf>): Waiting['early'] {
  if (hand === 'row' && place === 'either') return 'morrow';
  return hand ? false : (EARLY[place] ?? false);
}

/** The first balance: what is not sure to be later stands before it. */
function begin(path: Path, seen: Seen, ahead: ReadonlySet<Line>): Path {
  let { before } = path;
  const waiting: Waiting[] = [];
  const taken = [...path.taken];
  for (const { line } of path.waiting) {
    const place = placeOf(line, seen);
    if (place !== 'before') waiting.push({ line, early: earlyOf(line, place) });
    else {
      before += line.amount;
      if (ahead.has(line)) taken.push(line);
    }
  }
  return { ...path, before, waiting, taken };
}

/** A further balance: what was booked since the last one must make up the difference. */
function onwards(path: Path, last: Mark, seen: Seen, ahead: ReadonlySet<Line>): Path[] {
  const change = seen.connects - last.connects - path.since;
  return choices(path.waiting, seen, change).map(({ chosen, missing, odds }) => {
    let { before } = path;
    const waiting: Waiting[] = [];
    const taken = [...path.taken];
    for (const each of path.waiting) {
      const early = each.early && !chosen.has(each.line) && placeOf(each.line, seen) === 'before';
      if (early) before += each.line.amount;
      if (!early && !chosen.has(each.line)) waiting.push(each);
      else if (ahead.has(each.line)) taken.push(each.line);
    }
    const from = { at: last.at, connects: last.connects };
    const gap = { amount: missing, from, to: { at: seen.at, connects: seen.connects } };
    const gaps = missing === 0 ? path.gaps : [...path.gaps, gap];
    return { before, since: 0, waiting, taken, odds: path.odds + odds, gaps };
  });
}

/** The ways that leave least unexplained, each once; of equally good ones the likelier first. */
function best(paths: readonly Path[]): Path[] {
  if (paths.length < 2) return [...paths];
  const off = ({ gaps }: Path) => gaps.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const sorted = paths.toSorted((one, other) => off(one) - off(other) || one.odds - other.odds);
  const seen = new Set<string>();
  const different = sorted.filter(({ before, waiting, gaps }) => {
    const key = JSON.stringify([before, waiting.map(({ line, early }) => [line.amount, line.day, early]), gaps]);
    return !seen.has(key) && seen.add(key);
  });
  return different.slice(0, MOST_WAYS);
}

function isLastDay(day: Day, month: string): boolean {
  return day.startsWith(month) && !addDays(day, 1).startsWith(month);
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
