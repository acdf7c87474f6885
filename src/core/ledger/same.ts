import type { Account } from '../job.ts';
import { type Classified, foldLabel, kindOf } from '../rulebook/labels.ts';
import { agrees } from './clearing.ts';
import { type Draft, taken } from './draft.ts';
import type { EntryFact, RecentFact, RowFact } from './fact.ts';
import type { Folder } from './folder.ts';
import { type Row, rowsIn } from './rows.ts';

/** By what signs something that names no job is the same as something that does: the surest first. */

/** A row without a job, under the name that stands for one. */
export interface SaidRow {
  of: string;
  day: number;
  fact: RowFact | RecentFact;
  labels: Classified;
}

/** A proposal that was entered without a job. */
export interface SaidEntry {
  of: string;
  day: number;
  fact: EntryFact;
}

/** A row of a job; the n-th equal one of its day. */
export interface KnownRow {
  of: string;
  day: number;
  row: Row;
  twin: number;
}

export interface Bid {
  of: string;
  day: number;
  /** What pages and rows call it. */
  titles: (string | null)[];
  draft: Draft;
}

/** The titles by which rows and entries without a job know it; null among them where one has no title. */
export function namesOf(said: readonly (SaidRow | SaidEntry)[]): ReadonlySet<string | null> {
  return new Set(said.map(({ fact: { title } }) => title && fold(title)));
}

/** Whether a job can have one of these names: without a name it can be any job, and a row without one may be of any. */
export function isNamed({ facts, sends }: Folder, names: ReadonlySet<string | null>): boolean {
  const isSaid = (title: string) => names.has(fold(title));
  return (
    names.has(null) ||
    sends.some(({ title }) => title !== null && isSaid(title)) ||
    facts.some(
      (fact) => 'title' in fact && (fact.title === null ? 'amount' in fact || 'rows' in fact : isSaid(fact.title)),
    )
  );
}

/** An account's rows of a job. */
export function rowsOf({ job: of, facts }: Folder, account: Account, labels: Classified): KnownRow[] {
  const mine = facts.filter((fact) => 'account' in fact && fact.account === account);
  const counts = new Map<string, number>();
  return rowsIn(mine, labels).map((row) => {
    const key = JSON.stringify([row.date, foldLabel(row.label), row.amount]);
    const twin = (counts.get(key) ?? 0) + 1;
    counts.set(key, twin);
    return { of, day: row.day, row, twin };
  });
}

/** Rows of one reading are different ones. A date that was never written out may be one day off. */
function isSameRow({ fact, day, labels }: SaidRow, { row }: KnownRow): boolean {
  const amounts = fact.kind === 'row' ? [fact.amount] : fact.rows.map(({ amount }) => amount);
  if (!amounts.includes(row.amount) || fact.at === row.at) return false;
  if (day !== row.day && fact.kind === 'row' && !row.worded) return false;
  const { kind } = kindOf(fact.label, row.amount, labels);
  return kind === 'other' ? foldLabel(fact.label) === foldLabel(row.label) : kind === row.kind;
}

export const SAME_ROW = [
  (said: SaidRow, known: KnownRow) => isTitled(said.fact.title, [known.row.title]) && isSameRow(said, known),
  (said: SaidRow, known: KnownRow) => known.row.title === null && isSameRow(said, known),
];

/** A row that says what a bid of its title cost. */
export const CLEARS = [
  ({ fact, labels }: SaidRow, { titles, draft: { base } }: Bid) => {
    const amounts = fact.kind === 'row' ? [fact.amount] : fact.rows.map(({ amount }) => amount);
    const cost = -taken(base);
    return (
      isTitled(fact.title, titles) && amounts.includes(cost) && kindOf(fact.label, cost, labels).kind === 'base-spent'
    );
  },
];

/**
 * A bid that pages saw they know by name: only the title tells that an entry is about it. A row without anything beside
 * it may be what an entry without a title was about; and it knows the cost better than an entry of its title.
 */
export const SAME_BID = [
  (said: SaidEntry, bid: Bid) => isTitled(said.fact.title, bid.titles) && isOfCost(said, bid),
  (said: SaidEntry, bid: Bid) =>
    (said.fact.title === null || bid.titles.every((title) => title === null)) &&
    bid.draft.sent === 'statement' &&
    said.fact.amount === taken(bid.draft.base) &&
    isOfCost(said, bid),
  (said: SaidEntry, bid: Bid) => isTitled(said.fact.title, bid.titles) && bid.draft.sent === 'statement',
];

function isOfCost({ fact }: SaidEntry, { draft }: Bid): boolean {
  return agrees(draft.base, fact.amount) && agrees(draft.boost, fact.boost);
}

/** Whether one of the titles is this one; what has no title has none in common. */
export function isTitled(one: string | null, others: readonly (string | null)[]): boolean {
  return one !== null && others.some((other) => other !== null && fold(one) === fold(other));
}

function fold(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase();
}
