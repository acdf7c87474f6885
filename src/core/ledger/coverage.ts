import { AS_PUBLISHED, type Terms, termOn } from '../rulebook/overrides.ts';
import { type Day, dayFrom, dayNumber } from './day.ts';
import type { Coverage, Days, Gap } from './report.ts';

/** Runs of days as day numbers, first and last, sorted, apart from each other. */
export type Runs = readonly (readonly [number, number])[];

/** The runs with one more; what touches becomes one. */
export function withRun(runs: Runs, from: number, to: number): Runs {
  if (from > to) return runs;
  const before = runs.filter(([, last]) => last < from - 1);
  const after = runs.filter(([first]) => first > to + 1);
  const touched = runs.filter(([first, last]) => last >= from - 1 && first <= to + 1);
  const first = Math.min(from, ...touched.map((run) => run[0]));
  const last = Math.max(to, ...touched.map((run) => run[1]));
  return [...before, [first, last], ...after];
}

/** Whether the day is in one of the runs. */
export function has(runs: Runs, day: number): boolean {
  return runs.some(([first, last]) => first <= day && day <= last);
}

/** How many of the days after `day`, up to and including `until`, are in the runs. */
export function countAfter(runs: Runs, day: number, until: number): number {
  let count = 0;
  for (const [first, last] of runs) count += Math.max(0, Math.min(last, until) - Math.max(first, day + 1) + 1);
  return count;
}

/**
 * Which days were seen, which still can be and which no longer: Connects History shows the last days (rule
 * history-windows), today included. `began` is the first day that the ledger knows anything of.
 */
export function coverageOn(runs: Runs, began: Day | null, today: Day, terms: Terms = AS_PUBLISHED): Coverage {
  const now = dayNumber(today);
  const first = began === null ? now : dayNumber(began);
  const shown = termOn(terms, 'statement-days', today);
  const oldest = oldestShown(today, terms);
  const gaps: Gap[] = [];
  const lost: Days[] = [];
  for (const [from, to] of uncovered(runs, first, now)) {
    if (from < oldest) lost.push(days(from, Math.min(to, oldest - 1)));
    if (to >= oldest) {
      const open = Math.max(from, oldest);
      gaps.push({ ...days(open, to), lostOn: dayFrom(open + shown) });
    }
  }
  return { covered: runs.map(([from, to]) => days(from, to)), gaps, lost };
}

/** The first day that Connects History still shows, as a day number. */
export function oldestShown(today: Day, terms: Terms): number {
  return dayNumber(today) - termOn(terms, 'statement-days', today) + 1;
}

/** The runs of days from `first` to `last` that are in none of these. */
export function uncovered(runs: Runs, first: number, last: number): [number, number][] {
  const open: [number, number][] = [];
  let next = first;
  for (const [from, to] of runs) {
    if (from > next && next <= last) open.push([next, Math.min(from - 1, last)]);
    next = Math.max(next, to + 1);
  }
  if (next <= last) open.push([next, last]);
  return open;
}

/** A run of day numbers as days. */
export function days(from: number, to: number): Days {
  return { from: dayFrom(from), to: dayFrom(to) };
}
