import { boostIn } from '../bid.ts';
import type { Job } from '../job.ts';
import type { Interval } from './beta.ts';
import { type BoostFigures, boostOn } from './boost.ts';
import { replyChance, winChance } from './chance.ts';
import { byOwnWord } from './facts.ts';
import { idleSigns } from './idle.ts';
import { type Situation, timeIn } from './me.ts';
import type { Model } from './model.ts';
import { oneIn } from './one-in.ts';
import { breakEven, expectedPay, feeOf, moneyOf, type Pay, type PayPart, payLacks, timeCost } from './pay.ts';
import { type Rank, rankAmong } from './rank.ts';
import { findingsOn, type Reason } from './reasons.ts';
import type { SignsSeen } from './recall.ts';
import type { Hit } from './safety/pattern.ts';
import { decide, type Verdict, type VerdictStep } from './verdict.ts';
import type { Change, EarlierPosting } from './visits.ts';

/** What the person's own log and visits know beside the job's page. */
export interface Memory {
  /** A proposal was sent to this job. */
  sent: boolean;
  /** Connects that went out in the last seven days. */
  spentInWeek: number;
  /** The same post under other ids, the latest first; null where nobody can tell. */
  earlier: readonly EarlierPosting[] | null;
  /** What became of the job since visits before. */
  changes: readonly Change[];
  /** `worth` of the jobs seen lately. */
  recent: readonly number[];
  /** What visits to this job told of its signs, the latest first: it holds where the page leaves a sign open. */
  seen: readonly SignsSeen[];
}

export const NO_MEMORY: Memory = { sent: false, spentInWeek: 0, earlier: null, changes: [], recent: [], seen: [] };

/** What a bid on one job is worth, and why. Plain JSON; chances are shares at 5, 50 and 95 %. */
export interface Advice {
  verdict: Verdict;
  /** The step of the published rule that decided. */
  step: VerdictStep;
  /** What sending would take now, boost included, and what that is in dollars; what was not read is null. */
  cost: { connects: number | null; money: number | null; base: number | null; boost: number | null };
  /** What the job would pay and what that rests on; null where nothing is known. */
  pay: Pay | null;
  /** What the page would have to say for its pay to be known; empty where that is. */
  lacks: readonly PayPart[];
  fee: number;
  /** Share of such bids that must be won for the Connects alone to pay; 0 for a free bid; null where not known. */
  breakEven: number | null;
  /** The same with the person's time; null unless they gave minutes and hourly value. */
  breakEvenWithTime: number | null;
  /** "1 in N", for people: bids that one win must pay for, and bids that one win takes. */
  oneIn: { needed: number | null; expected: number | null };
  /** Connects that seven days would have taken with this bid, and the person's limit for them; null where one is not known. */
  week: { total: number; limit: number } | null;
  /** The boost that is set now; null without one. */
  boost: BoostFigures | null;
  replyChance: Interval;
  winChance: Interval;
  basis: Model['basis'];
  /** Log-odds of a reply without any sign: with the reasons' weights it adds up to the middle of `replyChance`. */
  base: number;
  reasons: Reason[];
  /** Rules that are on and whose facts neither the page nor a visit told; they count nothing. */
  unknown: string[];
  /** Signs that are there and weigh nothing, by id: used elsewhere, and without an effect or untested. */
  idle: string[];
  /** Dollars expected back for each dollar of Connects; null for a free bid and where a figure is missing. */
  worth: number | null;
  rank: Rank | null;
  /** What own visits know: the same post under other ids, and what became of this one. */
  earlier: readonly EarlierPosting[];
  changes: readonly Change[];
}

/**
 * What speaks for and against a bid on this job. Cheap enough for every tile: the learning was done in `fit`, and `hits`
 * is what `safetyHits` found in the job's words, wherever that was done.
 */
export function adviseOn(
  model: Model,
  me: Situation,
  job: Job,
  hits: readonly Hit[],
  memory: Memory = NO_MEMORY,
): Advice {
  const look = { job: byOwnWord(job, me), now: timeIn(me.now), repost: memory.earlier && memory.earlier.length > 0 };
  const { reasons, signs, unknown } = findingsOn(look, hits, model, me, memory.seen);
  const reply = replyChance(model, signs);
  const win = winChance(model, reply);

  const boost = boostIn(job);
  const connects = job.total ?? (job.connects === null || boost === null ? null : job.connects + boost);
  const money = connects === null ? null : moneyOf(connects, me.connectPrice);
  const pay = expectedPay(job, me);
  const fee = feeOf(job, me);
  const share = (dollars: number) => (pay === null ? null : breakEven(dollars, pay.value, fee));
  const needed = money === null ? null : money === 0 ? 0 : share(money);
  const time = timeCost(me);
  const withTime = money === null || time === null ? null : share(money + time);
  const worth = needed === null || needed === 0 ? null : win[1] / needed;

  const { verdict, step } = decide({
    over: job.status !== null && job.status !== 'open',
    sent: job.applied === true || memory.sent,
    cost: connects,
    balance: me.balance,
    unsafe: reasons.some(({ status }) => status === 'policy'),
    beyondLimit: reasons.some(({ limit }) => limit !== null),
    bar: withTime ?? needed,
    win,
    spentInWeek: memory.spentInWeek,
    weeklyBudget: me.weeklyBudget,
  });
  return {
    verdict,
    step,
    cost: { connects, money, base: job.connects, boost },
    pay,
    lacks: pay ? [] : payLacks(job, me),
    fee,
    breakEven: needed,
    breakEvenWithTime: withTime,
    oneIn: { needed: needed === null ? null : oneIn(needed), expected: oneIn(win[1]) },
    week:
      connects === null || me.weeklyBudget === null
        ? null
        : { total: memory.spentInWeek + connects, limit: me.weeklyBudget },
    boost: boost ? boostOn(boost, job.connects, pay && pay.value * (1 - fee), win, me) : null,
    replyChance: reply,
    winChance: win,
    basis: model.basis,
    base: model.base,
    reasons,
    unknown,
    idle: narrowest(idleSigns(look, me).map(({ id }) => id)),
    worth,
    rank: rankAmong(worth, memory.recent),
    earlier: memory.earlier ?? [],
    changes: memory.changes,
  };
}

/** Of one sign by several figures ("hire-rate-under-30", "-50" …) the first, which is the narrowest. */
function narrowest(ids: readonly string[]): string[] {
  const stems = ids.map((id) => id.replace(/-\d+$/, ''));
  return ids.filter((_, at) => stems.indexOf(stems[at] ?? '') === at);
}
