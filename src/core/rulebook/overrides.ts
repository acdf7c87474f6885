/**
 * Dated values that the marketplace may change before the rulebook learns of it: the person can set each of them, with
 * the day from which it holds. What is computed with reads them through terms.ts and overridden.
 */

/** A value of the person's own, and the ISO day from which it holds. */
export interface Override {
  value: number;
  from: string;
}

/** returned: 1 where the Connects come back, else 0. */
export type TermUnit = 'connects' | 'days' | 'months' | 'dollars' | 'returned';

interface Kind {
  /** The rule that it goes in front of. */
  rule: string;
  unit: TermUnit;
  least: number;
  most: number;
  /** As the rulebook has it today; a test holds it to the rule. */
  published: number;
}

const returned = (rule: string, published: 0 | 1): Kind => ({ rule, unit: 'returned', least: 0, most: 1, published });
const connects = (rule: string, published: number): Kind => ({
  rule,
  unit: 'connects',
  least: 0,
  most: 10_000,
  published,
});

export const TERMS = {
  'plus-price': { rule: 'plan-plus-price', unit: 'dollars', least: 0, most: 1_000, published: 19.99 },
  'basic-monthly': connects('grant-basic-monthly', 10),
  'plus-monthly': connects('grant-plus-monthly', 100),
  'agency-plus-monthly': connects('plan-agency-plus-included', 0),
  'life-months': { rule: 'expiry-days', unit: 'months', least: 1, most: 120, published: 12 },
  'returned-closed': returned('refund-base-closed-no-hire', 1),
  'returned-removed': returned('refund-base-removed-by-upwork', 1),
  'returned-expired': returned('refund-base-expired', 0),
  'returned-withdrawn': returned('refund-base-withdrawn', 0),
  'returned-declined': returned('refund-base-declined-by-client', 0),
  'returned-other-hired': returned('refund-base-hired-other', 0),
  'returned-hired': returned('refund-base-hired-me', 0),
  'returned-boost-closed': returned('refund-boost-closed-no-hire', 1),
  'returned-boost-removed': returned('refund-boost-removed-by-upwork', 1),
  'auction-days': { rule: 'boost-auction-days', unit: 'days', least: 1, most: 365, published: 7 },
  'post-days': { rule: 'job-expiry-days', unit: 'days', least: 1, most: 365, published: 30 },
  'statement-days': { rule: 'history-windows', unit: 'days', least: 1, most: 3_650, published: 90 },
} as const satisfies Record<string, Kind>;

export type TermId = keyof typeof TERMS;
export const TERM_IDS = Object.keys(TERMS) as TermId[];

/** The person's own values; what is not in it is as published. */
export type Terms = { readonly [id in TermId]?: Override };

export const AS_PUBLISHED: Terms = {};

/** The person's own value on that ISO day, else what is given as published. */
export function termOn(terms: Terms, id: TermId, day: string, published: number = TERMS[id].published): number {
  const own = terms[id];
  return own && own.from <= day ? own.value : published;
}

/** Whether a value may be set: within its bounds, and whole where things are counted. */
export function fits(id: TermId, value: number): boolean {
  const { least, most, unit } = TERMS[id];
  return value >= least && value <= most && (unit === 'dollars' || Number.isInteger(value));
}
