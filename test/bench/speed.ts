import { advise, DEFAULT_SITUATION, fit as learn, type PastBid } from '../../src/core/advice/index.ts';
import type { Job } from '../../src/core/job.ts';
import { chance } from './chance.ts';
import { diary, NOW } from './diary.ts';
import { posting } from './market.ts';
import { median } from './measure.ts';
import { person, WORLDS } from './worlds.ts';

const JOBS = 10_000;
const BIDS = 5_000;
/** As long as a usual description, with a little of what the safety rules look at. */
const WORDS =
  'We run a small booking site for hotels and need a developer who writes clear code and tests it. Please tell us about two similar projects and when you could start. The first milestone is the calendar, the second one payment by card, the third one reports by email. We answer every question before you bid. ';

/** Jobs for each second of processor time, the learning included: with a history of 5,000 bids and with none. */
export function speed(): { withHistory: number; without: number } {
  const random = chance(42);
  const [world] = WORLDS;
  if (!world) throw new Error('There is no world to bid in.');
  const who = person(random, 0);
  const history = diary(random, world, who, BIDS);
  const jobs = Array.from({ length: JOBS }, () => ({ ...posting(random, who).job, text: WORDS.repeat(4) }));
  run([], jobs); // warm
  // In turns, and by processor time: another program on the machine slows neither more than the other.
  const turns = Array.from({ length: 3 }, () => ({ without: run([], jobs), withHistory: run(history, jobs) }));
  return {
    without: median(turns.map(({ without }) => without)),
    withHistory: median(turns.map((turn) => turn.withHistory)),
  };
}

function run(history: readonly PastBid[], jobs: readonly Job[]): number {
  const me = { ...DEFAULT_SITUATION, typicalJobValue: 500, typicalHours: 40, now: NOW, history };
  const started = process.cpuUsage();
  const model = learn(me);
  for (const job of jobs) advise(model, me, job);
  const { user, system } = process.cpuUsage(started);
  return jobs.length / ((user + system) / 1e6);
}
