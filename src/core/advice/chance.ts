import type { Interval } from './beta.ts';
import type { Model } from './model.ts';

/** Standard deviations from the middle to 5 % and 95 %. */
const Z = 1.645;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Chance of a reply to a job with these signs (positions of the model's terms), at 5, 50 and 95 %. */
export function replyChance(model: Model, signs: readonly number[]): Interval {
  const at = [0, ...signs.map((k) => k + 1)];
  let middle = model.base;
  for (const k of signs) middle += model.terms[k]?.weight ?? 0;
  let variance = 0;
  for (const i of at) for (const j of at) variance += covariance(model, i, j);
  const spread = Z * Math.sqrt(Math.max(variance, 0));
  return [sigmoid(middle - spread), sigmoid(middle), sigmoid(middle + spread)];
}

function covariance({ cov }: Model, i: number, j: number): number {
  const [row, column] = i < j ? [j, i] : [i, j];
  return cov[(row * (row + 1)) / 2 + column] ?? 0;
}

/**
 * Chance of a win: a reply, and a win once there is one. Both are taken as log-normal, so that their logarithms add; no
 * win is likelier than its reply.
 */
export function winChance(model: Model, reply: Interval): Interval {
  const middle = Math.log(reply[1]) + model.win.log;
  const low = Math.hypot((Math.log(reply[1]) - Math.log(reply[0])) / Z, model.win.sd);
  const high = Math.hypot((Math.log(reply[2]) - Math.log(reply[1])) / Z, model.win.sd);
  return [
    Math.min(Math.exp(middle - Z * low), reply[0]),
    Math.exp(middle),
    Math.min(Math.exp(middle + Z * high), reply[2]),
  ];
}
