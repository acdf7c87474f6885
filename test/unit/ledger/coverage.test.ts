import { expect, test } from 'vitest';
import { countAfter, coverageOn, has, type Runs, withRun } from '../../../src/core/ledger/coverage.ts';
import { dayNumber } from '../../../src/core/ledger/day.ts';

const run = (runs: Runs, from: string, to: string) => withRun(runs, dayNumber(from), dayNumber(to));

test('runs of days that touch or overlap become one', () => {
  expect(withRun([[1, 3]], 4, 6)).toEqual([[1, 6]]);
  expect(withRun([[1, 3]], 5, 6)).toEqual([
    [1, 3],
    [5, 6],
  ]);
  expect(
    withRun(
      [
        [1, 3],
        [5, 6],
        [9, 9],
      ],
      2,
      8,
    ),
  ).toEqual([[1, 9]]);
  expect(withRun([[5, 6]], 1, 2)).toEqual([
    [1, 2],
    [5, 6],
  ]);
});

test('a run that ends before it begins is none', () => {
  expect(withRun([[1, 3]], 6, 5)).toEqual([[1, 3]]);
});

test('days are in the runs from the first to the last of each', () => {
  const runs: Runs = [[2, 3]];
  expect([1, 2, 3, 4].map((day) => has(runs, day))).toEqual([false, true, true, false]);
});

test('covered days are counted after the first and up to the last day asked for', () => {
  const runs: Runs = [
    [1, 4],
    [6, 9],
  ];
  expect(countAfter(runs, 2, 7)).toBe(4);
  expect(countAfter(runs, 9, 20)).toBe(0);
  expect(countAfter(runs, 0, 0)).toBe(0);
});

test('a gap says from which day on its first day cannot be seen any more', () => {
  const covered = run(run([], '2026-10-01', '2026-10-03'), '2026-10-08', '2026-10-10');
  expect(coverageOn(covered, '2026-10-01', '2026-10-12')).toEqual({
    covered: [
      { from: '2026-10-01', to: '2026-10-03' },
      { from: '2026-10-08', to: '2026-10-10' },
    ],
    gaps: [
      { from: '2026-10-04', to: '2026-10-07', lostOn: '2027-01-02' },
      { from: '2026-10-11', to: '2026-10-12', lostOn: '2027-01-09' },
    ],
    lost: [],
  });
});

test('the ninetieth day can still be seen, the day before it not', () => {
  const { gaps, lost } = coverageOn([], '2026-07-01', '2026-10-10');
  expect(gaps).toEqual([{ from: '2026-07-13', to: '2026-10-10', lostOn: '2026-10-11' }]);
  expect(lost).toEqual([{ from: '2026-07-01', to: '2026-07-12' }]);
});

test('before anything was seen there is nothing but today to see', () => {
  expect(coverageOn([], null, '2026-10-10').gaps).toEqual([
    { from: '2026-10-10', to: '2026-10-10', lostOn: '2027-01-08' },
  ]);
});
