import { cholesky, dot, inverse, type Matrix, mapped, solve, times } from './matrix.ts';
import type { Observation } from './past.ts';
import { BASE, OWN_WAY, type Prior, TRUST } from './prior.ts';

/** What is believed of a job's log-odds: base (a job without any sign) and terms, in that order, as a normal distribution. */
export interface Posterior {
  mean: number[];
  cov: Matrix;
  /** Share of what is known about each that comes from the bids: what they take from the variance there was before. */
  learnt: number[];
}

/** Mode and spread of the unknowns. */
type Mode = Pick<Posterior, 'mean' | 'cov'>;

/** Bids alike in their signs: many bids are few rows. */
interface Row {
  x: number[];
  bids: number;
  answers: number;
}

/**
 * The unknowns: the rate on an average bid, each sign's own way, and the trust in the log. A term is trust × the log's
 * effect + its own way; so one figure learns from all signs together whether the log holds for this person.
 */
function rowOf(signs: readonly number[] | null, { share, effect }: Prior): number[] {
  // Of a bid whose job nobody saw only the rate can be learnt.
  if (signs === null) return [1, ...share.map(() => 0), 0];
  const off = share.map((part, k) => Number(signs.includes(k)) - part);
  return [1, ...off, dot(off, effect)];
}

function rowsOf(observations: readonly Observation[], prior: Prior): Row[] {
  const rows = new Map<string, Row>();
  for (const { signs, answered, weight, recency } of observations) {
    const key = signs === null ? 'unseen' : signs.join();
    const row = rows.get(key) ?? { x: rowOf(signs, prior), bids: 0, answers: 0 };
    row.bids += weight * recency;
    if (answered) row.answers += weight * recency;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** The unknowns as base and terms: b = rate − Σ share × term, term = own way + trust × effect. */
function toTerms({ share, effect }: Prior): Matrix {
  const size = share.length;
  const base = [1, ...share.map((part) => -part), -dot(share, effect)];
  const terms = effect.map((value, k) => [0, ...Array.from({ length: size }, (_, j) => Number(j === k)), value]);
  return [base, ...terms];
}

/** How often the spread of the signs' own ways is learnt anew; it has settled by then. */
const ROUNDS = 8;

/**
 * Bayesian logistic regression. The mode is found by Newton's method, the spread is the curvature there (Laplace).
 * The signs' own ways have Student's t as prior, in its form of a normal one whose width is learnt (EM).
 */
export function fitPosterior(observations: readonly Observation[], prior: Prior): Posterior {
  const rows = rowsOf(observations, prior);
  const mean = [BASE.mean, ...prior.effect.map(() => 0), TRUST.mean];
  const variance = [BASE.sd ** 2, ...prior.width.map((width) => width ** 2), TRUST.sd ** 2];
  let found = newton(rows, mean, variance, mean);
  for (let round = 0; round < ROUNDS && rows.length > 0; round++) {
    prior.width.forEach((width, k) => {
      const [way = 0, spread = 0] = [found.mean[k + 1], found.cov[k + 1]?.[k + 1]];
      variance[k + 1] = (OWN_WAY.freedom * width ** 2 + way ** 2 + spread) / (OWN_WAY.freedom + 1);
    });
    found = newton(rows, mean, variance, found.mean);
  }
  const change = toTerms(prior);
  const cov = mapped(change, found.cov);
  const before = mapped(
    change,
    variance.map((value, i) => variance.map((_, j) => (i === j ? value : 0))),
  );
  const learnt = cov.map((row, i) => Math.max(0, 1 - (row[i] ?? 0) / (before[i]?.[i] ?? 1)));
  return { mean: times(change, towardsMean(rows, found)), cov, learnt };
}

/** With few answers the posterior leans: its mean lies below its mode. First-order correction by the third derivative. */
function towardsMean(rows: readonly Row[], { mean, cov }: Mode): number[] {
  const pull = mean.map(() => 0);
  for (const { x, bids } of rows) {
    const p = sigmoid(dot(x, mean));
    const lean = (bids * p * (1 - p) * (1 - 2 * p) * dot(x, times(cov, x))) / 2;
    x.forEach((value, i) => {
      pull[i] = (pull[i] ?? 0) - lean * value;
    });
  }
  return mean.map((value, i) => value + dot(cov[i] ?? [], pull));
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const softplus = (x: number) => (x > 30 ? x : Math.log1p(Math.exp(x)));

const MOST_STEPS = 50;

/** The mode under a normal prior without covariances. The cost is convex, so there is one; steps that overshoot are halved. */
function newton(rows: readonly Row[], mean: readonly number[], variance: readonly number[], start: number[]): Mode {
  const cost = (theta: readonly number[]) => {
    let sum = 0;
    theta.forEach((value, i) => {
      sum += (value - (mean[i] ?? 0)) ** 2 / (2 * (variance[i] ?? 1));
    });
    for (const { x, bids, answers } of rows) {
      const eta = dot(x, theta);
      sum += bids * softplus(eta) - answers * eta;
    }
    return sum;
  };
  let theta = start;
  let here = cost(theta);
  for (let step = 0; ; step++) {
    const { gradient, curvature } = slopes(rows, mean, variance, theta);
    if (step === MOST_STEPS) return { mean: theta, cov: inverse(curvature) };
    const way = solve(cholesky(curvature), gradient);
    let size = 2;
    let next = theta;
    let there = here;
    do {
      size /= 2;
      next = theta.map((value, k) => value - size * (way[k] ?? 0));
      there = cost(next);
    } while (there > here && size > 1e-6);
    if (!(here - there > 1e-9)) return { mean: theta, cov: inverse(curvature) };
    theta = next;
    here = there;
  }
}

function slopes(rows: readonly Row[], mean: readonly number[], variance: readonly number[], theta: readonly number[]) {
  const gradient = theta.map((value, i) => (value - (mean[i] ?? 0)) / (variance[i] ?? 1));
  const curvature = theta.map((_, i) => theta.map((_, j) => (i === j ? 1 / (variance[i] ?? 1) : 0)));
  for (const { x, bids, answers } of rows) {
    const p = sigmoid(dot(x, theta));
    const pull = bids * p - answers;
    const bend = bids * p * (1 - p);
    x.forEach((value, i) => {
      gradient[i] = (gradient[i] ?? 0) + pull * value;
      const row = curvature[i] ?? [];
      for (let j = 0; j < x.length; j++) row[j] = (row[j] ?? 0) + bend * value * (x[j] ?? 0);
    });
  }
  return { gradient, curvature };
}
