import { describe, expect, test } from 'vitest';
import { missingOf, owedBy, owedOf, owedSince, owedUnseen, owingOf } from '../../../src/core/ledger/owed.ts';
import type { BaseSide, BoostSide } from '../../../src/core/ledger/report.ts';

/** What is still owed of a proposal, of its cost and its bid together. */

interface Sides {
  base: BaseSide;
  boost: BoostSide;
}

function sides(base: Partial<BaseSide>, boost: Partial<BoostSide>): Sides {
  const nothing = { cleared: true, corrected: null, since: null, outlook: 'may-return' } as const;
  const days = { unseen: [], lost: [] };
  return {
    base: { ...nothing, ...days, spent: 14, returned: 0, why: 'none', ...base },
    boost: { ...nothing, ...days, bid: 7, charged: 0, returned: 0, state: 'held', why: 'none', ...boost },
  };
}

const cost: Partial<BaseSide> = {
  outlook: 'due',
  since: '2026-10-06',
  why: 'by-cost',
  unseen: [{ from: '2026-10-06', to: '2026-10-07' }],
};
const bid: Partial<BoostSide> = {
  outlook: 'overdue',
  since: '2026-10-02',
  why: 'by-bid',
  unseen: [{ from: '2026-10-02', to: '2026-10-03' }],
  lost: [{ from: '2026-10-02', to: '2026-10-02' }],
};

function told(of: Sides): unknown[] {
  const { unseen, lost } = owedUnseen(of);
  return [owingOf(of), owedOf(of), owedSince(of), owedBy(of), unseen.length, lost.length];
}

describe('what is owed', () => {
  test('is the cost, the bid, or both: the days are the cost’s, and one that is overdue makes it so', () => {
    expect(told(sides(cost, {}))).toEqual(['due', 14, '2026-10-06', ['by-cost'], 1, 0]);
    expect(told(sides({}, bid))).toEqual(['overdue', 7, '2026-10-02', ['by-bid'], 1, 1]);
    expect(told(sides(cost, bid))).toEqual(['overdue', 21, '2026-10-06', ['by-cost', 'by-bid'], 1, 0]);
  });

  test('of a bid is what did not come back of it yet', () => {
    expect(owedOf(sides({}, { ...bid, returned: 3 }))).toBe(4);
  });

  test('is nothing where nobody owes, whatever came back or is not known', () => {
    for (const outlook of ['may-return', 'returned', 'gone', 'unknown'] as const)
      expect(told(sides({ outlook, since: '2026-10-06' }, { outlook, since: '2026-10-02' }))).toEqual([
        null,
        0,
        null,
        [],
        0,
        0,
      ]);
    expect(owingOf(sides({}, { outlook: null }))).toBeNull();
  });
});

test('of what came back in part, the rest is missing; of what is only due, nothing is yet', () => {
  expect(missingOf({ outlook: 'returned', returned: 5 }, 14)).toBe(9);
  expect(missingOf({ outlook: 'returned', returned: 20 }, 14)).toBe(0);
  expect(missingOf({ outlook: 'overdue', returned: 0 }, 14)).toBe(0);
});
