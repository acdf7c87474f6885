import { expect, test } from 'vitest';
import type { Interval } from '../../../src/core/advice/beta.ts';
import { BOOST_KEPT, BOOST_RETURNED, boostOn, compareBoosts } from '../../../src/core/advice/boost.ts';
import rules from '../../../src/core/rulebook/rules.json' with { type: 'json' };
import { bidsOn } from './history.ts';
import { NOW } from './job.ts';

const win: Interval = [0.002, 0.01, 0.03];
const price = { connectPrice: 0.15 };

test('a first place of 101 Connects on a base of 14 must be won once in 10', () => {
  const figures = boostOn(101, 14, 180, win, price);
  expect(figures.money).toBe(15.15);
  expect(figures.timesBase).toBeCloseTo(7.21, 2);
  expect(figures.breakEven).toBeCloseTo(0.0958, 4);
  expect(figures.mustAdd).toBeCloseTo(15.15 / 180, 9);
  expect(figures.factor?.map((factor) => Math.round(factor * 10) / 10)).toEqual([3.8, 9.4, 43.1]);
});

test('without pay, or without a base cost, what depends on them is not known', () => {
  expect(boostOn(10, 14, null, win, price)).toMatchObject({ money: 1.5, breakEven: null, mustAdd: null, factor: null });
  expect(boostOn(10, null, 180, win, price)).toMatchObject({ timesBase: null, breakEven: null });
  expect(boostOn(10, 0, 180, win, price).timesBase).toBe(null);
});

const boosted = (count: number, answers: number) => bidsOn({}, count, answers, { boost: 10 });

test('12 boosted against 40 organic bids are too few to tell', () => {
  const found = compareBoosts([...boosted(12, 6), ...bidsOn({}, 40, 1)], NOW);
  expect(found).toMatchObject({
    trusted: 'none',
    tooFew: true,
    boosted: { bids: 12, replies: 6 },
    organic: { bids: 40 },
  });
});

test('intervals that overlap are no difference, however many bids there are', () => {
  expect(compareBoosts([...boosted(20, 3), ...bidsOn({}, 200, 20)], NOW)).toMatchObject({
    trusted: 'none',
    tooFew: false,
  });
});

test('a difference is named when the intervals stand apart, whichever side wins', () => {
  expect(compareBoosts([...boosted(200, 80), ...bidsOn({}, 200, 10)], NOW).trusted).toBe('boosted');
  expect(compareBoosts([...boosted(200, 4), ...bidsOn({}, 200, 60)], NOW).trusted).toBe('organic');
});

test('invitations and open bids are compared with nothing', () => {
  const more = [
    ...bidsOn({}, 30, 30, { boost: 10, invited: true }),
    ...bidsOn({}, 30, 0, { boost: 10, outcome: 'pending', at: NOW }),
  ];
  expect(compareBoosts([...boosted(20, 2), ...more], NOW).boosted).toMatchObject({ bids: 20, replies: 2 });
});

test('when a boost comes back and when it is kept are rules of the rulebook that say so', () => {
  const ruled = (id: string) => rules.find((rule) => rule.id === id)?.value;
  for (const id of BOOST_RETURNED) expect(['returned', 'never-charged'], id).toContain(ruled(id));
  for (const id of BOOST_KEPT) expect(ruled(id), id).toBe('not-returned');
});
