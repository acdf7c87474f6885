import type { Classified } from '../rulebook/labels.ts';
import { entryLines } from './book-job.ts';
import { groupBy } from './collect.ts';
import { dayNumber, dayOf, instantOf } from './day.ts';
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
  const { rows, entries, said } = freeBookings(facts, classified);
  return [...rows.flatMap((row) => rowLines(row, said.get(row))), ...entries.flatMap(entryLines)].filter(
    ({ day }) => monthOf(day) === month,
  );
}

interface FreeBookings {
  rows: Row[];
  /** The entries that no row repeats; and those that one does, by that row. */
  entries: EntryFact[];
  said: ReadonlyMap<Row, EntryFact>;
}

/** The rows that belong to no job, and the entries. */
export function freeBookings(facts: readonly Fact[], classified: Classified): FreeBookings {
  const free = facts.filter((fact) => jobOf(fact) === null);
  const rows = rowsIn(free, classified);
  const entries = free.filter((fact) => fact.kind === 'entry');
  const said = repeated(entries, rows);
  const again = new Set(said.values());
  return { rows, entries: entries.filter((entry) => !again.has(entry)), said };
}

/** The bookings of a row. What the person entered of it had happened by then. */
function rowLines(row: Row, entry: EntryFact | undefined): Line[] {
  if (entry === undefined) return linesOf(row);
  const lines = linesOf({ ...row, seen: Math.min(row.seen, instantOf(entry.at)) });
  return row.date === dayOf(entry.at) ? lines.map((line) => ({ ...line, hand: 'row' })) : lines;
}

/** Which row repeats which entry: of several the nearest. */
function repeated(entries: readonly EntryFact[], rows: readonly Row[]): Map<Row, EntryFact> {
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
  const said = new Map<Row, EntryFact>();
  const used = new Set<EntryFact>();
  for (const { entry, row } of pairs) {
    if (said.has(row) || used.has(entry)) continue;
    said.set(row, entry);
    used.add(entry);
  }
  return said;
}
