import type { Proposal } from '../../core/ledger/index.ts';
import type { LogEntry } from '../../protocol/answers.ts';

const HOW = { yes: 'page', statement: 'statement', hand: 'hand' } as const;

/** A proposal of the ledger as the log shows it. */
export function logEntry(proposal: Proposal): LogEntry {
  const { id, jobUid, title, sentAt, sent, file, unshown, base, boost, outcome, note } = proposal;
  return {
    id,
    jobUid,
    title,
    sentAt,
    how: file ? 'file' : HOW[sent],
    unshown,
    fixed: isFixed(proposal),
    base: baseCost(proposal),
    boost: boostBid(proposal),
    returned: base.returned + boost.returned,
    outlook: base.outlook,
    boostOutlook: boost.outlook,
    outcome,
    note,
  };
}

/** Whether the statement knows that it was sent, whatever anybody says. */
export function isFixed({ facts, base, boost }: Proposal): boolean {
  return facts.length === 0 || base.cleared || boost.cleared;
}

/** A bid of nothing is only known to be none where a page or a row said so. */
export function boostBid({ boost }: Proposal): number | null {
  return boost.state === 'unknown' && boost.bid === 0 ? null : boost.bid;
}

/** Nothing spent is only known to be a free bid where the ledger says so; else nobody could read the cost. */
export function baseCost({ base }: Proposal): number | null {
  return base.spent === 0 && base.why !== FREE ? null : base.spent;
}

const FREE = 'cost-zero-some-jobs';
