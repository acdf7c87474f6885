/**
 * How good the advice is: `npm run bench:advice [-- PEOPLE]` prints a Markdown table for the README. Simulated
 * freelancers with known true rates bid in four worlds; the advice sees only pages and outcomes. Each row is the mean
 * over four fixed seeds, with so many people for each, and ± is its standard error. Ends with a failure where a target
 * is missed.
 */
import { ALONE, measure, OURS, PAY } from './cell.ts';
import { type Figure, type Figures, figuresOf } from './figures.ts';
import { RULE_SETS } from './rule-sets.ts';
import { speed } from './speed.ts';
import { WORLDS } from './worlds.ts';

const HISTORIES = [0, 30, 100, 300];
const people = Number(process.argv[2] ?? 100);
if (!Number.isInteger(people) || people < 1) throw new Error(`Not a number of people: ${process.argv[2]}`);

const SEEDS = [1, 2, 3, 4];

const cells: Figures[] = WORLDS.flatMap((world, w) =>
  HISTORIES.map((bids) =>
    figuresOf(SEEDS.map((seed) => measure(world, bids, people, 1_000_003 * (w + 1) + 31 * seed))),
  ),
);

const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const points = (share: number) => (share * 100).toFixed(1);
const columns = [OURS, PAY, ALONE, ...RULE_SETS.map(({ name }) => name)];
const row = (items: readonly (string | number)[]) => say(`| ${items.join(' | ')} |`);

say(
  `\n${SEEDS.length} × ${people} people in each row, 150 jobs each. Gains: 0 is bidding on everything, 1 is knowing the true chances.\n`,
);
row([
  'effects',
  'own bids',
  '90 % interval holds',
  'calibration error, points',
  ...columns.map((name) => `gain: ${name}`),
]);
row(['---', '---:', '---:', '---:', ...columns.map(() => '---:')]);
for (const { world, bids, coverage, calibration, gain } of cells)
  row([
    world,
    bids,
    `${percent(coverage.mean)} ± ${points(coverage.error)}`,
    points(calibration.mean),
    ...columns.map((name) => gainOf(gain[name], name === OURS)),
  ]);

const { withHistory, without } = speed();
say(
  `\n10,000 jobs: ${Math.round(withHistory).toLocaleString('en')} a second of processor time with a history of 5,000 bids, the learning included; ` +
    `${Math.round(without).toLocaleString('en')} without a history (ratio ${(withHistory / without).toFixed(2)}).\n`,
);

const missed = cells.flatMap(missedBy);
for (const miss of missed) console.error(`missed: ${miss}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function gainOf(gain: Figure | undefined, exactly: boolean): string {
  const mean = (gain?.mean ?? Number.NaN).toFixed(3);
  return exactly ? `${mean} ± ${(gain?.error ?? Number.NaN).toFixed(3)}` : mean;
}

function missedBy({ world, bids, coverage: { mean: coverage }, gain }: Figures): string[] {
  const at = (name: string) => gain[name]?.mean ?? Number.NaN;
  const wanted: [boolean, string][] = [];
  if (world !== 'some reversed') wanted.push([coverage >= 0.85 && coverage <= 0.95, 'coverage within 85 to 95 %']);
  if (world === 'as published') {
    wanted.push([RULE_SETS.every(({ name }) => at(OURS) > at(name)), 'ahead of every published rule set']);
    wanted.push([1 - at(OURS) <= (1 - at(PAY)) / 2, 'half of the gap closed that pay per Connect leaves']);
  }
  if (world === 'none' && bids === 300) wanted.push([at(OURS) >= at(PAY) - 0.03, 'close to pay per Connect']);
  if (world === 'some reversed' && bids === 300)
    wanted.push([at(OURS) >= at(ALONE), 'no worse than own results alone']);
  return wanted.filter(([met]) => !met).map(([, what]) => `${world}, ${bids} bids: ${what}`);
}
