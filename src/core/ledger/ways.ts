import type { Connects } from '../connects.ts';
import { type At, addDays, type Day } from './day.ts';
import { compareLines, type Line } from './line.ts';
import { choices, placeOf, type Seen, type Waiting } from './placing.ts';

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

/** A balance at a moment. */
export interface Mark {
  at: At;
  connects: Connects;
}

/** A difference between two balances. */
export interface Gap {
  amount: Connects;
  from: Mark;
  to: Mark;
}

/** A way through one month, with the differences on it. */
export type Path = Way & { gaps: readonly Gap[] };

/** So many ways are worth following; nearly always there is one, and ten bids between balances of one day take some fifty. */
const MOST_WAYS = 64;

/** With bookings that wait from now on, but for those that had their place in the month before. */
export function joined(path: Path, more: readonly Line[]): Path {
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
export function carry(path: Path, month: string, begun: boolean, ahead: ReadonlySet<Line>, least: number): Way {
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
export function different(ways: readonly Way[]): Way[] {
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
export function begin(path: Path, seen: Seen, ahead: ReadonlySet<Line>): Path {
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
export function onwards(path: Path, last: Mark, seen: Seen, ahead: ReadonlySet<Line>): Path[] {
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
export function best(paths: readonly Path[]): Path[] {
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
