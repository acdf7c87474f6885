/**
 * The rows of a Connects statement, each transaction once. The page repeats every row as a card for narrow windows:
 * the table is read where there is one, the cards only where there is none.
 */
import { jobUidIn } from '../core/ids.ts';
import { isAmount } from '../core/statement-words.ts';
import { isHidden, type Span, type Survey, survey } from './text.ts';

/** A row as it stands on the page, before its words are understood. null: two signs say it is another column. */
export interface RawRow {
  date: string | null;
  action: string;
  /** Everything that speaks of the amount: the signed figure, and the sentence for screen readers. */
  amounts: string[];
  jobs: Element[];
}

export type Column = 'date' | 'action' | 'freelancer' | 'connects';
const COLUMN = /^(date|action|freelancer|connects)/i;

/** Which column stands where, by the header's id and words; a column they disagree about is left out. */
export function columnsOf(table: HTMLTableElement): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const [at, cell] of [...(table.rows[0]?.cells ?? [])].entries()) {
    if (cell.localName !== 'th') continue;
    const byId = columnIn(cell.id.replace(/-header$/, ''));
    const byWord = columnIn(survey(cell).text);
    const column = byId ?? byWord;
    if (column && (byWord ?? byId) === column) columns.set(at, column);
  }
  return columns;
}

function columnIn(name: string): Column | undefined {
  const found = COLUMN.exec(name)?.[1];
  return found?.length === name.length ? (found.toLowerCase() as Column) : undefined;
}

/** The rows of the table; null where neither its header nor its cells say what stands in which column. */
export function tableRows(table: HTMLTableElement, columns: Map<number, Column>): RawRow[] | null {
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table && !isHidden(row))
    .map((row) => ({ row, cells: [...row.children] }))
    .filter(({ cells }) => cells.some(isData));
  const named = rows.filter(({ cells }) => cells.some((cell) => idColumn(cell)));
  const headed = [...columns.values()];
  if (named.length === 0 && !(headed.includes('date') && headed.includes('connects'))) return null;
  // What unfolds below a row to show its details carries no ids of its own, or has other columns.
  const real = named.length > 0 ? named : rows.filter(({ cells }) => cells.length >= columns.size);
  const seen = new Map<string, Element>();
  const out: RawRow[] = [];
  for (const { row, cells } of real) {
    const id = cells.find((cell) => idColumn(cell))?.id;
    const twin = id && seen.get(id);
    if (twin && twin.textContent === row.textContent) continue;
    if (id) seen.set(id, row);
    // A row of grey bars that waits for its words is no transaction yet.
    if (row.textContent?.trim()) out.push(rowOf(cells, columns));
  }
  return out;
}

function isData(cell: Element): boolean {
  return cell.localName === 'td';
}

function idColumn(cell: Element): Column | undefined {
  return columnIn(/^(\w+)-cell-\w+$/.exec(cell.id)?.[1] ?? '');
}

function rowOf(cells: Element[], columns: Map<number, Column>): RawRow {
  const row: RawRow = { date: null, action: '', amounts: [], jobs: [] };
  for (const [at, cell] of cells.entries()) {
    const byId = idColumn(cell);
    const column = byId ?? columns.get(at);
    if (columns.has(at) && columns.get(at) !== column) continue;
    if (column === 'date') row.date = oneLine(survey(cell).text);
    else if (column === 'connects') row.amounts.push(...spoken(survey(cell)));
    else if (column === 'action') {
      const links = [...cell.querySelectorAll('a')];
      row.jobs = links.filter((link) => jobUidIn(link.getAttribute('href') ?? '') !== null);
      const label = survey(cell, undefined, (el) => el.localName === 'a').text;
      row.action = oneLine(label || (row.jobs.length > 0 ? '' : survey(cell).text));
    }
  }
  return row;
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ');
}

function spoken({ text, asides }: Survey): string[] {
  return [...text.split('\n'), ...asides.filter((aside) => !aside.popper).map((aside) => aside.text)];
}

/**
 * The rows of a statement whose columns are not marked (the cards, or a table without its ids), line by line: a day, then
 * a label, perhaps a job, and what was taken or given. Titles are left out first: a title may hold any words at all.
 * @param parts the statement's parts in page order
 * @param isDay whether a line is a day as the statement words it
 */
export function lineRows(parts: Survey[], isDay: (line: string) => boolean): RawRow[] {
  const out: RawRow[] = [];
  let row: RawRow = { date: null, action: '', amounts: [], jobs: [] };
  const next = (date: string | null): void => {
    if (row.amounts.length > 0) out.push(row);
    row = { date, action: '', amounts: [], jobs: [] };
  };
  for (const { text, marks, asides } of parts) {
    const links = marks.get('job') ?? [];
    const spoken = asides.filter((aside) => !aside.popper && isAmount(aside.text));
    let [end, link, aside] = [-1, 0, 0];
    for (const each of without(text, links).split('\n')) {
      end += each.length + 1;
      const line = each.trim();
      if (isDay(line)) next(line);
      else if (isAmount(line)) row.amounts.push(line);
      else if (line !== '') {
        if (row.amounts.length > 0 && row.action !== '') next(row.date);
        row.action ||= line;
      }
      for (let at = links[link]; at && at.from < end; at = links[++link]) row.jobs.push(at.el);
      for (let at = spoken[aside]; at && at.at <= end; at = spoken[++aside]) row.amounts.push(at.text);
    }
  }
  next(null);
  return out;
}

/** The text with the links' own words blanked out, line breaks kept. */
function without(text: string, links: Span[]): string {
  let out = '';
  let from = 0;
  for (const link of links) {
    if (link.from < from) continue;
    out += text.slice(from, link.from) + text.slice(link.from, link.to).replace(/[^\n]/g, ' ');
    from = link.to;
  }
  return out + text.slice(from);
}
