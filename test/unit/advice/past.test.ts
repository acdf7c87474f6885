import { expect, test } from 'vitest';
import type { PastBid } from '../../../src/core/advice/me.ts';
import {
  delayPassed,
  HALF_LIFE_DAYS,
  observationsOf,
  recencyOf,
  spentInWeek,
  weightOf,
} from '../../../src/core/advice/past.ts';
import { NOW } from './job.ts';

const now = Date.parse(NOW);
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();
const bid = (parts: Partial<PastBid>): PastBid => ({
  signs: [],
  connects: 10,
  at: null,
  boost: 0,
  invited: false,
  outcome: 'none',
  ...parts,
});

test('settled bids count in full, whatever their age', () => {
  for (const outcome of ['none', 'declined', 'replied', 'interviewed', 'hired'] as const) {
    expect(weightOf(bid({ outcome }), now)).toBe(1);
    expect(weightOf(bid({ outcome, at: daysAgo(0) }), now)).toBe(1);
  }
});

test('an open bid counts the more the older it is, and in full after 30 days', () => {
  const at = [0, 1, 5, 20, 29.9, 30, 90].map((days) => weightOf(bid({ outcome: 'pending', at: daysAgo(days) }), now));
  expect(at[0]).toBe(0);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(at.slice(5)).toEqual([1, 1]);
  expect(at[2]).toBeCloseTo(1 - Math.exp(-1), 9);
});

test('an open bid without an age, or from the future, counts nothing', () => {
  expect(weightOf(bid({ outcome: 'pending' }), now)).toBe(0);
  expect(weightOf(bid({ outcome: 'pending', at: daysAgo(3) }), null)).toBe(0);
  expect(weightOf(bid({ outcome: 'pending', at: daysAgo(-3) }), now)).toBe(0);
  expect(delayPassed(-1)).toBe(0);
});

test('a bid that was only looked at is open while it is young, else unanswered', () => {
  expect(weightOf(bid({ outcome: 'viewed', at: daysAgo(2) }), now)).toBeLessThan(0.5);
  expect(weightOf(bid({ outcome: 'viewed', at: daysAgo(40) }), now)).toBe(1);
  expect(weightOf(bid({ outcome: 'viewed' }), now)).toBe(1);
});

test('invitations are no observations', () => {
  const history = [bid({ outcome: 'hired', invited: true }), bid({ outcome: 'replied' })];
  expect(observationsOf(history, [], now)).toEqual([{ signs: [], answered: true, weight: 1, recency: 1 }]);
});

test('signs are told by their places in the list asked for, and a job that nobody saw has none to tell', () => {
  const history = [
    bid({ signs: ['connects-21-plus', 'no-such-rule', 'proposals-50-plus'] }),
    bid({ signs: null, outcome: 'replied' }),
  ];
  expect(observationsOf(history, ['proposals-50-plus', 'connects-21-plus'], now)).toEqual([
    { signs: [0, 1], answered: false, weight: 1, recency: 1 },
    { signs: null, answered: true, weight: 1, recency: 1 },
  ]);
});

test('the longer ago a bid was sent, the less it tells of today; one without a day tells as much as today’s', () => {
  const told = [-1, 0, HALF_LIFE_DAYS, 2 * HALF_LIFE_DAYS].map((days) => recencyOf({ at: daysAgo(days) }, now));
  expect(told).toEqual([1, 1, 0.5, 0.25]);
  expect(recencyOf({ at: null }, now)).toBe(1);
  expect(recencyOf({ at: daysAgo(400) }, null)).toBe(1);
});

test('the week holds what went out in the seven days before now, boosts too, invitations at no cost', () => {
  const history = [
    bid({ at: daysAgo(0) }),
    bid({ at: daysAgo(6.9), boost: 5 }),
    bid({ at: daysAgo(7) }),
    bid({ at: daysAgo(-1) }),
    bid({ at: null }),
    bid({ at: daysAgo(1), invited: true }),
    bid({ at: daysAgo(1), connects: null }),
  ];
  expect(spentInWeek(history, { now: NOW })).toBe(25);
  expect(spentInWeek(history, { now: null })).toBe(0);
});
