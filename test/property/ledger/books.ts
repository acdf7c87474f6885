import {
  type Book,
  emptyBook,
  type Fact,
  openBook,
  type Report,
  record,
  report,
  type StatementLine,
  statementLines,
  storedBook,
  withPages,
} from '../../../src/core/ledger/index.ts';

/** The ledger's functions for books that are open in all their pages. */

export function recorded(book: Book, facts: readonly Fact[]): Book {
  const done = record(book, facts);
  if ('needs' in done) throw new Error(`missing ${done.needs}`);
  return done.book;
}

export function bookOf(facts: readonly Fact[]): Book {
  return recorded(emptyBook(), facts);
}

export function reportOn(book: Book, now: string, account: 'own' | 'agency' = 'own'): Report {
  const done = report(book, { now, account });
  if ('needs' in done) throw new Error(`missing ${done.needs}`);
  return done;
}

export function linesOn(book: Book, now: string, account: 'own' | 'agency' = 'own'): StatementLine[] {
  const done = statementLines(book, { now, account });
  if ('needs' in done) throw new Error(`missing ${done.needs}`);
  return done.lines;
}

/** Through JSON and back, as a store does it. */
export function reopened(book: Book): Book {
  const stored: Record<string, unknown> = JSON.parse(JSON.stringify(storedBook(book)));
  return withPages(openBook(Object.keys(stored)), stored);
}
