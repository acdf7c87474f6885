import type { Advice } from './advice/index.ts';

/** A bid that brings so many times what it takes need not be weighed. Our choice. */
const MANY = 10;

/** The message that sets what a bid must bring beside what it is likely to; both as "1 in so many". */
export function evenKey({ verdict, basis }: Advice, needed: number, expected: number) {
  if (verdict === 'bid' && needed >= MANY * expected) return 'badge_even_far';
  return basis === 'others' ? 'badge_even_others' : 'badge_even';
}
