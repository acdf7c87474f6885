import type { Connects } from '../connects.ts';
import { type At, addDays, type Day } from './day.ts';
import type { Line } from './line.ts';
import { exact, nearest } from './subset.ts';

/** A booking that waits for its place between two balances. */
export interface Waiting {
  line: Line;
  /**
   * It may stand before the first balance. day: it has that balance's day, and stands before it unless a later one needs
   * it · eve: it has the day before · morrow: it has the day after, or the person said that it was later that day, and
   * stands after it unless that cannot be. The last two are second choices: the page may count its days in another zone,
   * and the person may say late what they did.
   */
  early: false | 'day' | 'eve' | 'morrow';
}

/** A balance at a moment. */
export interface Seen {
  at: At;
  time: number;
  day: Day;
  connects: Connects;
}

export type Place = 'before' | 'likely-before' | 'either' | 'likely-after' | 'after';

/** Where a booking stands to a balance, as far as its day and its bounds tell. */
export function placeOf(line: Line, seen: Seen): Place {
  if (line.after !== null && line.after >= seen.time) return 'after';
  if (line.until !== null && (line.until < seen.time || (line.until === seen.time && !line.hand))) return 'before';
  if (line.after !== null && line.until !== null && line.until - line.after < 86_400_000) return 'either';
  if (line.day === seen.day) return 'either';
  const near = !line.hand && (line.day === addDays(seen.day, -1) || line.day === addDays(seen.day, 1));
  if (line.day < seen.day) return near ? 'likely-before' : 'before';
  return near ? 'likely-after' : 'after';
}

/** What stands between two balances, and what is missing then. */
export interface Choice {
  chosen: ReadonlySet<Line>;
  missing: Connects;
  /** How unlikely it is, in hundredths of a natural logarithm. */
  odds: number;
}

type Placed = Waiting & { place: Place };

/** Ways worth following where several placings agree. */
const MOST = 40;
/** That the page counts its days in another zone is a second choice: it has to explain more to count. */
const UNLIKELY = 1_000;

/**
 * The ways to place what waits so that the balances agree: by the rows of the balances' own days, and with the rows of
 * the day before and after, whose date is the page's and not the person's. Where none agrees, the nearest.
 */
export function choices(pool: readonly Waiting[], seen: Seen, change: Connects): Choice[] {
  const placed = pool.map((waiting) => ({ ...waiting, place: placeOf(waiting.line, seen) }));
  const sure = placed.filter(isSure);
  const free = placed.filter(isFree);
  const byDay = agreeing(sure, free, seen, change);
  const certain = sure.filter(({ place, early }) => place === 'before' && early !== 'morrow');
  const likely = sure.filter(({ place, early }) => place !== 'before' || early === 'morrow');
  const unlikely = placed.filter(({ place, early }) => place === 'likely-after' || early === 'eve');
  const known = new Set(byDay.map(keyOf));
  const byNeighbours =
    likely.length + unlikely.length === 0
      ? []
      : agreeing(certain, [...likely, ...free, ...unlikely], seen, change).filter((way) => !known.has(keyOf(way)));
  const agreed = [...byDay, ...byNeighbours.map((way) => ({ ...way, odds: way.odds + UNLIKELY }))];
  if (agreed.length > 0) return agreed;
  // What the person dated stays where it was dated.
  const rows = free.filter(({ line }) => !line.hand);
  const missing = change - sum(sure);
  const some = nearest(
    rows.map(({ line }) => line.amount),
    missing,
  ).map((index) => rows[index]);
  const chosen = [...sure, ...some.filter((each) => each !== undefined)];
  return [choiceOf(chosen, rows, seen, change - sum(chosen))];
}

function agreeing(sure: readonly Placed[], free: readonly Placed[], seen: Seen, change: Connects): Choice[] {
  const amounts = free.map(({ line, early }) => ({ amount: line.amount, kind: String(early) }));
  const missing = change - sum(sure);
  const ways = exact(amounts, missing, MOST);
  // The search gives up on the largest days; whether there is a way at all is still told.
  if (ways.length === 0) {
    const near = nearest(
      amounts.map(({ amount }) => amount),
      missing,
    );
    if (near.reduce((rest, index) => rest - (amounts[index]?.amount ?? 0), missing) === 0) ways.push(near);
  }
  const found = ways.map((way) => choiceOf([...sure, ...way.flatMap((index) => free[index] ?? [])], free, seen, 0));
  return found.sort((one, other) => one.odds - other.odds);
}

/**
 * A choice and its odds: of a row that has only a day, the part of the day that had passed by then is the chance that it
 * had happened.
 */
function choiceOf(some: readonly Placed[], free: readonly Placed[], seen: Seen, missing: Connects): Choice {
  const chosen = new Set(some.map(({ line }) => line));
  const passed = Math.min(0.98, Math.max(0.02, partOfDay(seen.at)));
  const odds = free.reduce((total, { line, early, place }) => {
    // What may be from before all balances is as likely to be, once it was not needed at the balance of its own day.
    const chance = early || place !== 'either' ? 0.5 : chosen.has(line) ? passed : 1 - passed;
    return total - Math.round(100 * Math.log(chance));
  }, 0);
  return { chosen, missing, odds };
}

function partOfDay(at: At): number {
  return (Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))) / 1440;
}

/** Ways that take the same amounts from the same days are the same, unless the bounds of what they take are others. */
function keyOf({ chosen }: Choice): string {
  return [...chosen]
    .map(({ day, amount, after, until }) => `${day} ${amount} ${after} ${until}`)
    .sort()
    .join();
}

function sum(placed: readonly Placed[]): Connects {
  return placed.reduce((total, { line }) => total + line.amount, 0);
}

/** It stands before this balance, by its day or for certain. */
function isSure({ place, early }: Placed): boolean {
  return (!early || early === 'morrow') && (place === 'before' || place === 'likely-before');
}

/** It may as well stand elsewhere: after this balance, or before the first. */
function isFree({ place, early }: Placed): boolean {
  return (place === 'either' && early !== 'eve') || (early === 'day' && place !== 'after' && place !== 'likely-after');
}
