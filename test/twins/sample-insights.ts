import type { SkipBalance } from '../../src/core/advice/index.ts';
import {
  type Bid,
  balanceOver,
  comparisonsOf,
  funnelOf,
  type Insights,
  lapsesAhead,
  type Move,
  monthlySpend,
  spendByWeek,
} from '../../src/core/insight/index.ts';
import type { Lot } from '../../src/core/ledger/index.ts';
import { ago } from './sample-ledger.ts';

/** Nothing known yet. */
export const NO_INSIGHTS: Insights = {
  balance: [],
  ahead: [],
  weeks: [],
  funnel: funnelOf([]),
  comparisons: comparisonsOf([], 0),
  refunds: [],
  monthly: null,
};

export const NO_SKIPS: SkipBalance = {
  skipped: 0,
  fates: { hired: 0, closed: 0, open: 0, unseen: 0 },
  saved: 0,
  savedMoney: 0,
  costUnknown: 0,
  missedUnknown: 0,
  missed: [0, 0, 0],
  net: [0, 0, 0],
};

export const SKIPS: SkipBalance = {
  skipped: 23,
  fates: { hired: 4, closed: 5, open: 3, unseen: 11 },
  saved: 268,
  savedMoney: 40.2,
  costUnknown: 2,
  missedUnknown: 1,
  missed: [4.1, 18.6, 52.3],
  net: [-12.1, 21.6, 36.1],
};

const OUTCOMES: readonly Bid['outcome'][] = [
  'pending',
  'viewed',
  'closed',
  'pending',
  'other-hired',
  'replied',
  'viewed',
  'declined',
  'interviewed',
  'pending',
  'closed',
  'expired',
];

/** Half a year of an invented freelancer: so many bids, with grants, purchases, a badge in autumn and returns. */
export function insightsIn(now: Date, count = 96): Insights {
  const day = (back: number) => ago(now, back).slice(0, 10);
  const today = day(0);
  const moves: Move[] = [];
  const bids: Bid[] = [];
  for (let index = 0; index < count; index++) {
    const back = 2 + ((index * 1.83) % 175);
    const cost = 7 + ((index * 5) % 17);
    const boost = index % 5 === 2 ? 6 + ((index * 3) % 20) : 0;
    const outcome = index % 41 === 7 ? 'hired' : (OUTCOMES[(index * 7) % OUTCOMES.length] ?? 'pending');
    const back2 = outcome === 'closed' && index % 3 !== 0;
    moves.push({ day: day(back), sort: 'base', amount: -cost });
    if (boost > 0) moves.push({ day: day(back), sort: 'boost', amount: -boost });
    if (back2) moves.push({ day: day(Math.max(0, back - 9)), sort: 'return', amount: cost });
    const crowd = (['<5', '5-10', '20-50', '10-15', '50+', '15-20', null] as const)[index % 7] ?? null;
    bids.push({
      sentAt: ago(now, back),
      cost,
      net: cost + boost - (back2 ? cost : 0),
      boosted: boost > 0,
      crowd,
      outcome,
    });
  }
  for (let month = 0; month < 6; month++) moves.push({ day: day(3 + month * 30.4), sort: 'grant', amount: 100 });
  for (const back of [31, 75, 108, 150]) moves.push({ day: day(back), sort: 'purchase', amount: 200 });
  for (let back = 40; back < 68; back++) moves.push({ day: day(back), sort: 'badge', amount: -2 });
  const lot = (left: number, expires: string): Lot => ({
    amount: 100,
    left,
    issued: null,
    expires,
    kind: 'grant',
    unsettled: false,
  });
  const lots = [lot(12, day(24)), lot(34, day(-40)), lot(8, day(-301)), lot(57, day(-334)), lot(92, day(-362))];
  return {
    balance: balanceOver(moves, 380, '2000-01-01'),
    ahead: lapsesAhead(lots, today),
    weeks: spendByWeek(moves, lots, today),
    funnel: funnelOf(bids),
    comparisons: comparisonsOf(bids, now.getTime()),
    refunds: ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map((month, index) => ({
      month,
      returned: [21, 44, 13, 36, 29, 22][index] ?? 0,
      due: index === 5 ? 33 : 0,
      overdue: index === 4 ? 36 : 0,
    })),
    monthly: monthlySpend(moves, [], today),
  };
}
