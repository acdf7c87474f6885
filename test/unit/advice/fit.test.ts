import { expect, test } from 'vitest';
import { fitPosterior } from '../../../src/core/advice/fit.ts';
import { dot, inverse, mapped } from '../../../src/core/advice/matrix.ts';
import type { Observation } from '../../../src/core/advice/past.ts';
import { BASE, logit, type Prior, priorOf, TRUST } from '../../../src/core/advice/prior.ts';

const bids = (count: number, answers: number, signs: number[] = []): Observation[] =>
  Array.from({ length: count }, (_, i) => ({ signs, answered: i < answers, weight: 1, recency: 1 }));
/** One sign that the log finds to weigh so much, on no bid of its mix. */
const oneSign = (effect: number): Prior => ({ ids: ['a'], effect: [effect], width: [0.22], share: [0] });
const share = (x: number) => 1 / (1 + Math.exp(-x));

test('without bids the posterior is the prior', () => {
  const { mean, cov } = fitPosterior([], oneSign(-1));
  expect(mean).toEqual([BASE.mean, -TRUST.mean]);
  expect(cov[0]?.[0]).toBeCloseTo(BASE.sd ** 2, 9);
  expect(cov[1]?.[1]).toBeCloseTo(TRUST.sd ** 2 + 0.22 ** 2, 9);
  expect(cov[0]?.[1]).toBeCloseTo(0, 9);
});

test('the base gives back what the mix of the log takes from the average bid', () => {
  const prior = priorOf([]);
  const { mean } = fitPosterior([], prior);
  const [base = 0, ...terms] = mean;
  expect(base + dot(prior.share, terms)).toBeCloseTo(BASE.mean, 9);
});

test('without signs the middle is the mean of belief times likelihood, found by plain summing', () => {
  for (const [count, answers] of [
    [30, 0],
    [30, 3],
    [100, 20],
  ] as const) {
    const posterior = fitPosterior(bids(count, answers), { ids: [], effect: [], width: [], share: [] });
    let [sum, first, second] = [0, 0, 0];
    for (let x = -9; x < 4; x += 0.001) {
      const belief = -((x - BASE.mean) ** 2) / (2 * BASE.sd ** 2);
      const weight = Math.exp(belief + answers * Math.log(share(x)) + (count - answers) * Math.log(share(-x)));
      sum += weight;
      first += weight * x;
      second += weight * x * x;
    }
    const mean = first / sum;
    expect(posterior.mean[0]).toBeCloseTo(mean, 1);
    expect(Math.sqrt(posterior.cov[0]?.[0] ?? 0)).toBeCloseTo(Math.sqrt(second / sum - mean * mean), 1);
  }
});

test('many bids outweigh the prior and few do not', () => {
  const rate = (count: number) => share(fitPosterior(bids(count, count / 4), oneSign(-1)).mean[0] ?? 0);
  expect(rate(100_000)).toBeCloseTo(0.25, 3);
  expect(rate(8)).toBeLessThan(0.17);
});

test('a sign that does not hold for this person fades, and one that turns round turns', () => {
  const term = (answers: number) =>
    fitPosterior([...bids(1000, 100), ...bids(1000, answers, [0])], oneSign(-1)).mean[1] ?? 0;
  expect(term(41)).toBeCloseTo(logit(0.041) - logit(0.1), 1);
  expect(Math.abs(term(100))).toBeLessThan(0.1);
  expect(term(200)).toBeGreaterThan(0.6);
});

test('one sign that fails lowers the trust in the others, of which no bid is known yet', () => {
  const prior: Prior = { ids: ['a', 'b'], effect: [-1, -1], width: [0.22, 0.22], share: [0, 0] };
  const { mean } = fitPosterior([...bids(500, 50), ...bids(500, 50, [0])], prior);
  expect(mean[2]).toBeGreaterThan(-0.5);
  expect(mean[2]).toBeLessThan(0);
});

test('half a bid twice is one bid', () => {
  const whole = fitPosterior(bids(60, 0), oneSign(-1));
  const halves = fitPosterior(
    bids(120, 0).map((each) => ({ ...each, weight: 0.5 })),
    oneSign(-1),
  );
  expect(halves.mean[0]).toBeCloseTo(whole.mean[0] ?? 0, 6);
});

test('it ends on bids all answered, on none answered, and on very many', () => {
  for (const observations of [bids(500, 500, [0]), bids(500, 0), bids(1e5, 3, [0])]) {
    const { mean, cov } = fitPosterior(observations, oneSign(-1));
    for (const value of [...mean, ...cov.flat()]) expect(Number.isFinite(value)).toBe(true);
    expect(cov[0]?.[0]).toBeGreaterThan(0);
  }
});

test('an inverse undoes its matrix, and a covariance maps as it should', () => {
  const a = [
    [4, 1, 0.5],
    [1, 3, 0.2],
    [0.5, 0.2, 2],
  ];
  inverse(a).forEach((row, i) => {
    a.forEach((column, j) => {
      expect(dot(row, column)).toBeCloseTo(i === j ? 1 : 0, 9);
    });
  });
  // Var(x + 2y) = Var x + 4 Var y + 4 Cov
  expect(
    mapped(
      [[1, 2]],
      [
        [4, 1],
        [1, 3],
      ],
    )[0]?.[0],
  ).toBeCloseTo(4 + 12 + 4, 9);
});
