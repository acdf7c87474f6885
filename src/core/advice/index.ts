/**
 * What a bid is worth, before it is sent.
 *
 * `fit(me)` learns from the person's bids and gives a model in plain JSON, to be kept beside the snapshot; `advise(model,
 * me, job, memory)` then answers for one job in microseconds. Others' evidence and the person's own results are one
 * model: the log-odds of a reply are a base and one term for each sign, and the terms are the weights of the reasons.
 *
 * `advise` is `adviseOn` with the safety rules run over the job's words. Those rules are most of the code: a script that
 * must stay small imports `adviseOn` from its own file and lets another room run `safetyHits`.
 *
 * The rest: `idleSigns` for what does not matter, `boostOn` for boosts, `fingerprint`,
 * `changesSince` and `repostsOf` for what the person's own visits know, `skipBalance` for what skipping saved.
 * The list of all rules, for the settings, is in every-rule.ts.
 */
import type { Job } from '../job.ts';
import { type Advice, adviseOn, type Memory, NO_MEMORY } from './advise.ts';
import type { Situation } from './me.ts';
import type { Model } from './model.ts';
import { safetyHits } from './safety/find.ts';

/** What speaks for and against a bid on this job, its words included. */
export function advise(model: Model, me: Situation, job: Job, memory: Memory = NO_MEMORY): Advice {
  return adviseOn(model, me, job, safetyHits(job.title, job.text), memory);
}

export { type Advice, adviseOn, type Memory, NO_MEMORY } from './advise.ts';
export type { Interval } from './beta.ts';
export { BOOST_KEPT, BOOST_RETURNED, type BoostFigures, boostOn } from './boost.ts';
export { fingerprint } from './fingerprint.ts';
export { type IdleSign, idleSigns } from './idle.ts';
export { BID_OUTCOMES, type BidOutcome, DEFAULT_SITUATION, type Me, type PastBid, type Situation } from './me.ts';
export { fit, LEAST_BIDS, type Model, type Term } from './model.ts';
export { oneIn } from './one-in.ts';
export { spentInWeek } from './past.ts';
export { expectedPay, type Pay } from './pay.ts';
export { type Rank, rankAmong } from './rank.ts';
export type { Reason } from './reasons.ts';
export type { SignsSeen } from './recall.ts';
export type { Effect, Source, Status } from './rule.ts';
export { safetyHits } from './safety/find.ts';
export type { Hit } from './safety/pattern.ts';
export { type Signs, seenOf, signsOf } from './signs.ts';
export { fateOf, type Later, type Skip, type SkipBalance, type SkipFate, skipBalance } from './skips.ts';
export { type Decision, PUBLISHED_RULE, partOf, type RulePart, type Verdict, type VerdictStep } from './verdict.ts';
export { type Change, changesSince, type EarlierPosting, type Firsts, repostsOf, type Seen } from './visits.ts';
