import { describe, expect, test } from 'vitest';
import { type Bid, bidsOf, settled } from '../../../src/core/insight/bids.ts';
import { funnelOf } from '../../../src/core/insight/funnel.ts';
import { comparisonsOf } from '../../../src/core/insight/rates.ts';
import { refundsByMonth } from '../../../src/core/insight/refunds.ts';
import type { LookFact, Proposal } from '../../../src/core/ledger/index.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

function bid(change: Partial<Bid> = {}): Bid {
  return {
    sentAt: '2026-10-01T09:00:00Z',
    cost: 12,
    net: 12,
    boosted: false,
    crowd: '<5',
    outcome: 'pending',
    ...change,
  };
}

function proposal(
  change: { base?: object; boost?: object } & Partial<Omit<Proposal, 'base' | 'boost'>> = {},
): Proposal {
  const side = { returned: 0, since: null, cleared: true, corrected: null };
  return {
    id: 'one',
    account: 'own',
    uid: null,
    jobUid: null,
    job: 'job',
    title: null,
    sentAt: '2026-10-01T09:00:00Z',
    sent: 'yes',
    file: false,
    unshown: false,
    outcome: 'pending',
    tags: [],
    note: '',
    facts: [],
    ...change,
    base: { ...side, spent: 12, outlook: 'may-return', why: '', ...change.base } as Proposal['base'],
    boost: { ...side, bid: 0, charged: 0, state: 'none', outlook: null, why: '', ...change.boost } as Proposal['boost'],
  };
}

const look = (at: string, proposals: LookFact['proposals']): LookFact => ({
  kind: 'look',
  source: 'page',
  at,
  job: 'job',
  proposals,
  signs: [],
  unknown: [],
  mark: null,
});

describe('a bid', () => {
  test('takes what was spent less what came back, and bears the crowd of the last look before sending', () => {
    const [made] = bidsOf(
      [proposal({ base: { spent: 14, returned: 14 }, boost: { bid: 10, returned: 4 } })],
      [
        look('2026-09-30T09:00:00Z', '5-10'),
        look('2026-10-01T08:00:00Z', '20-50'),
        look('2026-10-01T08:30:00Z', null),
        look('2026-10-02T09:00:00Z', '50+'),
      ],
    );
    expect(made).toMatchObject({ cost: 14, net: 6, boosted: true, crowd: '20-50' });
  });

  test('of which only the day is known, or no look, bears none', () => {
    const looks = [look('2026-09-30T09:00:00Z', '5-10')];
    expect(bidsOf([proposal({ sentAt: '2026-10-01' })], looks)[0]?.crowd).toBe(null);
    expect(bidsOf([proposal({ job: null })], looks)[0]?.crowd).toBe(null);
  });

  test('without a known cost has none, while a free one costs nothing', () => {
    expect(bidsOf([proposal({ base: { spent: 0 } })], [])[0]?.cost).toBe(null);
    expect(bidsOf([proposal({ base: { spent: 0, why: 'cost-zero-some-jobs' } })], [])[0]?.cost).toBe(0);
  });

  test('is settled once it has ended or been answered, or after thirty days', () => {
    const outcomes = ['replied', 'hired', 'declined', 'closed', 'withdrawn'] as const;
    for (const outcome of outcomes) expect(settled(bid({ outcome, sentAt: null }), NOW)).toBe(true);
    expect(settled(bid({ sentAt: '2026-10-21T12:00:00Z' }), NOW)).toBe(true);
    expect(settled(bid({ sentAt: '2026-10-21T12:00:01Z', outcome: 'viewed' }), NOW)).toBe(false);
    expect(settled(bid({ sentAt: null }), NOW)).toBe(false);
  });
});

