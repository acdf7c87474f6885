import type { Interval } from './beta.ts';

export type Verdict = 'bid' | 'think' | 'skip' | 'cannot' | 'unknown';

/** The step of the rule that decided. */
export type VerdictStep =
  | 'over'
  | 'sent'
  | 'too-few'
  | 'safety'
  | 'cost-unknown'
  | 'own-limit'
  | 'free'
  | 'pay-unknown'
  | 'above'
  | 'below'
  | 'across'
  | 'weekly-budget';

export interface Decision {
  verdict: Verdict;
  step: VerdictStep;
}

export interface Grounds {
  /** The job is closed, removed or private. */
  over: boolean;
  /** A proposal was sent already. */
  sent: boolean;
  /** Connects that sending would take, boost included. */
  cost: number | null;
  balance: number | null;
  /** Something in the post asks for what is unsafe. */
  unsafe: boolean;
  /** A limit of the person's own is passed. */
  beyondLimit: boolean;
  /** Share of such bids that must be won, the person's time included where they gave it; null where the pay is not known. */
  bar: number | null;
  win: Interval;
  spentInWeek: number;
  weeklyBudget: number | null;
}

/**
 * The published rule as a page prints it, part by part in the order in which `decide` goes through them; the first that
 * fits decides. Each part stands for the steps named, and its words have its id.
 */
export const PUBLISHED_RULE = [
  /** The job is over, a proposal was sent, or the balance does not suffice. */
  { id: 'cannot', steps: ['over', 'sent', 'too-few'] },
  /** Skip: the post asks for something unsafe. */
  { id: 'safety', steps: ['safety'] },
  /** Unknown: the cost could not be read. */
  { id: 'cost', steps: ['cost-unknown'] },
  /** Skip: a limit that the person set is passed. */
  { id: 'limit', steps: ['own-limit'] },
  /** Bid: what costs nothing needs no break-even. */
  { id: 'free', steps: ['free'] },
  /**
   * Bid where even the low end of the chance to win is above the break-even, skip where even the high end is below, else
   * think. Unknown where the pay is.
   */
  { id: 'break-even', steps: ['pay-unknown', 'above', 'below', 'across'] },
  /** A bid that would pass the weekly budget becomes think. */
  { id: 'budget', steps: ['weekly-budget'] },
] as const satisfies readonly { id: string; steps: readonly VerdictStep[] }[];

/** A part of the published rule. */
export type RulePart = (typeof PUBLISHED_RULE)[number]['id'];

/** The part of the published rule that a step belongs to: what a page that shows a verdict links to. */
export function partOf(step: VerdictStep): RulePart {
  const part = PUBLISHED_RULE.find(({ steps }) => (steps as readonly VerdictStep[]).includes(step));
  if (!part) throw new Error(`no part of the published rule has the step ${step}`);
  return part.id;
}

/** Goes through the published rule. */
export function decide(grounds: Grounds): Decision {
  const { cost, balance, weeklyBudget } = grounds;
  if (grounds.over) return { verdict: 'cannot', step: 'over' };
  if (grounds.sent) return { verdict: 'cannot', step: 'sent' };
  if (cost !== null && balance !== null && balance < cost) return { verdict: 'cannot', step: 'too-few' };
  if (grounds.unsafe) return { verdict: 'skip', step: 'safety' };
  if (cost === null) return { verdict: 'unknown', step: 'cost-unknown' };
  if (grounds.beyondLimit) return { verdict: 'skip', step: 'own-limit' };
  const decision = againstBar(cost, grounds.bar, grounds.win);
  const over = weeklyBudget !== null && cost > 0 && grounds.spentInWeek + cost > weeklyBudget;
  return decision.verdict === 'bid' && over ? { verdict: 'think', step: 'weekly-budget' } : decision;
}

function againstBar(cost: number, bar: number | null, [low, , high]: Interval): Decision {
  if (cost === 0) return { verdict: 'bid', step: 'free' };
  if (bar === null) return { verdict: 'unknown', step: 'pay-unknown' };
  if (low > bar) return { verdict: 'bid', step: 'above' };
  if (high < bar) return { verdict: 'skip', step: 'below' };
  return { verdict: 'think', step: 'across' };
}
