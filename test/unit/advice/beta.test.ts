import { expect, test } from 'vitest';
import { betaBelow, betaInterval, betaQuantile } from '../../../src/core/advice/beta.ts';

/** Posterior of a Beta(a, b) prior after so many hits in so many tries, in percent to one decimal: mean and 90 % interval. */
function after(a: number, b: number, hits: number, tries: number): number[] {
  const [low, , high] = betaInterval(a + hits, b + tries - hits);
  return [(a + hits) / (a + b + tries), low, high].map((share) => Math.round(share * 1000) / 10);
}

test('3 replies in 26 bids are 10.4 % (4.3 to 18.4), 6 in 60 are 9.8 % (5.0 to 15.6)', () => {
  expect(after(2, 20, 3, 26)).toEqual([10.4, 4.3, 18.4]);
  expect(after(2, 20, 6, 60)).toEqual([9.8, 5, 15.6]);
});

test('1 hire in 60 bids is 1.1 % (0.2 to 2.6)', () => {
  expect(after(1, 120, 1, 60)).toEqual([1.1, 0.2, 2.6]);
});

test('known values of the distribution come out', () => {
  expect(betaBelow(0.3, 1, 1)).toBeCloseTo(0.3, 10);
  expect(betaBelow(0.5, 7, 7)).toBeCloseTo(0.5, 10);
  // 1 − (1 − x)^3
  expect(betaBelow(0.2, 1, 3)).toBeCloseTo(0.488, 10);
  expect(betaQuantile(0.488, 1, 3)).toBeCloseTo(0.2, 9);
  expect(betaBelow(0, 2, 3)).toBe(0);
  expect(betaBelow(1, 2, 3)).toBe(1);
});

test('quantile and share are each other’s way back, for small and for huge counts', () => {
  for (const [a, b] of [
    [0.5, 0.5],
    [1.5, 18.5],
    [300, 4700],
    [2, 100_000],
  ] as const)
    for (const share of [0.05, 0.5, 0.95]) expect(betaBelow(betaQuantile(share, a, b), a, b)).toBeCloseTo(share, 6);
});
