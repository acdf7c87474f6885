import { expect, test } from 'vitest';
import type { Move } from '../../../src/core/insight/balance.ts';
import { lapsesAhead, mondayOf, monthlySpend, spendByWeek } from '../../../src/core/insight/weeks.ts';
import type { Lot } from '../../../src/core/ledger/index.ts';

const move = (day: string, sort: Move['sort'], amount: number): Move => ({ day, sort, amount });
const lot = (left: number, expires: string | null): Lot => ({
  amount: 10,
  left,
  issued: null,
  expires,
  kind: 'grant',
  unsettled: false,
});

test('a week begins on Monday, across months, years and leap days', () => {
  expect(['2026-10-05', '2026-10-11', '2026-03-01', '2027-01-01', '2024-02-29', '1969-12-31'].map(mondayOf)).toEqual([
    '2026-10-05',
    '2026-10-05',
    '2026-02-23',
    '2026-12-28',
    '2024-02-26',
    '1969-12-29',
  ]);
});

test('spending is counted by week and kind, the empty weeks too, and what came back apart', () => {
  const weeks = spendByWeek(
    [
      move('2026-10-05', 'base', -14),
      move('2026-10-11', 'boost', -6),
      move('2026-10-11', 'badge', -2),
      move('2026-10-20', 'return', 14),
      move('2026-10-20', 'purchase', 40),
    ],
    [],
    '2026-10-21',
  );
  const none = { base: 0, boost: 0, badge: 0, lost: 0, returned: 0 };
  expect(weeks).toEqual([
    { ...none, monday: '2026-10-05', base: 14, boost: 6, badge: 2 },
    { ...none, monday: '2026-10-12' },
    { ...none, monday: '2026-10-19', returned: 14 },
  ]);
});

test('the weeks end with today’s, whatever is dated later', () => {
  const ahead = move('2027-02-22', 'base', -8);
  const weeks = spendByWeek([move('2026-10-05', 'base', -14), ahead], [], '2026-10-21');
  expect(weeks.map(({ monday, base }) => [monday, base])).toEqual([
    ['2026-10-05', 14],
    ['2026-10-12', 0],
    ['2026-10-19', 0],
  ]);
  expect(spendByWeek([ahead], [], '2026-10-21')).toEqual([]);
});

test('what nobody used in time is lost in the week of its last day; what can still be used lies ahead', () => {
  const lots = [lot(3, '2026-10-20'), lot(5, '2026-10-21'), lot(2, '2026-10-21'), lot(0, '2026-10-01'), lot(9, null)];
  expect(spendByWeek([], lots, '2026-10-21').map(({ monday, lost }) => [monday, lost])).toEqual([['2026-10-19', 3]]);
  expect(lapsesAhead(lots, '2026-10-21')).toEqual([{ day: '2026-10-21', connects: 7 }]);
});

test('a month’s spending is that of the last 90 days, less what came back, and unknown before 30 days are', () => {
  const start = move('2026-08-01', 'base', -30);
  expect(monthlySpend([start], [], '2026-08-29')).toBe(null);
  expect(monthlySpend([start], [], '2026-08-30')).toBe(30);
  expect(monthlySpend([start, move('2026-08-20', 'return', 10)], [], '2026-09-29')).toBe(10);
  // 90 days up to 30 October begin on 2 August.
  expect(monthlySpend([start, move('2026-08-02', 'base', -9)], [], '2026-10-30')).toBe(3);
  expect(monthlySpend([], [], '2026-10-30')).toBe(null);
});

test('a month’s spending counts the days before the first bid that were read, up to the first that was not', () => {
  const moves = [move('2026-11-02', 'base', -20)];
  const spend = (...covered: { from: string; to: string }[]) => monthlySpend(moves, covered, '2026-11-22');
  expect(spend()).toBe(null);
  // 90 days were read, 20 Connects spent on one of them.
  expect(spend({ from: '2026-08-25', to: '2026-11-22' })).toBeCloseTo(20 / 3);
  expect(spend({ from: '2026-10-04', to: '2026-11-01' })).toBe(12);
  // What was read further back, before days that were not, tells nothing of those.
  expect(spend({ from: '2026-08-25', to: '2026-10-30' })).toBe(null);
  expect(spend({ from: '2026-11-03', to: '2026-11-22' })).toBe(null);
});
