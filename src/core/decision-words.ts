import type { Advice } from './advice/index.ts';
import { oneIn } from './advice/one-in.ts';
import type { Words } from './words.ts';

/** A bid that brings so many times what it takes need not be weighed. Our choice. */
const MANY = 10;

/** Whether a bid takes all that a win would bring, or more: then no share of wins is enough. */
const never = (share: number | null) => share !== null && share >= 1;

/** The message that sets what a bid must bring beside what it is likely to; both as "1 in so many". */
function evenKey({ verdict, basis, breakEven }: Advice, needed: number, expected: number) {
  if (never(breakEven)) return 'badge_even_never';
  if (verdict === 'bid' && needed >= MANY * expected) return 'badge_even_far';
  return basis === 'others' ? 'badge_even_others' : 'badge_even';
}

/**
 * What the bid must bring beside what it is likely to, then the same with the person's time. Nothing where a figure is
 * missing, and nothing of the time where no win pays even without it. `number` writes a number as the person reads it.
 */
export function sayEven(advice: Advice, t: Words['t'], number: (value: number) => string): string[] {
  const { breakEven, breakEvenWithTime: time } = advice;
  const { needed, expected } = advice.oneIn;
  if (needed === null || expected === null) return [];
  const even = t(evenKey(advice, needed, expected), { needed: number(needed), expected: number(expected) });
  if (time === null || never(breakEven)) return [even];
  if (never(time)) return [even, t('badge_even_time_never')];
  return [even, t('badge_even_time', { needed: number(oneIn(time) ?? 1) })];
}

/** What decided, in words: what the bid must bring, and which end of the likely chance to win it was, or that both differ. */
export function sayDecision(advice: Advice, t: Words['t'], number: (value: number) => string): string[] {
  const { step, week, breakEven, breakEvenWithTime: time, winChance } = advice;
  if (step === 'free') return [t('badge_step_free')];
  if (step === 'pay-unknown')
    return [t('badge_step_pay', { parts: advice.lacks.map((part) => t(`badge_lacks_${part}`)).join(', ') })];
  const even = sayEven(advice, t, number);
  if (step === 'weekly-budget' && week)
    return [...even, t('badge_step_budget', { limit: number(week.limit), total: number(week.total) })];
  // Where nothing was set side by side, or not even a win pays, that is all there is to say.
  if (even.length === 0 || never(time ?? breakEven)) return even;
  const [low, , high] = winChance;
  const end = (share: number) => number(oneIn(share) ?? 1);
  switch (step) {
    case 'above':
      return [...even, t('why_above', { count: end(low) })];
    case 'across':
      return [...even, t('why_across', { high: end(high), low: end(low) })];
    case 'below':
      return [...even, t('why_below', { count: end(high) })];
    default:
      return even;
  }
}
