import type { Account } from '../../../src/core/job.ts';
import {
  type Book,
  emptyBook,
  type Fact,
  type Report,
  record,
  report,
  type StatementLine,
  statementLines,
} from '../../../src/core/ledger/index.ts';

/** The book with these facts in it. */
export function bookOf(facts: Iterable<Fact>, book: Book = emptyBook()): Book {
  const recorded = record(book, facts);
  if ('needs' in recorded) throw new Error(`The book lacks ${recorded.needs.join(', ')}.`);
  return recorded.book;
}

export function reportOf(book: Book, now: string, account: Account = 'own'): Report {
  const said = report(book, { now, account });
  if ('needs' in said) throw new Error(`The book lacks ${said.needs.join(', ')}.`);
  return said;
}

/** All that the ledger concludes of an account. */
export function conclusionsOf(
  book: Book,
  now: string,
  account: Account = 'own',
): { report: Report; lines: StatementLine[] } {
  const said = statementLines(book, { now, account });
  if ('needs' in said) throw new Error(`The book lacks ${said.needs.join(', ')}.`);
  return { report: reportOf(book, now, account), lines: said.lines };
}
