import type { KnownProposal } from '../core/exchange/shapes.ts';
import type { Account } from '../core/job.ts';
import type { ImportReport } from './answers.ts';

/** What an import would bring and change. */

/** What an account's books say, in a few figures. Connects, and numbers of lines. */
export interface BooksFigures {
  proposals: number;
  /** Rows of Connects History. */
  rows: number;
  /** What proposals cost or brought back that no row has confirmed. */
  pending: number;
  expected: number | null;
  unexplained: number;
  returned: number;
  /** How many of the days that Connects History can show were read. */
  days: number;
}

/** What an import would change in an account's books. */
export interface BooksChange {
  account: Account;
  before: BooksFigures;
  after: BooksFigures;
}

export interface ImportPreview extends ImportReport {
  change: BooksChange[];
}

/** What is known here of what a paste or a spreadsheet may speak of. */
export interface ImportKnown {
  proposals: KnownProposal[];
  /** Titles that one job alone bears, each with its uid. */
  titles: [title: string, uid: string][];
}
