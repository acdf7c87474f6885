import type { Rule } from './rule.ts';
import { LOG } from './tested.ts';

/**
 * What the log says of jobs by how many flags speak against them. These are shown and weigh nothing: the flags they
 * count weigh already. In-sample, for the flags were chosen on the same bids.
 */

/** Signs of one fact are one flag; those of competing bids count only where the person's plan shows them. */
const FLAGS: readonly (readonly string[])[] = [
  ['proposals-20-plus'],
  ['payment-unverified'],
  ['connects-21-plus', 'connects-8-or-less'],
  ['full-time-under-6-months'],
  ['hourly-range-low'],
  ['hire-rate-90-crowded'],
  ['reviews-50-crowded'],
];
const FLAGS_OF_SOME_PLANS: readonly string[] = ['bid-average-under-40', 'bid-lowest-under-10'];

/** How many flags are up, and how many more could be: those whose facts are not known. */
export interface FlagCount {
  least: number;
  most: number;
}

/** `holds` tells of a rule's id whether its sign is there. */
export function countFlags(holds: (id: string) => boolean | null): FlagCount {
  const states = FLAGS.map((ids) => {
    const each = ids.map(holds);
    return each.includes(true) ? true : each.includes(null) ? null : false;
  });
  const more = FLAGS_OF_SOME_PLANS.filter((id) => holds(id) === true).length;
  const least = states.filter((up) => up === true).length + more;
  return { least, most: least + states.filter((up) => up === null).length };
}

export interface CountedRule extends Omit<Rule, 'holds'> {
  holds(flags: FlagCount): boolean | null;
}

const atLeast = (wanted: number) => (flags: FlagCount) =>
  flags.least >= wanted ? true : flags.most < wanted ? false : null;

const tested = { status: 'tested', source: 'log' } as const;

export const COUNTED: readonly CountedRule[] = [
  {
    ...tested,
    id: 'flags-none',
    direction: 'for',
    effect: { reply: 18, baseline: LOG.reply },
    holds: (flags) => (flags.most === 0 ? true : flags.least > 0 ? false : null),
  },
  {
    ...tested,
    id: 'flags-2-plus',
    direction: 'against',
    effect: { reply: 7, baseline: LOG.reply },
    holds: atLeast(2),
  },
  {
    ...tested,
    id: 'flags-3-plus',
    direction: 'against',
    effect: { reply: 3.6, baseline: LOG.reply, wins: 0, n: 360 },
    holds: atLeast(3),
  },
];
