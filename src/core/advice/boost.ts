import type { Interval } from './beta.ts';
import type { Situation } from './me.ts';
import { moneyOf } from './pay.ts';

/** What a boost costs on top, and what it would have to change to pay for itself. */
export interface BoostFigures {
  /** Connects on top of the base cost. */
  connects: number;
  /** Dollars. */
  money: number;
  /** How many times the base cost it is; null where that is 0 or not known. */
  timesBase: number | null;
  /** Share of such bids that must be won with the boost charged; null where the pay is not known. */
  breakEven: number | null;
  /** Points of win chance that the boost itself must add; null where the pay is not known. */
  mustAdd: number | null;
  /** The win chance must grow by this factor, at 5, 50 and 95 % of the chance without a boost; null where not known. */
  factor: Interval | null;
}

/** `net` is what the job would pay after the fee in dollars, `win` the chance to win without a boost. */
export function boostOn(
  boost: number,
  base: number | null,
  net: number | null,
  win: Interval,
  me: Pick<Situation, 'connectPrice'>,
): BoostFigures {
  const money = moneyOf(boost, me.connectPrice);
  const known = net !== null && net > 0;
  const mustAdd = known ? money / net : null;
  return {
    connects: boost,
    money,
    timesBase: base === null || base === 0 ? null : boost / base,
    breakEven: known && base !== null ? moneyOf(base + boost, me.connectPrice) / net : null,
    mustAdd,
    // The larger the chance already is, the smaller the factor: the ends change places.
    factor: mustAdd === null ? null : [1 + mustAdd / win[2], 1 + mustAdd / win[1], 1 + mustAdd / win[0]],
  };
}

/** When a boost's Connects come back and when they are kept, as ids of the rulebook. */
export const BOOST_RETURNED = [
  'refund-boost-boost-outbid',
  'refund-boost-boost-not-top-four',
  'refund-boost-closed-no-hire',
  'refund-boost-removed-by-upwork',
  'refund-boost-boost-placebo',
] as const;
export const BOOST_KEPT = ['refund-boost-boost-top-four', 'refund-boost-boost-interacted'] as const;
