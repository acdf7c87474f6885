import type { AppState, LogEntry } from '../../src/protocol/answers.ts';
import {
  REFUND_PARTS,
  type RefundEntry,
  type RefundPart,
  type RefundsPage,
} from '../../src/protocol/ledger-answers.ts';

/** What the ledger would conclude of the invented proposals; all days hang on the one given. */

const DAY = 86_400_000;

/** So many days before, in the zone the tests run in. */
export function ago(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY).toISOString().replace(/\.\d+Z$/, '+00:00');
}

const WHY: Record<LogEntry['outlook'], string> = {
  overdue: 'refund-base-closed-no-hire',
  due: 'refund-base-closed-no-hire',
  returned: 'history-label-job-cancelled',
  gone: 'refund-base-hired-other',
  'may-return': 'refund-base-no-answer-open',
  unknown: 'default-recheck-open-days',
};

/** The same proposal with its two sides. */
export function refundEntry(entry: LogEntry): RefundEntry {
  const { id, jobUid, title, sentAt, outcome, outlook, base, boost } = entry;
  const sent = new Date(sentAt ?? 0);
  const since = outlook === 'may-return' ? null : ago(sent, -1).slice(0, 10);
  const bid = boost ?? 0;
  return {
    id,
    account: 'own',
    jobUid,
    title,
    sentAt,
    outcome,
    cost: base,
    base: {
      spent: base ?? 0,
      returned: outlook === 'returned' ? (base ?? 0) : 0,
      outlook,
      why: WHY[outlook],
      since,
      cleared: true,
      corrected: null,
    },
    boost: {
      bid,
      charged: 0,
      returned: 0,
      state: bid > 0 ? 'held' : 'none',
      why: bid > 0 ? 'boost-auction-days' : 'boost-hold',
      since: null,
      cleared: bid > 0,
      corrected: null,
    },
  };
}

function amountOf({ base, boost }: RefundEntry, part: RefundPart): number {
  return part === 'returned' ? base.returned + boost.returned : base.spent;
}

export function refundsOf(log: readonly LogEntry[], part: RefundPart | null, offset = 0, limit = 50): RefundsPage {
  const all = log.map(refundEntry);
  const inPart = (each: RefundPart) => all.filter(({ base }) => base.outlook === each);
  const sums = Object.fromEntries(
    REFUND_PARTS.map((each) => {
      const entries = inPart(each);
      return [each, { count: entries.length, connects: entries.reduce((sum, one) => sum + amountOf(one, each), 0) }];
    }),
  ) as RefundsPage['sums'];
  const shown = part ?? REFUND_PARTS.find((each) => inPart(each).length > 0) ?? 'due';
  return { sums, part: shown, entries: inPart(shown).slice(offset, offset + limit) };
}

/** What the popup knows of it: few of each, of the latest weeks. */
export function refundsAtAGlance(log: readonly LogEntry[], now: Date): AppState['refunds'] {
  const late = log.filter(({ sentAt }) => (sentAt ?? '') > ago(now, 20));
  const short = (part: RefundPart) => {
    const { sums, entries } = refundsOf(late, part, 0, 3);
    return { ...sums[part], first: entries };
  };
  return { overdue: short('overdue'), due: short('due'), returned: short('returned') };
}
