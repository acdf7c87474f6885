import { expect, test } from 'vitest';
import type { Interval } from '../../../src/core/advice/beta.ts';
import { BOOST_KEPT, BOOST_RETURNED, boostOn } from '../../../src/core/advice/boost.ts';
import rules from '../../../src/core/rulebook/rules.json' with { type: 'json' };

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

test('when a boost comes back and when it is kept are rules of the rulebook that say so', () => {
  const ruled = (id: string) => rules.find((rule) => rule.id === id)?.value;
  for (const id of BOOST_RETURNED) expect(['returned', 'never-charged'], id).toContain(ruled(id));
  for (const id of BOOST_KEPT) expect(ruled(id), id).toBe('not-returned');
});
