import { writeCsv } from '../../core/exchange/csv.ts';
import { now } from '../../platform/clock.ts';
import { saveAs } from '../data/save-as.ts';

/** The figures of a chart, as a table on the page and as a file. */
export interface Table {
  head: readonly string[];
  /** Days and names as text, figures as numbers; null is not known. */
  rows: readonly (readonly (string | number | null)[])[];
}

/** Hands the figures to the browser's own download: plain numbers, so that a spreadsheet counts with them. */
export function saveTable(name: string, { head, rows }: Table): void {
  const text = writeCsv([head, ...rows.map((row) => row.map(plain))]);
  saveAs({ name: `bidthrift-${name}-${now().slice(0, 10)}.csv`, type: 'text/csv', text });
}

/** Two digits are more than any of these figures knows. */
function plain(cell: string | number | null): string | number | null {
  return typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell;
}
