import { expect, test } from 'vitest';
import { balanceOver, type Move } from '../../../src/core/insight/balance.ts';

const move = (day: string, sort: Move['sort'], amount: number): Move => ({ day, sort, amount });

test('one point a day on which something moved, each with what is left by origin, oldest used first', () => {
  const points = balanceOver(
    [
      move('2026-10-03', 'base', -15),
      move('2026-10-01', 'grant', 10),
      move('2026-10-02', 'purchase', 20),
      move('2026-10-03', 'return', 4),
    ],
    8,
  );
  expect(points).toEqual([
    { day: '2026-10-01', balance: 18, left: { free: 10, bought: 0, rest: 8 } },
    { day: '2026-10-02', balance: 38, left: { free: 10, bought: 20, rest: 8 } },
    { day: '2026-10-03', balance: 27, left: { free: 3, bought: 20, rest: 4 } },
  ]);
});

test('a day’s credits are there before its debits', () => {
  expect(balanceOver([move('2026-10-01', 'base', -10), move('2026-10-01', 'purchase', 10)], 0)).toEqual([
    { day: '2026-10-01', balance: 0, left: { free: 0, bought: 0, rest: 0 } },
  ]);
});

test('what was spent without being there is a debt that the next credit pays', () => {
  const points = balanceOver([move('2026-10-01', 'base', -4), move('2026-10-02', 'grant', 10)], -3);
  expect(points.map(({ balance }) => balance)).toEqual([-7, 3]);
  expect(points[1]?.left).toEqual({ free: 3, bought: 0, rest: 0 });
});

test('nothing that moved gives no points', () => {
  expect(balanceOver([], 40)).toEqual([]);
});
