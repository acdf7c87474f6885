import { expect, test } from 'vitest';
import type { Line, Sort } from '../../../src/core/ledger/line.ts';
import { lotsOf, nextExpiry } from '../../../src/core/ledger/lots.ts';

const line = (day: string, sort: Sort, amount: number): Line => {
  return { sort, amount, day, after: null, until: null, hand: false };
};

test('what goes out is taken from the oldest, also on the day it came in', () => {
  const lots = lotsOf(
    [line('2026-10-02', 'base', -12), line('2026-10-02', 'grant', 10), line('2026-10-05', 'purchase', 20)],
    4,
  );
  expect(lots.map(({ kind, left }) => [kind, left])).toEqual([
    ['grant', 2],
    ['purchase', 20],
  ]);
});

test('without any balance seen the opening is as little as what went out allows', () => {
  const lots = lotsOf(
    [line('2026-10-01', 'base', -14), line('2026-10-02', 'grant', 10), line('2026-10-03', 'base', -4)],
    null,
  );
  expect(lots.map(({ kind, left }) => [kind, left])).toEqual([['grant', 6]]);
});

test('debits that were never seen are paid by the oldest lots', () => {
  const lots = lotsOf([line('2026-10-02', 'grant', 10), line('2026-10-05', 'purchase', 20)], -13);
  expect(lots.map(({ left }) => left)).toEqual([0, 17]);
});

test('a Connect lives a year; before May 2019 nothing is known', () => {
  const [old, young] = lotsOf([line('2019-04-30', 'grant', 10), line('2019-05-01', 'grant', 10)], 0);
  expect(old?.expires).toBe(null);
  expect(young?.expires).toBe('2020-05-01');
});

test('returned Connects and credits of unclear kind have an unsettled age', () => {
  const lots = lotsOf(
    [line('2026-10-02', 'grant', 1), line('2026-10-02', 'return', 1), line('2026-10-02', 'other', 1)],
    0,
  );
  expect(lots.map(({ kind, unsettled }) => [kind, unsettled])).toEqual([
    ['grant', false],
    ['other', true],
    ['return', true],
  ]);
});

test('the next expiry is that of the oldest lot with something left, with all that lapses that day', () => {
  const lines = [
    line('2025-10-01', 'grant', 10),
    line('2025-11-01', 'grant', 10),
    line('2025-11-01', 'purchase', 20),
    line('2025-11-02', 'base', -12),
  ];
  const lots = lotsOf(lines, 0);
  expect(nextExpiry(lots, '2026-10-20')).toEqual({ day: '2026-11-01', connects: 28 });
  expect(nextExpiry(lots, '2026-11-02')).toBe(null);
});
