import { partsOf, sumOf } from '../../src/background/views/refund-entry.ts';
import type { Difference, StatementLine } from '../../src/core/ledger/index.ts';
import type { AppState, LogEntry } from '../../src/protocol/answers.ts';
import {
  type Books,
  REFUND_PARTS,
  type RefundEntry,
  type RefundPart,
  type RefundsPage,
  type StatementItem,
  type Story,
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
      unseen: [],
      lost: [],
      cleared: true,
      corrected: null,
    },
    boost: {
      bid,
      charged: 0,
      returned: 0,
      state: bid > 0 ? 'held' : 'none',
      outlook: bid > 0 ? 'may-return' : null,
      why: bid > 0 ? 'boost-auction-days' : 'boost-hold',
      since: null,
      unseen: [],
      lost: [],
      cleared: bid > 0,
      corrected: null,
    },
  };
}

export function refundsOf(log: readonly LogEntry[], part: RefundPart | null, offset = 0, limit = 50): RefundsPage {
  const all = log.map(refundEntry);
  const inPart = (each: RefundPart) => all.filter((entry) => partsOf(entry).has(each));
  const sums = Object.fromEntries(
    REFUND_PARTS.map((each) => [each, sumOf(inPart(each), (entry) => partsOf(entry).get(each) ?? 0)]),
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

/** A statement of the proposals, with what else moves Connects. */
export function statementOf(log: readonly LogEntry[], now: Date): StatementItem[] {
  const line = (day: string, sort: StatementLine['sort'], amount: number, label: string | null): StatementLine => ({
    day,
    sort,
    amount,
    how: label === null ? 'hand' : 'row',
    row:
      label === null ? null : { label, kind: sort === 'other' ? 'other' : 'base-spent', rule: 'history-label-applied' },
    jobUid: null,
    title: null,
    proposal: null,
    part: null,
    entry: null,
  });
  const bids = log.slice(0, 12).map((entry) => ({
    ...line((entry.sentAt ?? '').slice(0, 10), 'base', -(entry.base ?? 0), entry.unshown ? null : 'Applied to job'),
    title: entry.title,
    proposal: entry.id,
  }));
  const bought = {
    id: 'by-hand',
    page: 'ledger/own/2026-11',
    kind: 'purchase',
    at: ago(now, 6),
    note: 'Card',
  } as const;
  const lines = [
    ...bids,
    line(ago(now, 2).slice(0, 10), 'badge', -3, 'Availability Badge'),
    line(ago(now, 4).slice(0, 10), 'return', 22, 'Job cancelled'),
    line(ago(now, 5).slice(0, 10), 'other', 5, 'Goodwill credit'),
    { ...line(ago(now, 6).slice(0, 10), 'purchase', 40, null), entry: bought },
    line(ago(now, 15).slice(0, 10), 'grant', 97, 'Monthly Connects renewal'),
  ].sort((one, other) => (one.day < other.day ? -1 : 1));
  // A difference stands after the bookings of the day that showed it, and the last line comes to the balance seen.
  const difference = differenceOf(now);
  const shown = lines.filter(({ day }) => day <= difference.to.at.slice(0, 10)).length;
  const moved: (Omit<StatementItem, 'balance'> & { amount: number })[] = lines.map((each) => ({
    day: each.day,
    line: each,
    difference: null,
    amount: each.amount,
  }));
  moved.splice(shown, 0, { day: difference.to.at.slice(0, 10), line: null, difference, amount: difference.amount });
  let balance = SEEN - moved.reduce((sum, { amount }) => sum + amount, 0);
  const items = moved.map(({ amount, ...item }): StatementItem => {
    balance += amount;
    return { ...item, balance };
  });
  return items.reverse();
}

export function differenceOf(now: Date): Difference {
  return {
    amount: -4,
    from: { at: ago(now, 9), connects: 40 },
    to: { at: ago(now, 1), connects: 16 },
    causes: ['badge', 'not-covered', 'elsewhere'],
  };
}

/** The balance that the pages of the sample show. */
const SEEN = 46;

export function booksOf(now: Date, change: Partial<Books> = {}): Books {
  const day = (days: number) => ago(now, days).slice(0, 10);
  return {
    account: 'own',
    balance: {
      expected: SEEN + 4,
      seen: SEEN,
      seenAt: ago(now, 0.1),
      seenOn: 'proposals',
      unexplained: -4,
      differences: [differenceOf(now)],
    },
    opening: 100,
    lots: [
      { amount: 97, left: 19, issued: day(15), expires: day(-350), kind: 'grant', unsettled: false },
      { amount: 22, left: 22, issued: day(4), expires: day(-361), kind: 'return', unsettled: true },
      { amount: 5, left: 5, issued: null, expires: null, kind: 'opening', unsettled: false },
    ],
    totals: { spent: 150, boosted: 20, returned: 22, granted: 97, purchased: 40, other: 2 },
    badge: 3,
    coverage: {
      covered: [{ from: day(60), to: day(0) }],
      gaps: [{ from: day(84), to: day(61), lostOn: day(-6) }],
      lost: [{ from: day(120), to: day(90) }],
    },
    perhapsSent: [{ at: ago(now, 2), jobUid: '1991000000000000001', title: 'Paint a fence', cost: 8, boost: 0 }],
    invitations: [],
    grants: [
      { day: day(46), expected: [90, 100], came: 97, state: 'arrived', why: 'grant-plus-first-month' },
      { day: day(15), expected: [100, 100], came: 97, state: 'short', why: 'grant-plus-monthly' },
    ],
    labels: [{ label: 'Thank-you credit', means: 'grant-reward' }],
    unclear: [{ date: day(5), label: 'Goodwill credit', amount: 5, jobUid: null, title: null }],
    plan: { plan: 'plus', since: day(46), day: 7, grant: null },
    agency: true,
    ...change,
  };
}

export function storyOf(entry: LogEntry, now: Date): Story {
  const sent = new Date(entry.sentAt ?? now);
  const [bid] = statementOf([entry], now).filter(({ line }) => line?.proposal === entry.id);
  return {
    entry,
    refund: refundEntry(entry),
    uid: null,
    tags: ['museum', 'audio'],
    events: [
      { at: ago(sent, 1), kind: 'seen', cost: 20, status: 'open', hires: 0 },
      { at: ago(sent, 0.01), kind: 'apply', cost: entry.base, boost: entry.boost },
      { at: ago(sent, 0), kind: 'sent' },
      ...(bid?.line ? [{ at: bid.day, kind: 'booked', line: bid.line } as const] : []),
      { at: ago(sent, -0.9), kind: 'seen', cost: null, status: 'open', hires: 1 },
      { at: ago(sent, -1), kind: 'seen', cost: null, status: 'closed', hires: 0 },
      { at: ago(sent, -1.1), kind: 'said', outcome: entry.outcome },
    ],
  };
}
