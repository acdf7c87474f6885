import {
  type Book,
  emptyBook,
  type Report,
  type ReportOptions,
  record,
  report,
  type StatementLine,
  statementLines,
  unpack,
} from '../ledger/index.ts';
import { proposalsCsv, statementCsv } from './export-csv.ts';
import { hledgerJournal } from './export-hledger.ts';
import { FORMAT } from './records-file.ts';

/** The ledger that an exported file holds, concluded anew. Throws where it is no such file; a fact unknown is passed over. */
export function bookIn(file: string): Book {
  const { bidthrift, facts } = JSON.parse(file) as Record<string, unknown>;
  if (bidthrift !== FORMAT || !Array.isArray(facts)) throw new Error('This is no file of records.');
  const book = record(
    emptyBook(),
    facts.map(unpack).filter((fact) => fact !== null),
  );
  if ('needs' in book) throw new Error(`An empty book lacks ${book.needs.join(', ')}.`);
  return book.book;
}

export const EXPORTS = ['proposals', 'statement', 'journal'] as const;
/** proposals, statement: tables for a spreadsheet · journal: for hledger. */
export type ExportKind = (typeof EXPORTS)[number];

/** A book that is open in all its pages, written for another program. */
export function exportOf(book: Book, kind: ExportKind, options: ReportOptions): string {
  switch (kind) {
    case 'proposals':
      return proposalsCsv(reportOf(book, options).proposals);
    case 'statement':
      return statementCsv(linesOf(book, options));
    case 'journal':
      return hledgerJournal(reportOf(book, options), linesOf(book, options));
  }
}

function reportOf(book: Book, options: ReportOptions): Report {
  const said = report(book, options);
  if ('needs' in said) throw new Error(`The book lacks ${said.needs.join(', ')}.`);
  return said;
}

function linesOf(book: Book, options: ReportOptions): StatementLine[] {
  const said = statementLines(book, options);
  if ('needs' in said) throw new Error(`The book lacks ${said.needs.join(', ')}.`);
  return said.lines;
}
