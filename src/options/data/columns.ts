import type { Column, ColumnMap, Encoding, Table } from '../../core/exchange/index.ts';
import type { PlainKey } from '../../core/words.ts';

/** What a column of a spreadsheet may hold, in words. */
export const COLUMN_WORDS: Record<Column, PlainKey> = {
  date: 'column_date',
  title: 'column_title',
  job: 'column_job',
  base: 'column_base',
  boost: 'column_boost',
  returned: 'column_returned',
  boostReturned: 'column_boost_returned',
  returnedOn: 'column_returned_on',
  outcome: 'column_outcome',
  outcomeOn: 'column_outcome_on',
  note: 'column_note',
};

export const SEPARATOR_WORDS: Record<Table['separator'], PlainKey> = {
  ',': 'separator_comma',
  ';': 'separator_semicolon',
  '\t': 'separator_tab',
};

/** Names of their own in every language. */
export const ENCODING_WORDS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** Columns without which no line can be a proposal; of title and job one is enough. */
export function missingColumns(columns: ColumnMap): Column[] {
  const needed: Column[] = ['date', 'base'];
  if (columns.title === undefined && columns.job === undefined) needed.push('title');
  return needed.filter((column) => columns[column] === undefined);
}

/** As much of a cell as shows what it is. */
const SHORT = 40;

/** The first cell of a column that holds something. */
export function firstCell({ rows }: Table, column: number | undefined): string | null {
  if (column === undefined) return null;
  const cell = rows.map(({ cells }) => (cells[column] ?? '').trim()).find((each) => each !== '') ?? null;
  return cell !== null && cell.length > SHORT ? `${cell.slice(0, SHORT)}…` : cell;
}
