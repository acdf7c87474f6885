import type { BadTable, Progress, Table, TableRow } from './shapes.ts';

/**
 * Separated values (RFC 4180), as spreadsheets write them: comma, semicolon or tab, quoted cells with line breaks in them,
 * any line end, a byte order mark, a first line "sep=;".
 */

/** Cells that a spreadsheet would take for a formula. Ours stand behind an apostrophe, which is how a sheet hides one. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const HIDDEN = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+$/;

/** So many rows are read, or understood, between two words on how far it has come. */
export const STEP = 500;

/** Rows as text for a file: Unicode with its mark, so that every spreadsheet knows, and no cell a formula. */
export function writeCsv(rows: Iterable<readonly (string | number | null)[]>): string {
  const lines = Array.from(rows, (row) => row.map((cell) => written(cell === null ? '' : String(cell))).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function written(cell: string): string {
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Reads a file of separated values; its first row names the columns. Empty rows are skipped. `done` and `total` are
 * letters of the text.
 */
export function* readCsv(file: string): Generator<Progress, Table | BadTable> {
  const text = file.replace(/^\uFEFF/, '');
  const said = /^"?sep=([,;\t])"?(?:\r\n|\n|\r)/i.exec(text);
  const separator = (said?.[1] ?? separatorOf(text)) as Table['separator'];
  const rows: TableRow[] = [];
  for (const row of records(text, separator, said?.[0].length ?? 0)) {
    if ('why' in row) return row;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line: row.line, cells: row.cells });
    if (rows.length % STEP === 0) yield { done: row.end, total: text.length };
  }
  const [header, ...rest] = rows;
  return header ? { separator, header: header.cells, rows: rest } : { why: 'empty', line: 1 };
}

/** The separator that the first line has most often outside of quotes. */
function separatorOf(text: string): Table['separator'] {
  const [line = ''] = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart()) ?? [];
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  return (['\t', ';', ','] as const).reduce((most, each) => (count(each) > count(most) ? each : most));
}

function* records(text: string, separator: string, start: number): Generator<(TableRow & { end: number }) | BadTable> {
  // A cell up to its end: quoted, or as it stands there.
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)("?))?([^${separator}\\r\\n]*)(${separator}|\\r\\n|[\\r\\n]|$)`, 'y');
  let line = start > 0 ? 2 : 1;
  let row: TableRow = { line, cells: [] };
  cell.lastIndex = start;
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const [all = '', quoted, close, plain = '', end = ''] = cell.exec(text) ?? [];
    if (quoted !== undefined && close === '') return yield { why: 'quote-not-closed', line };
    if (quoted !== undefined && plain.trim() !== '') return yield { why: 'text-after-quote', line };
    row.cells.push(shown(quoted?.replaceAll('""', '"') ?? plain));
    line += all.match(/\r\n|[\r\n]/g)?.length ?? 0;
    if (end === separator) continue;
    yield { ...row, end: cell.lastIndex };
    row = { line, cells: [] };
  }
}

function shown(cell: string): string {
  return HIDDEN.test(cell) ? cell.slice(1) : cell;
}
