import { expect, test } from 'vitest';
import { balanceOver, type Move } from '../../../src/core/insight/balance.ts';

const move = (day: string, sort: Move['sort'], amount: number): Move => ({ day, sort, amount });

/** Before everything: all balances are known. */
const EVER = '2000-01-01';

test('one point a day on which something moved, each with what is left by origin, oldest used first', () => {
  const points = balanceOver(
    [
      move('2026-10-03', 'base', -15),
      move('2026-10-01', 'grant', 10),
      move('2026-10-02', 'purchase', 20),
      move('2026-10-03', 'return', 4),
    ],
    8,
    EVER,
  );
  expect(points).toEqual([
    { day: '2026-10-01', balance: 18, left: { free: 10, bought: 0, rest: 8 } },
    { day: '2026-10-02', balance: 38, left: { free: 10, bought: 20, rest: 8 } },
    { day: '2026-10-03', balance: 27, left: { free: 3, bought: 20, rest: 4 } },
  ]);
});

test('a day’s credits are there before its debits', () => {
  expect(balanceOver([move('2026-10-01', 'base', -10), move('2026-10-01', 'purchase', 10)], 0, EVER)).toEqual([
    { day: '2026-10-01', balance: 0, left: { free: 0, bought: 0, rest: 0 } },
  ]);
});

test('what was spent without being there is a debt that the next credit pays', () => {
  const points = balanceOver([move('2026-10-01', 'base', -4), move('2026-10-02', 'grant', 10)], -3, EVER);
  expect(points.map(({ balance }) => balance)).toEqual([-7, 3]);
  expect(points[1]?.left).toEqual({ free: 3, bought: 0, rest: 0 });
});

test('nothing that moved gives no points', () => {
  expect(balanceOver([], 40, EVER)).toEqual([]);
});

test('begins on the first day whose balance is known, with all that was there by then', () => {
  const moves = [move('2026-02-03', 'purchase', 20), move('2026-03-01', 'base', -8), move('2026-10-02', 'base', -5)];
  expect(balanceOver(moves, 3, '2026-10-01')).toEqual([
    { day: '2026-10-01', balance: 15, left: { free: 0, bought: 0, rest: 15 } },
    { day: '2026-10-02', balance: 10, left: { free: 0, bought: 0, rest: 10 } },
  ]);
  expect(balanceOver(moves, 3, '2026-10-02')).toEqual([
    { day: '2026-10-02', balance: 10, left: { free: 0, bought: 0, rest: 10 } },
  ]);
});
