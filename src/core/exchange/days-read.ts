import { addDays } from '../ledger/day.ts';
import type { Day } from '../ledger/index.ts';

/** First and last day of a run. */
export interface Run {
  from: Day;
  to: Day;
}

/** How many of the `shown` days that Connects History can show on that day were read; `covered` are runs of days. */
export function daysRead(covered: readonly Run[], today: Day, shown: number): number {
  return shownDays(today, shown).filter((day) => isIn(covered, day)).length;
}

/** Which of them were not, as runs, oldest first. */
export function daysMissing(covered: readonly Run[], today: Day, shown: number): Run[] {
  const runs: Run[] = [];
  for (const day of shownDays(today, shown)) {
    const last = runs.at(-1);
    if (isIn(covered, day)) continue;
    if (last && addDays(last.to, 1) === day) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

/** Oldest first. */
function shownDays(today: Day, shown: number): Day[] {
  return Array.from({ length: shown }, (_, at) => addDays(today, at + 1 - shown));
}

function isIn(covered: readonly Run[], day: Day): boolean {
  return covered.some(({ from, to }) => from <= day && day <= to);
}
