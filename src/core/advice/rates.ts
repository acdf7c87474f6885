import { betaInterval, type Interval } from './beta.ts';
import { type PastBid, timeIn } from './me.ts';
import { answered, DAY, weightOf } from './past.ts';

/** Settled outbound bids, their replies and hires, with both rates shrunk towards what is believed before any own bid. */
export interface RateOf {
  bids: number;
  replies: number;
  /** At 5, 50 and 95 %. */
  rate: Interval;
  hires: number;
  hireRate: Interval;
}

/** All of them, and those sent in the last 90 days: prices and rates drift within months. */
export interface OwnRates {
  ever: RateOf;
  lately: RateOf;
}

/** Believed before any own bid: 2 replies in 22, between the benchmark's rate and the log's; 1 hire in 121. Our choice. */
const REPLIES = { hits: 2, misses: 20 };
const HIRES = { hits: 1, misses: 120 };
const LATELY_DAYS = 90;

/** The bids that count in a rate: settled, and without invitations, of which nearly every answered one is a reply. */
export function settledOf(history: readonly PastBid[], now: string | null): PastBid[] {
  const time = timeIn(now);
  return history.filter((bid) => !bid.invited && weightOf(bid, time) === 1);
}

export function ownRates(history: readonly PastBid[], now: string): OwnRates {
  const settled = settledOf(history, now);
  const since = (timeIn(now) ?? 0) - LATELY_DAYS * DAY;
  return { ever: rateOf(settled), lately: rateOf(settled.filter(({ at }) => (timeIn(at) ?? 0) >= since)) };
}

/** Share answered of so many settled bids, at 5, 50 and 95 %, shrunk towards what is believed before any own bid. */
export function replyRate(bids: number, replies: number): Interval {
  return shrunk(REPLIES, bids, replies);
}

export function rateOf(bids: readonly PastBid[]): RateOf {
  const replies = bids.filter(answered).length;
  const hires = bids.filter(({ outcome }) => outcome === 'hired').length;
  const rate = replyRate(bids.length, replies);
  return { bids: bids.length, replies, rate, hires, hireRate: shrunk(HIRES, bids.length, hires) };
}

function shrunk(prior: typeof HIRES, bids: number, hits: number): Interval {
  return betaInterval(prior.hits + hits, prior.misses + bids - hits);
}
