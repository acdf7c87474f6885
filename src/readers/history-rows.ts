/**
 * The rows of a Connects statement, each transaction once. The page repeats every row as a card for narrow windows:
 * the table is read where there is one, the cards only where there is none.
 */
import { jobUidIn } from '../core/ids.ts';
import type { Account, HistoryRow } from '../core/job.ts';
import { amountOf, day, dayWord } from '../core/statement-words.ts';
import { isShown, type Page } from './page.ts';
import { isHidden, survey, textOf } from './text.ts';

export const CARDS = '.transactions-table-sm';
/** What stands for a day, whether there is such a day or not. */
const DAY = /^(?:today|yesterday|[a-z]+\.? \d+, ?\d+)$/i;

export interface Statement {
  el: Element;
  account: Account | null;
  rows: Element[];
  /** How many columns the header names, and where two of them stand by its ids or words; -1 where that is not known. */
  columns: number;
  action: number;
  freelancer: number;
}

/** The first table that shows transactions, else the cards. */
export function statementIn(top: Element): Statement | null {
  for (const el of top.querySelectorAll('table')) {
    const rows = new Map<string | Element, Element>();
    for (const row of isShown(el, top) ? el.rows : []) {
      const [first, , third] = row.cells;
      // What unfolds to show a row's details has fewer cells; one that waits for its words is no transaction yet.
      if (third?.localName !== 'td' || isHidden(row) || !row.textContent?.trim()) continue;
      // A row that is drawn twice has the same number twice.
      rows.set(first?.id ? first.id + row.textContent : row, row);
    }
    if (rows.size === 0) continue;
    const heads = [...el.querySelectorAll('th')].map((head) => `${head.id}\n${textOf(head)}`);
    const wide = [...rows.values()][0]?.children.length;
    const [action = -1, freelancer = -1, connects = -1] = ['action', 'freelancer', 'connects'].map((name) =>
      heads.findIndex((head) => new RegExp(`^${name}`, 'im').test(head)),
    );
    const account = heads.length !== wide ? null : freelancer >= 0 ? 'agency' : connects >= 0 ? 'own' : null;
    return { el, rows: [...rows.values()], columns: heads.length, action, freelancer, account };
  }
  const el = top.querySelector(CARDS);
  return el && { el, rows: [...el.children], columns: 0, action: -1, freelancer: -1, account: null };
}

/**
 * Reads one row by what its lines are: a day, an amount, and what else is said first. A job's title may hold any words at
 * all and is left out, as is the freelancer's name. @param field the row's path in the reading
 */
export function readRow(el: Element, { columns, ...at }: Statement, field: string, page: Page): HistoryRow {
  const { today, translated, notes } = page;
  /** A cell by its id and by its column's header; where the two disagree it is neither. */
  const cell = (name: 'action' | 'freelancer'): Element | undefined => {
    const named = el.querySelector(`[id^="${name}-cell"]`) ?? undefined;
    const below = el.children.length === columns ? el.children[at[name]] : undefined;
    return named && below && named !== below ? undefined : (named ?? below);
  };
  // A cell that is missing moves all others: then another's words may stand first in the row.
  const action = cell('action') ?? (at.action < 0 ? el : null);
  const uidOf = (link: Element): string | null => jobUidIn(link.getAttribute('href') ?? '');
  const links = [...el.querySelectorAll('a')].filter(uidOf);
  const apart: unknown[] = [cell('freelancer'), ...links];
  const surveyed = (part: Element) => survey(part, undefined, (each) => apart.includes(each));
  const { text, asides } = surveyed(el);
  const lines = text.split('\n');
  const days = [...new Set(lines.filter((line) => DAY.test(line)))];
  const said = (days.length === 1 && days[0]) || '';
  const word = dayWord(said);
  const spoken = action ? surveyed(action).text.split('\n') : [];
  const label = spoken.find((line) => /^\W*[a-z]/i.test(line) && !DAY.test(line));
  const row: HistoryRow = {
    date: word === 'date' ? day(said) : today && word && dayBefore(today, word === 'today' ? 0 : 1),
    dayWord: word,
    action: translated ? null : (label ?? null),
    amount: amountOf([...lines, ...asides.flatMap((aside) => (aside.popper ? [] : aside.text))]) ?? null,
    jobUid: null,
    title: null,
  };
  for (const key of ['date', 'action', 'amount'] as const) {
    if (row[key] === null) notes.missing(`${field}.${key}`, 'unreadable', ['row']);
  }
  if (links[0]) {
    row.jobUid = notes.field(
      `${field}.jobUid`,
      links.map((link) => ['link', () => uidOf(link)]),
    );
    row.title = (row.jobUid && !translated && textOf(links[0])) || null;
  }
  return row;
}

/** @param today ISO day */
function dayBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}
