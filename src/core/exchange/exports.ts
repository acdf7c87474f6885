import type { Report, StatementLine } from '../ledger/index.ts';
import type { Words } from '../words.ts';
import { proposalsCsv, statementCsv } from './export-csv.ts';
import { hledgerJournal } from './export-hledger.ts';

export const EXPORTS = ['proposals', 'statement', 'journal'] as const;
/** proposals, statement: tables for a spreadsheet · journal: for hledger. */
export type ExportKind = (typeof EXPORTS)[number];

/** What the ledger concludes of an account, written for another program. */
export function exportOf(
  kind: ExportKind,
  { report, lines }: { report: Report; lines: readonly StatementLine[] },
  t: Words['t'],
): string {
  switch (kind) {
    case 'proposals':
      return proposalsCsv(report.proposals, t);
    case 'statement':
      return statementCsv(lines, t);
    case 'journal':
      return hledgerJournal(report, lines);
  }
}
