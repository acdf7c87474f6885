import type { Report, StatementLine } from '../ledger/index.ts';
import { proposalsCsv, statementCsv } from './export-csv.ts';
import { hledgerJournal } from './export-hledger.ts';

export const EXPORTS = ['proposals', 'statement', 'journal'] as const;
/** proposals, statement: tables for a spreadsheet · journal: for hledger. */
export type ExportKind = (typeof EXPORTS)[number];

/** What the ledger concludes of an account, written for another program. */
export function exportOf(
  kind: ExportKind,
  { report, lines }: { report: Report; lines: readonly StatementLine[] },
): string {
  switch (kind) {
    case 'proposals':
      return proposalsCsv(report.proposals);
    case 'statement':
      return statementCsv(lines);
    case 'journal':
      return hledgerJournal(report, lines);
  }
}
