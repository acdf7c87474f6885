import type { HistoryRow } from '../../../src/core/job.ts';
import {
  type Book,
  type EntryFact,
  emptyBook,
  type Fact,
  factsOf,
  idOf,
  placeOf,
  type Report,
  type ReportOptions,
  record,
  report,
} from '../../../src/core/ledger/index.ts';
import { empty } from '../../property/ledger/world.ts';

/** Facts in few words, and books made of them. */

export const JOB = '2105569350254592001';

export function bookOf(facts: readonly Fact[]): Book {
  return into(emptyBook(), facts);
}

export function into(book: Book, facts: readonly Fact[]): Book {
  const done = record(book, facts);
  if ('needs' in done) throw new Error(`missing ${done.needs}`);
  return done.book;
}

export function reportOn(book: Book, options: Partial<ReportOptions> = {}): Report {
  const done = report(book, { now: '2026-10-20T12:00:00Z', account: 'own', ...options });
  if ('needs' in done) throw new Error(`missing ${done.needs}`);
  return done;
}

export function at(day: string, time = '09:00'): string {
  return `2026-${day}T${time}:00Z`;
}

export function balance(moment: string, connects: number): Fact {
  return { kind: 'balance', at: moment, until: moment, source: 'page', account: 'own', connects, page: 'job' };
}

export function entry(
  moment: string,
  kind: EntryFact['entry'],
  amount: number,
  more: Partial<EntryFact> = {},
): EntryFact {
  const nothing = { account: 'own', boost: 0, job: null, title: null, note: '' } as const;
  return { kind: 'entry', at: moment, source: 'hand', entry: kind, amount, ...nothing, ...more };
}

export function retract(fact: Fact, moment: string, gone = true): Fact {
  return { kind: 'retract', at: moment, source: 'hand', of: idOf(fact), page: placeOf(fact), gone };
}

/** A statement of the last 30 days with these rows, of which each date is dated. */
export function statement(
  moment: string,
  rows: [date: string, action: string, amount: number, jobUid?: string][],
  connects: number | null = null,
): Fact[] {
  const history = rows.map(([date, action, amount, jobUid = null]): HistoryRow => {
    return { date, dayWord: 'date', action, amount, jobUid, title: jobUid && 'Shop in a week' };
  });
  const filter = { days: 30, type: 'all' as const, more: false };
  const reading = { ...empty('connects-history', connects), filter, history };
  return factsOf(reading, { at: moment, source: 'page', known: () => true });
}
