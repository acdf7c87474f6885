import { expect, test } from 'vitest';
import { WEIGHED } from '../../../src/core/advice/tested.ts';
import { lookAt } from './job.ts';

/** Of each rule: jobs on which its sign stands, jobs on which it does not, and jobs of which it cannot be told. */
type Case = Parameters<typeof lookAt>[0];
const unverified = { paymentVerified: false };

const CASES: Record<string, { there: Case[]; not: Case[]; unknown: Case[] }> = {
  'proposals-20-plus': {
    there: [{ proposals: '20-50' }, { proposals: '50+' }],
    not: [{ proposals: '15-20' }, { proposals: '<5' }],
    unknown: [{}, { complete: true }],
  },
  'proposals-20-50': {
    there: [{ proposals: '20-50' }],
    not: [{ proposals: '15-20' }, { proposals: '50+' }],
    unknown: [{}],
  },
  'proposals-50-plus': { there: [{ proposals: '50+' }], not: [{ proposals: '20-50' }], unknown: [{}] },
  'payment-unverified': {
    there: [{ client: unverified }],
    not: [{ client: { paymentVerified: true } }],
    unknown: [{}, { complete: true }],
  },
  'connects-21-plus': {
    there: [{ connects: 21 }, { connects: 50 }],
    not: [{ connects: 20 }, { connects: 0 }],
    unknown: [{}],
  },
  'connects-8-or-less': {
    there: [{ connects: 8 }, { connects: 7 }, { connects: 1 }],
    not: [{ connects: 9 }, { connects: 0 }],
    unknown: [{}],
  },
  'full-time-under-6-months': {
    there: [
      { workload: '30+ hrs/week', duration: '3 to 6 months' },
      { workload: 'More than 30 hrs/week', duration: '1 to 3 months' },
      { workload: '30+ hrs/week', duration: 'Less than 1 month' },
      { workload: '30+ hrs/week', duration: '1-3 months' },
    ],
    not: [
      { workload: '30+ hrs/week', duration: 'More than 6 months' },
      { workload: 'Less than 30 hrs/week', duration: '1 to 3 months' },
      { workload: 'Less than 30 hrs/week' },
      { duration: '1 to 3 months', complete: true },
    ],
    unknown: [
      { workload: '30+ hrs/week' },
      { duration: '1 to 3 months' },
      { workload: 'Hours to be determined', duration: '1 to 3 months' },
      { workload: '30+ hrs/week', duration: 'not_sure' },
    ],
  },
  'hourly-range-low': {
    there: [{ hourly: [10, 20] }, { hourly: [10, 40] }, { hourly: [0, 30] }],
    not: [{ hourly: [11, 30] }, { hourly: [10, 19] }, { hourly: [10, 41] }, { hourly: [5, 200] }, { complete: true }],
    unknown: [{}],
  },
  'bid-average-under-40': {
    there: [{ type: 'hourly', bidRange: { high: 90, avg: 39.99, low: 12 } }],
    not: [
      { type: 'hourly', bidRange: { high: 90, avg: 40, low: 12 } },
      { type: 'fixed', bidRange: { high: 90, avg: 30, low: 12 } },
    ],
    unknown: [{ type: 'hourly' }, { type: 'hourly', bidRange: { high: 90, avg: null, low: 12 } }],
  },
  'bid-lowest-under-10': {
    there: [{ type: 'hourly', bidRange: { high: 90, avg: 40, low: 9.99 } }],
    not: [{ type: 'hourly', bidRange: { high: 90, avg: 40, low: 10 } }],
    unknown: [{ type: 'hourly' }, { bidRange: { high: 90, avg: 40, low: 5 } }],
  },
  'hire-rate-90-crowded': {
    there: [
      { proposals: '20-50', client: { hireRate: 90 } },
      { proposals: '50+', client: { hireRate: 100 } },
    ],
    not: [
      { proposals: '20-50', client: { hireRate: 89 } },
      { proposals: '15-20', client: { hireRate: 95 } },
      { proposals: '15-20' },
      { proposals: '50+', status: 'open', complete: true },
    ],
    // Neither a tile nor an apply page has a hire rate to show, however completely it was read.
    unknown: [{ proposals: '50+' }, { proposals: '50+', complete: true }, { client: { hireRate: 95 } }, {}],
  },
  'reviews-50-crowded': {
    there: [
      { proposals: '20-50', client: { reviews: 50 } },
      { proposals: '50+', client: { reviews: 400 } },
    ],
    not: [
      { proposals: '20-50', client: { reviews: 49 } },
      { proposals: '15-20', client: { reviews: 60 } },
      { proposals: '50+', status: 'open', complete: true },
    ],
    unknown: [{ proposals: '50+' }, { proposals: '50+', complete: true }, { client: { reviews: 60 } }, {}],
  },
  'questions-3-plus': {
    there: [{ questions: 3 }, { questions: 8 }],
    not: [{ questions: 2 }, { questions: 0 }],
    unknown: [{}],
  },
  'no-rate-listed': {
    there: [{ type: 'hourly', complete: true }],
    not: [
      { type: 'hourly', hourly: [10, 25], complete: true },
      { type: 'hourly', hourly: [10, 25] },
      { type: 'fixed', complete: true },
      { type: 'fixed' },
    ],
    // The page was not read completely: a missing rate may just not have been understood.
    unknown: [{ type: 'hourly' }, { complete: true }],
  },
  'location-us-only': {
    there: [
      { location: 'Only freelancers located in the U.S. may apply.', qualificationsMissed: [] },
      { location: 'US only', qualificationsMissed: ['Rising Talent: Yes'] },
      { location: 'United States', qualificationsMissed: [] },
    ],
    not: [
      { location: 'Worldwide' },
      { location: 'Canada, United States', qualificationsMissed: [] },
      { location: 'U.S.', qualificationsMissed: ['Location: Americas'] },
      { status: 'open', complete: true },
    ],
    // Where no page said which qualifications the person misses, they may be outside.
    unknown: [
      {},
      { complete: true },
      { location: 'Only freelancers located in the U.S. may apply.' },
      { location: 'United States', status: 'open', complete: true },
    ],
  },
};

test('every weighing rule has its table', () => {
  expect(Object.keys(CASES)).toEqual(WEIGHED.map(({ id }) => id));
});

for (const rule of WEIGHED) {
  const { there = [], not = [], unknown = [] } = CASES[rule.id] ?? {};
  test(`${rule.id} stands at and beyond its threshold, not before, and is unknown without its facts`, () => {
    for (const parts of there) expect(rule.holds(lookAt(parts)), JSON.stringify(parts)).toBe(true);
    for (const parts of not) expect(rule.holds(lookAt(parts)), JSON.stringify(parts)).toBe(false);
    for (const parts of unknown) expect(rule.holds(lookAt(parts)), JSON.stringify(parts)).toBe(null);
  });
}
