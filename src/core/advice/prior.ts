import type { Effect, Rule } from './rule.ts';
import { LOG, WEIGHED } from './tested.ts';

/**
 * What is believed before the first own bid, in log-odds of a reply. The person's rate on bids as mixed as the log's is
 * one unknown; each tested sign adds a term to it. The figures named below are our choice and are shown to the person.
 */
export interface Prior {
  /** Ids of the terms, in the order of every list below. */
  ids: string[];
  /** What the log makes of each sign, shrunk for its n. */
  effect: number[];
  /** How far each sign's own way may lead from that: further where the log measured it on few bids. */
  width: number[];
  /** How often each sign stood on the log's bids: the mix for which `base` is the rate. */
  share: number[];
}

/** Mean and standard deviation of a normal belief. */
export interface Belief {
  mean: number;
  sd: number;
}

export const logit = (share: number) => Math.log(share / (1 - share));

/**
 * The person's own rate: 7.6 % at the middle and 9 % on average, between the benchmark's median of 5.4 % and the log's
 * 13.2 %, and as wide as its teams are apart. A figure of the log (5.8 % for a crowded and dear job, say) is one
 * at the log's own rate: whoever has half that rate has about half that figure.
 */
export const BASE: Belief = { mean: logit(0.076), sd: 0.6 };
/**
 * How far the log's effects hold for another person at all: 1 fully, 0 not. One figure for all signs together. A part is
 * taken off from the start: the signs were chosen on the very bids they were measured on, and they come together. Wide,
 * so that own bids soon say whether they hold.
 */
export const TRUST: Belief = { mean: 0.85, sd: 0.85 };
/**
 * What a single sign may differ from that, in log-odds: little as a rule, much now and then (Student's t). `scale` is what
 * signs differ between people; `error` is the part of the log's own error in measuring a sign that is taken on top, for
 * the trust allows for the rest.
 */
export const OWN_WAY = { scale: 0.14, error: 0.2, freedom: 1.5 };

/** Every measured rate is drawn towards what it is compared with by so many imagined bids. */
const PSEUDO_BIDS = 50;
/** Bids taken to stand behind a rate whose n was not published. */
const UNKNOWN_N = 100;
/** Wins expected and seen are both raised by so many, where wins are all that was published. */
const PSEUDO_WINS = 5;

export const CROWD = 'proposals-20-plus';
/** Its two ranges are compared with the jobs of fewer proposals. */
const RANGES = ['proposals-20-50', 'proposals-50-plus'];
/** Signs that only crowded jobs can have are compared with crowded jobs. */
export const IN_A_CROWD: readonly string[] = ['hire-rate-90-crowded', 'reviews-50-crowded'];
const CROWDED = { reply: 7.8, n: 1278 };

/** Log-odds of a published sign against bids without it, shrunk for its n; 0 where no figure was published. */
export function shrunkEffect({ id, effect }: Pick<Rule, 'id' | 'effect'>): number {
  const percent = effect.reply ?? (effect.delta === undefined ? null : LOG.reply + effect.delta);
  if (percent === null) return fromWins(effect);
  const rate = percent / 100;
  const without = comparedWith(id, effect, rate);
  const n = effect.n ?? UNKNOWN_N;
  return logit((n * rate + PSEUDO_BIDS * without) / (n + PSEUDO_BIDS)) - logit(without);
}

/** Rate of the bids that a sign is compared with. */
function comparedWith(id: string, effect: Effect, rate: number): number {
  if (IN_A_CROWD.includes(id)) return CROWDED.reply / 100;
  return RANGES.includes(id) ? rateWithout(CROWDED, CROWDED.reply / 100) : rateWithout(effect, rate);
}

/** The comparison group's rate; the log's overall rate holds the sign's own bids too, and they are taken out. */
function rateWithout({ baseline = LOG.reply, n = 0 }: Effect, rate: number): number {
  const part = baseline === LOG.reply ? n / LOG.n : 0;
  return (baseline / 100 - part * rate) / (1 - part);
}

/** Winning takes an answer first: half of what the wins show is taken to show in the replies. */
function fromWins({ wins, n }: Effect): number {
  if (wins === undefined || n === undefined) return 0;
  const expected = (n * LOG.win) / 100;
  return Math.log((wins + PSEUDO_WINS) / (expected + PSEUDO_WINS)) / 2;
}

/** A sign's term. "20 and more" always holds together with one of its ranges: half stays with it, the rest is theirs. */
function termOf(rule: Rule): number {
  const crowd = WEIGHED.find(({ id }) => id === CROWD);
  const half = crowd ? shrunkEffect(crowd) / 2 : 0;
  if (rule.id === CROWD) return half;
  return shrunkEffect(rule) - (RANGES.includes(rule.id) ? half : 0);
}

/** What one bid tells of a rate, in log-odds. */
const toldBy = (share: number) => share * (1 - share);

/** What signs differ between people, and a part of the log's own error in measuring this one. */
function widthOf({ effect }: Rule): number {
  const rate = (effect.reply ?? LOG.reply) / 100;
  const told = (effect.n ?? UNKNOWN_N) * toldBy(rate) + PSEUDO_BIDS * toldBy(LOG.reply / 100);
  return Math.hypot(OWN_WAY.scale, OWN_WAY.error / Math.sqrt(told));
}

/** The prior without the rules that are switched off. */
export function priorOf(rulesOff: readonly string[]): Prior {
  const rules = WEIGHED.filter(({ id }) => !rulesOff.includes(id));
  return {
    ids: rules.map(({ id }) => id),
    effect: rules.map(termOf),
    width: rules.map(widthOf),
    share: rules.map(({ effect }) => (effect.n ?? 0) / LOG.n),
  };
}
