import type { Classified } from '../rulebook/labels.ts';
import { entryLines } from './book-job.ts';
import { groupBy } from './collect.ts';
import { dayNumber } from './day.ts';
import type { EntryFact, Fact } from './fact.ts';
import { type Line, linesOf, type Sort, sortOf } from './line.ts';
import { jobOf, monthOf } from './place.ts';
import { type Row, rowsIn } from './rows.ts';

/** An entry and the row that says the same may be this many days apart. */
const NEAR = 1;

/** What a row may be counted as that repeats an entry of that sort; a label may say less than the person knew. */
const SAME: Partial<Record<Sort, readonly Sort[]>> = {
  grant: ['grant', 'other'],
  purchase: ['purchase', 'grant', 'other'],
  return: ['return', 'other'],
  base: ['base', 'badge', 'other'],
};

/**
 * The bookings of one month that belong to no job, from the facts of that month and the months beside it. What the
 * person entered is booked until a row says the same.
 */
export function freeLines(facts: readonly Fact[], month: string, classified: Classified): Line[] {
  const { rows, entries } = freeBookings(facts, classified);
  return [...rows.flatMap((row) => linesOf(row)), ...entries.flatMap(entryLines)].filter(
    ({ day }) => monthOf(day) === month,
  );
}

/** The rows that belong to no job, and the entries that none of them repeats. */
export function freeBookings(facts: readonly Fact[], classified: Classified): { rows: Row[]; entries: EntryFact[] } {
  const free = facts.filter((fact) => jobOf(fact) === null);
  const rows = rowsIn(free, classified);
  const entries = free.filter((fact) => fact.kind === 'entry');
  return { rows, entries: notRepeated(entries, rows) };
}

function notRepeated(entries: readonly EntryFact[], rows: readonly Row[]): EntryFact[] {
  const byAmount = groupBy(rows, ({ amount }) => amount);
  const pairs = entries.flatMap((entry) => {
    const [line, more] = entryLines(entry);
    if (!line || more) return [];
    const day = dayNumber(line.day);
    return (byAmount.get(line.amount) ?? [])
      .map((row) => ({ entry, row, far: Math.abs(row.day - day) }))
      .filter(({ row, far }) => far <= NEAR && (SAME[line.sort] ?? []).includes(sortOf(row)));
  });
  pairs.sort((one, other) => one.far - other.far);
  const used = new Set<Row>();
  const repeated = new Set<EntryFact>();
  for (const { entry, row } of pairs) {
    if (used.has(row) || repeated.has(entry)) continue;
    used.add(row);
    repeated.add(entry);
  }
  return entries.filter((entry) => !repeated.has(entry));
}
