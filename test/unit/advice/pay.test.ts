import { describe, expect, test } from 'vitest';
import { oneIn } from '../../../src/core/advice/one-in.ts';
import { breakEven, expectedPay, feeOf, moneyOf, payLacks, timeCost } from '../../../src/core/advice/pay.ts';
import type { Job } from '../../../src/core/job.ts';
import { jobWith } from './job.ts';

const me = { typicalJobValue: 600, typicalHours: 60 };

test('16 Connects for a $125 job at a fee of 10 % must be won once in 47 bids', () => {
  const share = breakEven(moneyOf(16, 0.15), 125, 0.1);
  expect(share).toBeCloseTo(0.0213, 4);
  expect(oneIn(share)).toBe(47);
});

test('14 Connects for $200 must be won once in 86 bids, with a boost of 101 once in 10', () => {
  expect(oneIn(breakEven(moneyOf(14, 0.15), 200, 0.1))).toBe(86);
  expect(breakEven(moneyOf(115, 0.15), 200, 0.1)).toBeCloseTo(0.0958, 4);
  expect(oneIn(breakEven(moneyOf(115, 0.15), 200, 0.1))).toBe(10);
});

test('Connects in dollars carry no dust of binary fractions', () => {
  expect(moneyOf(14, 0.15)).toBe(2.1);
  expect(moneyOf(7, 0.125)).toBe(0.875);
  expect(moneyOf(0, 0.15)).toBe(0);
});

test('what costs nothing needs no win, and has no "one in"', () => {
  expect(breakEven(0, 125, 0.1)).toBe(0);
  expect(oneIn(0)).toBe(null);
});

test('a fixed budget is the pay', () => {
  expect(expectedPay(jobWith({ type: 'fixed', budget: 75 }), me)).toEqual({ value: 75, by: 'budget' });
  expect(expectedPay(jobWith({ budget: 75 }), me)).toEqual({ value: 75, by: 'budget' });
});

test('an hourly range pays its middle for the usual hours', () => {
  expect(expectedPay(jobWith({ type: 'hourly', hourly: [10, 25] }), me)).toEqual({ value: 1050, by: 'hours' });
  expect(expectedPay(jobWith({ type: 'hourly', hourly: [0, 25] }), me)).toEqual({ value: 750, by: 'hours' });
});

test.each([
  ['Less than 1 week', 'Less than 30 hrs/week', (0.125 * 52 * 15) / 12],
  ['Less than 1 month', 'Less than 30 hrs/week', (0.5 * 52 * 15) / 12],
  ['1 to 3 months', '30+ hrs/week', (2 * 52 * 30) / 12],
  ['1-3 months', 'More than 30 hrs/week', (2 * 52 * 30) / 12],
  ['3 to 6 months', 'Less than 30 hrs/week', (4.5 * 52 * 15) / 12],
  ['More than 6 months', '30+ hrs/week', (6 * 52 * 30) / 12],
])('%s at %s tells the hours instead of the usual ones', (duration, workload, hours) => {
  const pay = expectedPay(jobWith({ type: 'hourly', hourly: [20, 20], duration, workload }), me);
  expect(pay?.by).toBe('terms');
  expect(pay?.value).toBeCloseTo(20 * hours, 6);
});

test('duration without load, or words not understood, tell no hours', () => {
  for (const rest of [
    { duration: '1 to 3 months' },
    { workload: '30+ hrs/week' },
    { duration: '1 to 3 months', workload: 'Hours to be determined' },
    { duration: 'not_sure', workload: '30+ hrs/week' },
  ])
    expect(expectedPay(jobWith({ type: 'hourly', hourly: [20, 20], ...rest }), me)?.by).toBe('hours');
});

test('where the page names no figure, a usual job stands in', () => {
  for (const parts of [
    { type: 'hourly' as const },
    { type: 'fixed' as const },
    { type: 'fixed' as const, budget: 0 },
    { type: 'hourly' as const, hourly: [0, 0] as [number, number] },
    {},
  ])
    expect(expectedPay(jobWith(parts), me)).toEqual({ value: 600, by: 'job' });
});

test('an hourly job without usual hours is taken for a usual job', () => {
  const job = jobWith({ type: 'hourly', hourly: [10, 25] });
  expect(expectedPay(job, { typicalJobValue: 600, typicalHours: null })).toEqual({ value: 600, by: 'job' });
});

test('with no figure anywhere the pay is not known', () => {
  expect(expectedPay(jobWith({ type: 'hourly' }), { typicalJobValue: null, typicalHours: null })).toBe(null);
});

describe('what is missing for the pay to be known', () => {
  const none = { typicalJobValue: null, typicalHours: null };
  const terms = { duration: 'Less than 1 month', workload: 'Less than 30 hrs/week' };

  test.each<[string, Partial<Job>, string[]]>([
    ['the hours a week alone', { type: 'hourly', hourly: [4, 4], ...terms, workload: null }, ['hours']],
    ['the duration alone', { type: 'hourly', hourly: [4, 4], ...terms, duration: null }, ['duration']],
    ['the pay alone', { type: 'hourly', ...terms }, ['pay']],
    ['the pay, where it is nothing', { type: 'hourly', hourly: [0, 0], ...terms }, ['pay']],
    ['all three', { type: 'hourly' }, ['pay', 'duration', 'hours']],
    ['both of the time, by a rate without a type', { hourly: [4, 9] }, ['duration', 'hours']],
    ['the budget, for time does not tell it', { type: 'fixed' }, ['pay']],
    ['the pay, where nothing at all is said', {}, ['pay']],
  ])('is %s', (_, parts, lacks) => {
    const job = jobWith(parts);
    expect(expectedPay(job, none)).toBe(null);
    expect(payLacks(job, none)).toEqual(lacks);
  });

  test('is no time where the person gave their usual hours', () => {
    expect(payLacks(jobWith({ type: 'hourly' }), { typicalHours: 60 })).toEqual(['pay']);
  });

  test('is more where none at all are the usual hours', () => {
    const job = jobWith({ type: 'hourly', hourly: [20, 40] });
    expect(payLacks(job, { typicalHours: 0 })).toEqual(['duration', 'hours']);
  });
});

test('the fee that a page shows goes before the usual one, 0 too', () => {
  expect(feeOf(jobWith({ serviceFee: 0 }), { fee: 0.1 })).toBe(0);
  expect(feeOf(jobWith(), { fee: 0.1 })).toBe(0.1);
});

test('a fee that would leave nothing is not believed', () => {
  expect(feeOf(jobWith({ serviceFee: 1 }), { fee: 0.1 })).toBe(0.1);
  expect(feeOf(jobWith({ serviceFee: 10 }), { fee: 0.1 })).toBe(0.1);
});

test('time counts only when both minutes and hourly value are given', () => {
  expect(timeCost({ minutesPerProposal: 20, hourlyValue: 30 })).toBe(10);
  expect(timeCost({ minutesPerProposal: 20, hourlyValue: null })).toBe(null);
  expect(timeCost({ minutesPerProposal: null, hourlyValue: 30 })).toBe(null);
});
