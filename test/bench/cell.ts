import { adviseOn } from '../../src/core/advice/advise.ts';
import { fitPosterior, type Posterior } from '../../src/core/advice/fit.ts';
import { DEFAULT_SITUATION, fit as learn, type PastBid } from '../../src/core/advice/index.ts';
import { observationsOf } from '../../src/core/advice/past.ts';
import { priorOf } from '../../src/core/advice/prior.ts';
import { type Chance, chance } from './chance.ts';
import { diary, NOW } from './diary.ts';
import { posting } from './market.ts';
import { RULE_SETS } from './rule-sets.ts';
import { type Candidate, perConnect, type Spent, spend, total } from './spend.ts';
import { person, sumOfSigns, trueReply, type World } from './worlds.ts';

/** What one world and one length of history came to, over all its people. */
export interface Cell {
  world: string;
  bids: number;
  /** Share of jobs whose true reply chance lies in the 90 % interval. */
  coverage: number;
  /** Mean distance of middle and truth over ten groups by the middle, as a share. */
  calibration: number;
  /** Of the oracle's gain over bidding on everything, with half of the Connects: 1 is the oracle, 0 everything. */
  gain: Record<string, number>;
}

export const OURS = 'Bidthrift';
export const PAY = 'pay per Connect';
export const ALONE = 'own results alone';
const ORACLE = 'oracle';

const JOBS = 150;

interface Seen extends Candidate {
  scores: Record<string, number>;
  truth: number;
  middle: number;
  covered: boolean;
}

/** So many people with so many bids each; the same seed gives the same people. */
export function measure(world: World, bids: number, people: number, seed: number): Cell {
  const usual = usualSigns(world);
  const spent: Record<string, Spent> = {};
  const seen: Seen[] = [];
  for (let i = 0; i < people; i++) {
    const jobs = onePerson(chance(seed + 7919 * i + bids), world, usual, bids);
    seen.push(...jobs);
    const half = total(jobs).connects / 2;
    add(spent, 'everything', total(jobs));
    for (const name of Object.keys(jobs[0]?.scores ?? {}))
      add(
        spent,
        name,
        spend(jobs, half, ({ scores }) => scores[name] ?? 0),
      );
  }
  const value = (name: string) => perConnect(spent[name] ?? { connects: 0, worth: 0 });
  const gain = Object.fromEntries(
    Object.keys(spent).map((name) => [
      name,
      (value(name) - value('everything')) / (value(ORACLE) - value('everything')),
    ]),
  );
  const coverage = seen.filter(({ covered }) => covered).length / seen.length;
  return { world: world.name, bids, coverage, calibration: calibrationError(seen), gain };
}

function add(all: Record<string, Spent>, name: string, more: Spent): void {
  const sum = all[name] ?? { connects: 0, worth: 0 };
  all[name] = { connects: sum.connects + more.connects, worth: sum.worth + more.worth };
}

/** The mean sum of signs over jobs as they come: the published rates are those of such a mix. */
function usualSigns(world: World): number {
  const random = chance(1);
  const count = 5000;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const trade = { typicalJobValue: 500, typicalHours: 45, american: random.yes(0.3) };
    sum += sumOfSigns(world, posting(random, trade).job);
  }
  return sum / count;
}

/** A person's log, the model learnt from it, and fresh jobs as every way of choosing sees them. */
function onePerson(random: Chance, world: World, usual: number, bids: number): Seen[] {
  const who = person(random, usual);
  const history = diary(random, world, who, bids);
  const { typicalJobValue, typicalHours, american: unitedStates } = who;
  const me = { ...DEFAULT_SITUATION, unitedStates, typicalJobValue, typicalHours, now: NOW, history };
  const model = learn(me);
  const alone = withoutOthers(history);
  return Array.from({ length: JOBS }, () => {
    const { job, pay } = posting(random, who);
    const truth = trueReply(world, who, job);
    const { replyChance, winChance, breakEven, reasons } = adviseOn(model, me, job, []);
    const cost = job.connects ?? 0;
    const worth = truth * who.winShare * pay;
    const scores: Record<string, number> = {
      [OURS]: winChance[1] / (breakEven ?? Number.NaN),
      [PAY]: pay / cost,
      [ALONE]: (alone(reasons.map(({ id }) => id)) * pay) / cost,
      [ORACLE]: worth / cost,
    };
    for (const { name, score } of RULE_SETS) scores[name] = score(job);
    const covered = replyChance[0] <= truth && truth <= replyChance[2];
    return { cost, worth, tie: random.next(), scores, truth, middle: replyChance[1], covered };
  });
}

/** The same model without others' evidence: what it makes of a job with these signs, from the person's bids alone. */
function withoutOthers(history: readonly PastBid[]): (signs: readonly string[]) => number {
  const prior = priorOf([]);
  const nothing = { ...prior, effect: prior.effect.map(() => 0) };
  const outbound = history.filter(({ invited }) => !invited);
  const { mean }: Posterior = fitPosterior(observationsOf(outbound, prior.ids, Date.parse(NOW)), nothing);
  const [base = 0, ...terms] = mean;
  return (signs) => {
    const sum = prior.ids.reduce((so, id, k) => so + (signs.includes(id) ? (terms[k] ?? 0) : 0), base);
    return 1 / (1 + Math.exp(-sum));
  };
}

const GROUPS = 10;

function calibrationError(seen: readonly Pick<Seen, 'middle' | 'truth'>[]): number {
  const order = [...seen].sort((a, b) => a.middle - b.middle);
  let error = 0;
  for (let g = 0; g < GROUPS; g++) {
    const group = order.slice((g * order.length) / GROUPS, ((g + 1) * order.length) / GROUPS);
    error += Math.abs(group.reduce((sum, { middle, truth }) => sum + middle - truth, 0));
  }
  return error / order.length;
}
