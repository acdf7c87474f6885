import type { Mills } from '../../core/connects.ts';
import { writeCsv } from '../../core/exchange/csv.ts';
import { now } from '../../platform/clock.ts';
import { saveAs } from '../data/save-as.ts';

/** The figures of a chart, as a table on the page and as a file. */
export interface Table {
  head: readonly string[];
  /** Days and names as text, counts and shares as numbers, money apart; null is not known. */
  rows: readonly (readonly Cell[])[];
}
export type Cell = string | number | { mills: Mills; currency: string } | null;

/** Hands the figures to the browser's own download: plain numbers, money to the cent, so that a spreadsheet counts with them. */
export function saveTable(name: string, { head, rows }: Table): void {
  const plain = (cell: Cell) => (cell !== null && typeof cell === 'object' ? Math.round(cell.mills / 10) / 100 : cell);
  const text = writeCsv([head, ...rows.map((row) => row.map(plain))]);
  saveAs({ name: `bidthrift-${name}-${now().slice(0, 10)}.csv`, type: 'text/csv', text });
}