test('the funnel counts each step by the last word, and what all bids took for each of those that came so far', () => {
  const outcomes = ['pending', 'viewed', 'replied', 'interviewed', 'hired', 'declined'] as const;
  const steps = funnelOf(outcomes.map((outcome) => bid({ outcome })));
  expect(steps.map(({ count }) => count)).toEqual([6, 4, 3, 2, 1]);
  expect(steps.map(({ connectsEach }) => connectsEach)).toEqual([12, 18, 24, 36, 72]);
  expect(funnelOf([]).map(({ connectsEach }) => connectsEach)).toEqual([null, null, null, null, null]);
  // 36 Connects for five.
  const five = funnelOf([...Array.from({ length: 2 }, () => bid({})), bid({ net: 0 }), bid({ net: 0 }), bid({})]);
  expect(five[0]?.connectsEach).toBe(7.2);
  expect(funnelOf(Array.from({ length: 3 }, (_, at) => bid({ net: at })))[0]?.connectsEach).toBe(1);
  expect(funnelOf([0, 0, 4].map((net) => bid({ net })))[0]?.connectsEach).toBe(1.3);
});

describe('a comparison', () => {
  const many = (count: number, change: Partial<Bid>) => Array.from({ length: count }, () => bid(change));
  const boost = (bids: Bid[]) => comparisonsOf(bids, NOW).find(({ by }) => by === 'boost');

  test('speaks of rates only where each side has twenty settled bids', () => {
    const sides = (boosted: number) => boost([...many(20, {}), ...many(boosted, { boosted: true })])?.sides ?? [];
    expect(sides(19).map(({ bids, rate }) => [bids, rate])).toEqual([
      [20, null],
      [19, null],
    ]);
    expect(sides(20).every(({ rate }) => rate !== null)).toBe(true);
  });

  test('does not count bids that are still open', () => {
    const open = many(20, { sentAt: '2026-11-19T12:00:00Z', boosted: true });
    expect(boost([...many(20, {}), ...open])?.sides.map(({ bids }) => bids)).toEqual([20, 0]);
  });

  test('gives rates drawn to what is believed before any bid, with their interval', () => {
    const bids = [...many(23, {}), ...many(3, { outcome: 'replied' }), ...many(20, { boosted: true })];
    const [low = 0, middle = 0, high = 0] = boost(bids)?.sides[0]?.rate ?? [];
    // 3 of 26 on top of 2 of 22: 10.4 % in the mean, 4.3 to 18.4 %.
    expect([low, high].map((share) => Math.round(share * 1000) / 10)).toEqual([4.3, 18.4]);
    expect(middle).toBeGreaterThan(0.09);
  });

  test('names a difference only where the intervals do not overlap', () => {
    const plain = many(60, {});
    expect(boost([...plain, ...many(60, { boosted: true, outcome: 'replied' })])?.differs).toBe(true);
    expect(boost([...plain, ...many(60, { boosted: true })])?.differs).toBe(false);
    const few = [...many(5, {}), ...many(5, { boosted: true, outcome: 'replied' })];
    expect(boost(few)?.differs).toBe(false);
  });

  test('puts each cost and crowd on its side of the threshold, and counts what was not read apart', () => {
    const costs = [8, 9, 20, 21, null].map((cost) => bid({ cost }));
    const crowds = (['<5', '15-20', '20-50', '50+', null] as const).map((crowd) => bid({ crowd, cost: 12 }));
    const [, byCost] = comparisonsOf(costs, NOW);
    expect([byCost?.sides.map(({ bids }) => bids), byCost?.unknown]).toEqual([[1, 2, 1], 1]);
    const [byCrowd] = comparisonsOf(crowds, NOW);
    expect([byCrowd?.sides.map(({ bids }) => bids), byCrowd?.unknown]).toEqual([[2, 2], 1]);
  });
});

test('refunds are counted in the month in which they became due or came, base and boost alike', () => {
  const months = refundsByMonth([
    proposal({ base: { spent: 14, outlook: 'due', since: '2026-10-30' } }),
    proposal({
      base: { spent: 9, outlook: 'overdue', since: '2026-10-02' },
      boost: { bid: 5, returned: 5, outlook: 'returned', since: '2026-11-03' },
    }),
    proposal({ base: { spent: 8, returned: 8, outlook: 'returned', since: '2026-11-04' } }),
    proposal({ base: { spent: 7, outlook: 'gone', since: '2026-11-04' } }),
  ]);
  expect(months).toEqual([
    { month: '2026-10', due: 14, overdue: 9, returned: 0 },
    { month: '2026-11', due: 0, overdue: 0, returned: 13 },
  ]);
});
