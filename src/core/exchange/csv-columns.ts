import { jobUidFrom } from '../ids.ts';
import { orderIn } from './days.ts';
import { outcomeIn, outcomeWord } from './outcome-words.ts';
import { COLUMNS, type Column, type ColumnMap, type Table, type TableGuess } from './shapes.ts';

/** Words that people write over such a column, the surest first. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  date: ['date', 'sent', 'sent on', 'date sent', 'applied', 'applied on', 'date applied', 'submitted', 'day'],
  title: ['title', 'job title', 'job', 'job name', 'project', 'position', 'proposal', 'name'],
  job: ['job link', 'link', 'url', 'job url', 'job id', 'id', 'job'],
  base: ['base', 'connects', 'connects spent', 'connects used', 'cost', 'base cost', 'connects cost', 'spent', 'bid'],
  boost: ['boost', 'boost bid', 'boosted', 'boost connects', 'connects boost'],
  returned: ['base returned', 'returned', 'refunded', 'refund', 'connects returned', 'connects refunded'],
  boostReturned: ['boost returned', 'boost refunded', 'boost refund'],
  returnedOn: ['returned on', 'refunded on', 'date returned', 'refund date'],
  outcome: ['outcome', 'status', 'result', 'stage', 'response'],
  outcomeOn: ['outcome on', 'outcome date', 'status date', 'date of outcome'],
  note: ['note', 'notes', 'comment', 'comments', 'remarks'],
};

/** How many cells of a column are looked at to tell links from titles. */
const LOOKED_AT = 50;

/**
 * What the columns hold, by the words over them; a column whose words say nothing is left for the person to name. `dates`
 * and the unknown words are those of the columns given, so that they can be asked for again once the person changed them.
 */
export function guessTable(table: Table, columns: ColumnMap = guessColumns(table)): TableGuess {
  const outcomes = cellsOf(table, columns.outcome).filter((cell) => outcomeIn(cell) === undefined);
  const counts = new Map<string, number>();
  for (const cell of outcomes) counts.set(outcomeWord(cell), (counts.get(outcomeWord(cell)) ?? 0) + 1);
  const dated = [columns.date, columns.returnedOn, columns.outcomeOn].flatMap((column) => cellsOf(table, column));
  return {
    columns,
    dates: orderIn(dated),
    unknownOutcomes: [...counts]
      .map(([word, count]) => ({ word, count }))
      .sort((one, other) => other.count - one.count),
  };
}

function guessColumns(table: Table): ColumnMap {
  const heads = table.header.map((head) =>
    head
      .replace(/[\s_]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  const map: ColumnMap = {};
  const taken = new Set<number>();
  // Every column's surest word before any column's second one, so that "Job" goes to what has no better word.
  const most = Math.max(...Object.values(HEADS).map((words) => words.length));
  for (let rank = 0; rank < most; rank++) {
    for (const column of COLUMNS) {
      const word = HEADS[column][rank];
      const at = heads.findIndex((head, index) => head === word && !taken.has(index));
      if (map[column] !== undefined || at < 0 || !fits(table, column, at, heads[at] ?? '')) continue;
      map[column] = at;
      taken.add(at);
    }
  }
  return map;
}

/** "Job" stands over links as well as over titles, "ID" over many things: there the cells say. */
function fits(table: Table, column: Column, at: number, head: string): boolean {
  if (head !== 'job' && head !== 'id') return true;
  const cells = cellsOf(table, at).slice(0, LOOKED_AT);
  return (column === 'job') === cells.some((cell) => jobUidFrom(cell) !== null);
}

/** The cells of a column that hold something. */
function cellsOf(table: Table, column: number | undefined): string[] {
  if (column === undefined) return [];
  return table.rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
}
