import { betaInterval, type Interval } from './beta.ts';

/** Believed before any own bid: 2 replies in 22, between the benchmark's rate and the log's. Our choice. */
const PRIOR = { replies: 2, silent: 20 };

/** Share answered of so many settled bids, at 5, 50 and 95 %, shrunk towards what is believed before any own bid. */
export function replyRate(bids: number, replies: number): Interval {
  return betaInterval(PRIOR.replies + replies, PRIOR.silent + bids - replies);
}
