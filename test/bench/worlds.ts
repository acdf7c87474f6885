import { LOG, WEIGHED } from '../../src/core/advice/tested.ts';
import type { Job } from '../../src/core/job.ts';
import type { Chance } from './chance.ts';
import type { Trade } from './market.ts';

/** What is true in an imagined world. The advice never sees any of this: only pages and outcomes. */
export interface World {
  name: string;
  /** True log-odds of each sign, by its rule's id. */
  effects: ReadonlyMap<string, number>;
}

const logit = (p: number) => Math.log(p / (1 - p));

/** The published rates as plain log-odds against bids without the sign; nothing shrunk or damped. */
function published(): Map<string, number> {
  const effects = new Map<string, number>();
  const notCrowded = 0.157; // 7.9 points above the crowded ones, as published
  for (const { id, effect } of WEIGHED) {
    if (effect.reply === undefined) continue;
    const rate = effect.reply / 100;
    const n = effect.baseline === LOG.reply ? (effect.n ?? 0) : 0;
    const others = ((effect.baseline ?? LOG.reply) * LOG.n - effect.reply * n) / (LOG.n - n) / 100;
    if (id === 'proposals-20-plus') continue; // its two ranges say it more exactly
    if (id.startsWith('proposals-')) effects.set(id, logit(rate) - logit(notCrowded));
    else effects.set(id, logit(rate) - logit(id.endsWith('-crowded') ? 0.078 : others));
  }
  // No reply rate was published: no win in 356 bids.
  effects.set('full-time-under-6-months', -0.3);
  return effects;
}

const scaled = (by: (id: string) => number) => new Map([...published()].map(([id, effect]) => [id, effect * by(id)]));

const REVERSED = ['proposals-50-plus', 'connects-8-or-less', 'questions-3-plus', 'no-rate-listed'];

export const WORLDS: readonly World[] = [
  { name: 'as published', effects: scaled(() => 1) },
  { name: 'halved', effects: scaled(() => 0.5) },
  { name: 'none', effects: scaled(() => 0) },
  { name: 'some reversed', effects: scaled((id) => (REVERSED.includes(id) ? -1 : 1)) },
];

/** One freelancer of that world. */
export interface Person extends Trade {
  /** Log-odds of a reply to a bid without any sign. */
  base: number;
  /** Share of replies that become a win. */
  winShare: number;
}

/** The benchmark's teams: 5.4 % replies at the median, 2.6 and 10.9 % at the ends of the middle 80 %. */
const REPLIES = { middle: logit(0.054), sd: (logit(0.109) - logit(0.026)) / (2 * 1.2816) };

/** `usual` is what the signs of a usual bid add up to in that world: the benchmark's rates are those of usual bids. */
export function person(random: Chance, usual: number): Person {
  return {
    base: REPLIES.middle + REPLIES.sd * random.normal() - usual,
    winShare: Math.min(0.5, 0.07 * Math.exp(0.5 * random.normal())),
    typicalJobValue: Math.round(500 * Math.exp(0.5 * random.normal())),
    typicalHours: Math.round(45 * Math.exp(0.4 * random.normal())),
    american: random.yes(0.3),
  };
}

/** What the signs of a job add up to in log-odds. */
export function sumOfSigns(world: World, job: Job): number {
  let sum = 0;
  for (const id of signsOf(job)) sum += world.effects.get(id) ?? 0;
  return sum;
}

/** The published signs of a job, written down here a second time so that a slip in the product cannot hide. */
function signsOf({
  proposals,
  client,
  connects,
  workload,
  duration,
  hourly,
  questions,
  type,
  location,
}: Job): string[] {
  const cost = connects ?? 0;
  const crowded = proposals === '20-50' || proposals === '50+';
  const short = duration !== null && duration !== 'More than 6 months';
  const [low, high] = hourly ?? [99, 99];
  const signs: [string, boolean][] = [
    ['proposals-20-50', proposals === '20-50'],
    ['proposals-50-plus', proposals === '50+'],
    ['payment-unverified', client.paymentVerified === false],
    ['connects-21-plus', cost >= 21],
    ['connects-8-or-less', cost <= 8],
    ['full-time-under-6-months', workload === '30+ hrs/week' && short],
    ['hourly-range-low', low <= 10 && high >= 20 && high <= 40],
    ['hire-rate-90-crowded', crowded && (client.hireRate ?? 0) >= 90],
    ['reviews-50-crowded', crowded && (client.reviews ?? 0) >= 50],
    ['questions-3-plus', (questions ?? 0) >= 3],
    ['no-rate-listed', type === 'hourly' && hourly === null],
    ['location-us-only', location !== 'Worldwide'],
  ];
  return signs.filter(([, there]) => there).map(([id]) => id);
}

export function trueReply(world: World, who: Person, job: Job): number {
  return 1 / (1 + Math.exp(-(who.base + sumOfSigns(world, job))));
}
