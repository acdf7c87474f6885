import type { Connects } from '../connects.ts';
import type { RowKind } from '../rulebook/labels.ts';
import { foldersOf } from './account-books.ts';
import { allJobs } from './account-report.ts';
import type { Book, Needs } from './book.ts';
import { booksOf, titleOf } from './conclude.ts';
import { type Day, dayOf, instantOf } from './day.ts';
import { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import type { EntryFact, EntryKind } from './fact.ts';
import { freeBookings } from './free-lines.ts';
import { idOf } from './identity.ts';
import { SORTS, type Sort, sortOf } from './line.ts';
import { HEAD, journalNear, journalOf, monthOf, placeOf, uidOf } from './place.ts';
import type { ReportOptions } from './report.ts';
import type { Row } from './rows.ts';
import { active, classified } from './standing.ts';

/** One booking as a person reads it: with its wording, its job, and where it comes from. */
export interface StatementLine {
  day: Day;
  sort: Sort;
  /** Signed. */
  amount: Connects;
  /** row: a row of the statement · page: an apply page, which no row has confirmed yet · hand: entered · file: imported. */
  how: 'row' | 'page' | 'hand' | 'file';
  /** As the row words it, what that means, and the rule that says so; null without a row. */
  row: { label: string; kind: RowKind; rule: string } | null;
  jobUid: string | null;
  title: string | null;
  /** The proposal it is part of, by id, and which of its costs it bears on. */
  proposal: string | null;
  part: 'base' | 'boost' | null;
  /** What the person entered, and may change or take back here. */
  entry: { id: string; page: string; kind: EntryKind; at: string; note: string } | null;
}

/**
 * Every booking of an account, by day: the same that the journal counts, and in one order for one set of facts. It takes
 * all pages.
 */
export function statementLines(book: Book, { account }: ReportOptions): { lines: StatementLine[] } | Needs {
  const desk = new Desk(book);
  for (const key of desk.keys()) desk.read(key);
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const labels = classified(desk.read(HEAD));
  const lines: StatementLine[] = [];
  for (const folder of foldersOf(desk, allJobs(desk))) {
    const { proposals, unclear, entries } = booksOf(folder, account, labels);
    const about: About = { jobUid: uidOf(folder.job), title: titleOf(folder), proposal: null, part: null };
    const returns = folder.facts.filter((fact) => fact.kind === 'entry' && fact.entry === 'return');
    for (const draft of proposals) lines.push(...draftLines(draft, about, returns as EntryFact[]));
    for (const row of unclear) lines.push(...rowLine(row, about));
    for (const entry of entries) lines.push(...entryLine(entry, about));
  }
  for (const key of desk.journal(account)) {
    const { month } = journalOf(key);
    const near = journalNear(key).flatMap((page) => active(desk.read(page)));
    const { rows, entries } = freeBookings(near, labels);
    const free = [
      ...rows.flatMap((row) => rowLine(row, NO_JOB)),
      ...entries.flatMap((each) => entryLine(each, NO_JOB)),
    ];
    lines.push(...free.filter(({ day }) => monthOf(day) === month));
  }
  return { lines: lines.sort(byDay) };
}

/** Of one day by job, as posted; what belongs to none comes last. Of a job the costs first, and then what came back. */
function byDay(one: StatementLine, other: StatementLine): number {
  return (
    compare(one.day, other.day) ||
    compare(one.jobUid, other.jobUid) ||
    compare(one.title, other.title) ||
    SORTS.indexOf(one.sort) - SORTS.indexOf(other.sort) ||
    compare(JSON.stringify(one), JSON.stringify(other))
  );
}

function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

type About = Pick<StatementLine, 'jobUid' | 'title' | 'proposal' | 'part'>;
const NO_JOB: About = { jobUid: null, title: null, proposal: null, part: null };

function rowLine(row: Row, about: About, sort: Sort = sortOf(row)): StatementLine[] {
  const { date: day, amount, label, kind, rule } = row;
  if (amount === 0) return [];
  return [
    {
      ...about,
      title: row.title ?? about.title,
      day,
      sort,
      amount,
      how: 'row',
      row: { label, kind, rule },
      entry: null,
    },
  ];
}

function draftLines(draft: Draft, job: About, returns: readonly EntryFact[]): StatementLine[] {
  const how = draft.file ? 'file' : draft.sent === 'hand' ? 'hand' : 'page';
  return (['base', 'boost'] as const).flatMap((sort) => {
    const about = { ...job, title: draft.title ?? job.title, proposal: draft.id, part: sort };
    const { row, more, posted, back, final } = draft[sort];
    const lines = [...(row ? [row] : []), ...more].flatMap((each) => rowLine(each, about));
    if (!row && posted)
      lines.push({ ...about, day: dayOf(draft.sentAt ?? ''), sort, amount: -posted, how, row: null, entry: null });
    for (const credit of back) {
      const { amount, date: day, moment } = credit;
      const said = returns.find((fact) => instantOf(fact.at) === moment);
      const from = said ? { how: howOf(said), entry: ref(said) } : { how: 'hand' as const, entry: null };
      lines.push(
        ...(credit.row
          ? rowLine(credit.row, about)
          : [{ ...about, day, sort: 'return' as const, amount, row: null, ...from }]),
      );
    }
    for (const charge of final) lines.push(...rowLine(charge, about));
    return lines;
  });
}

/** An entry without a proposal; its boost counts with it. */
function entryLine(fact: EntryFact, about: About): StatementLine[] {
  const { entry, amount: base, boost } = fact;
  const sort = SORT_OF[entry];
  const amount = sort === 'base' ? -base - boost : entry === 'return' ? base + boost : base;
  if (amount === 0) return [];
  const title = fact.title ?? about.title;
  return [{ ...about, title, day: dayOf(fact.at), sort, amount, how: howOf(fact), row: null, entry: ref(fact) }];
}

function howOf({ source }: EntryFact): 'hand' | 'file' {
  return source === 'file' ? 'file' : 'hand';
}

const SORT_OF: Record<EntryKind, Sort> = {
  grant: 'grant',
  purchase: 'purchase',
  adjust: 'adjust',
  return: 'return',
  spend: 'base',
  sent: 'base',
};

function ref(fact: EntryFact): StatementLine['entry'] {
  return { id: idOf(fact), page: placeOf(fact), kind: fact.entry, at: fact.at, note: fact.note };
}
