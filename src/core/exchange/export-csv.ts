import { jobAddress } from '../ids.ts';
import type { Proposal, StatementLine } from '../ledger/index.ts';
import type { Words } from '../words.ts';
import { cellWords } from './cell-words.ts';
import { writeCsv } from './csv.ts';

/**
 * Tables for spreadsheets, in the words of the screens. Headings and outcomes are those that the import of spreadsheets
 * knows, so that what was taken out can be put back; what is not known is an empty cell.
 */

/** The proposals of a report, oldest first. */
export function proposalsCsv(proposals: readonly Proposal[], t: Words['t']): string {
  const words = cellWords(t);
  const head = [
    'Date',
    'Title',
    'Job link',
    'Connects',
    'Boost',
    'Base returned',
    'Boost returned',
    'Boost charged',
    'Boost state',
    'Comes back',
    'Boost comes back',
    'Outcome',
    'Note',
    'Tags',
    'Proposal ID',
    'Known from',
  ];
  const rows = proposals.map(({ sentAt, title, jobUid, base, boost, outcome, note, tags, uid, sent, file }) => [
    sentAt,
    title,
    jobUid && jobAddress(jobUid),
    // Nothing spent is only known to be a free bid where the rule says so.
    base.spent === 0 && base.why !== FREE ? null : base.spent,
    boost.state === 'unknown' && boost.bid === 0 ? null : boost.bid,
    base.returned,
    boost.returned,
    boost.charged,
    words.boost(boost.state),
    words.outlook(base.outlook),
    words.outlook(boost.outlook),
    words.outcome(outcome),
    note,
    tags.join(', '),
    uid,
    words.proposalFrom({ sent, file }),
  ]);
  return writeCsv([head, ...rows]);
}

const FREE = 'cost-zero-some-jobs';

/** Everything that was booked, by day: the rows of the statement, and what none of them has confirmed yet. */
export function statementCsv(lines: readonly StatementLine[], t: Words['t']): string {
  const words = cellWords(t);
  const head = ['Date', 'Action', 'Kind', 'Connects', 'Title', 'Job link', 'Known from', 'Note'];
  const rows = lines.map(({ day, row, sort, amount, title, jobUid, how, entry }) => [
    day,
    row?.label ?? null,
    words.sort(sort),
    amount,
    title,
    jobUid && jobAddress(jobUid),
    words.lineFrom(how),
    entry?.note ?? null,
  ]);
  return writeCsv([head, ...rows]);
}
