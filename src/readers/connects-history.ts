/** Connects History, the marketplace's own statement: every transaction it shows, the balance, and how far back it goes. */
import { jobUidIn } from '../core/ids.ts';
import type { Account, HistoryFilter, HistoryRow } from '../core/job.ts';
import { amountOf, day, dayWord } from '../core/statement-words.ts';
import { columnsOf, lineRows, type RawRow, tableRows } from './history-rows.ts';
import type { Anchor, Notes, Said } from './notes.ts';
import { isShown, isTranslated, type Page, type PageReader, regionOf } from './page.ts';
import { type Survey, survey, textOf } from './text.ts';
import { connectsIn, under, wording } from './words.ts';

const CARDS = '.transactions-table-sm';
/** Node.DOCUMENT_POSITION_FOLLOWING, which only a window knows by name. */
const FOLLOWING = 4;

export const readConnectsHistory: PageReader = (page) => {
  const { root, notes } = page;
  const top = regionOf(root);
  const translated = isTranslated(root);
  const head = survey(top, undefined, (el) => el.localName === 'table' || el.matches(CARDS));
  const list = statementIn(top);
  if (!list && !head.marks.has('#dates-dropdown') && !/^Connects History$/im.test(head.text)) return null;
  notes.loading = head.loading;
  const rows = list?.rows ?? [];
  const empty = rows.length === 0 && /^No Connects transactions\.?$/im.test(head.text);
  if (rows.length === 0 && !empty) notes.missing('history', head.loading ? 'loading' : 'absent', ['table', 'cards']);
  if (translated) notes.missing('history', 'unreadable', ['translated']);
  const more = (): Said<boolean> => moreIn(top, list?.el, rows.length > 0 || empty, head);
  const balance = notes.field('balance', [
    ['label', () => connectsIn(head.text, '^My balance:?\\sN')],
    ['buy-button', () => connectsIn(lineAbove(head, 'buyConnectsButton'), '^N$')],
  ]);
  return {
    balance,
    account: list?.account ?? null,
    filter: filterOf(head, more, translated, notes),
    history: rows.map((row, at) => readRow(row, page, translated, `history[${at}]`)),
  };
};

interface Statement {
  el: Element;
  account: Account | null;
  rows: RawRow[];
}

/** The first table that shows transactions, else the cards made for narrow windows: they repeat the table's rows. */
function statementIn(top: Element): Statement | null {
  const tables = [...top.querySelectorAll('table')].filter((table) => isShown(table, top)).map(tableIn);
  const table = tables.find(({ rows }) => rows.length > 0);
  if (table) return table;
  const cards = top.querySelector(CARDS);
  // The cards themselves are marked as the twin of the table's frame, which may stand there without a table.
  const rows = dated(cards ? [...cards.querySelectorAll(':scope > *')] : [top]);
  return rows.length > 0 ? { el: cards ?? top, account: null, rows } : null;
}

function tableIn(el: HTMLTableElement): Statement {
  const columns = columnsOf(el);
  const headed = new Set(columns.values());
  const own = headed.has('date') && headed.has('connects') ? 'own' : null;
  return { el, rows: tableRows(el, columns) ?? dated([el]), account: headed.has('freelancer') ? 'agency' : own };
}

function dated(parts: Element[]): RawRow[] {
  const surveys = parts.map((part) => survey(part));
  return lineRows(surveys, (line) => dayWord(line) !== null).filter((row) => row.date !== null);
}

function readRow(raw: RawRow, { today, notes }: Page, translated: boolean, field: string): HistoryRow {
  const word = dayWord(raw.date ?? '');
  const date = word === 'date' ? day(raw.date ?? '') : today && word && dayBefore(today, word === 'today' ? 0 : 1);
  const ids = new Set(raw.jobs.map((link) => jobUidIn(link.getAttribute('href') ?? '')));
  const [link] = raw.jobs;
  const row: HistoryRow = {
    date: date ?? null,
    dayWord: word,
    action: translated ? null : raw.action || null,
    amount: amountOf(raw.amounts) ?? null,
    jobUid: ids.size === 1 ? ([...ids][0] ?? null) : null,
    title: link && ids.size === 1 && !translated ? textOf(link) || null : null,
  };
  for (const key of ['date', 'action', 'amount'] as const) {
    if (row[key] === null) notes.missing(`${field}.${key}`, 'unreadable', [`${key}-column`]);
  }
  if (ids.size > 1) notes.missing(`${field}.jobUid`, 'conflict', ['job-links']);
  return row;
}

/** @param today ISO day */
function dayBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** What the page's filters show, and whether the statement goes on. */
function filterOf(head: Survey, more: () => Said<boolean>, translated: boolean, notes: Notes): HistoryFilter {
  const chosen = <T>(hook: string, label: string, parse: (words: string) => T | null): Anchor<T>[] => [
    [hook, () => spoken(under(head, `#${hook}`)?.split('\n')[0], parse)],
    ['label', () => wording(head.text, new RegExp(`^${label}\\n(.+)$`, 'gim'), parse)],
  ];
  const days = (words: string): number | null =>
    Number(/^(?:last|past) (\d{1,3}) days$/i.exec(words)?.[1] ?? 0) || null;
  const type = (words: string): HistoryFilter['type'] =>
    /^all connects$/i.test(words) ? 'all' : translated || /^select/i.test(words) ? null : 'other';
  return {
    days: notes.field('filter.days', chosen('dates-dropdown', 'Date', days)),
    type: notes.field('filter.type', chosen('connects-type-dropdown', 'Connects type', type)),
    more: notes.field('filter.more', [['show-more', more]]),
  };
}

function spoken<T>(words: string | undefined, parse: (words: string) => T | null): Said<T> {
  return words ? parse(words) : undefined;
}

/**
 * Whether more rows can be asked for. "No" is a strong claim (the statement's days are all here), so it takes a list
 * that is drawn and no other button below it, which might be the same one in other words or while it works.
 */
function moreIn(top: Element, list: Element | undefined, drawn: boolean, head: Survey): Said<boolean> {
  const below = [...top.querySelectorAll('button, [role="button"]')].filter(
    (button) =>
      !button.closest(`table, ${CARDS}`) &&
      isShown(button, top) &&
      (!list || list.contains(button) || list.compareDocumentPosition(button) & FOLLOWING),
  );
  const words = below.map((button) => textOf(button));
  if (words.some((each) => /^show more$/i.test(each))) return true;
  if (!drawn || head.loading) return undefined;
  return list && words.some((each) => !/[-+−–] ?\d/.test(each)) ? null : false;
}

/** The line above a hook. */
function lineAbove(head: Survey, hook: string): string {
  const span = head.marks.get(hook)?.[0];
  return span ? (head.text.slice(0, span.from).trimEnd().split('\n').at(-1) ?? '') : '';
}
