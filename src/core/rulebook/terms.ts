import { AS_PUBLISHED, TERMS, type Terms, termOn } from './overrides.ts';
import { held } from './rule.ts';

/**
 * The rules that the ledger computes with, without their prose: each names its rule, from which rules.json tells the
 * statement, the source and the confidence. A test holds the two together. Where the person has set a value of their
 * own, that holds from its day on.
 */
interface Term<T> {
  rule: string;
  /** ISO days: it held on days from `from` to the day before `to`; null is open. */
  from: string | null;
  to: string | null;
  value: T;
}

/** How long a Connect lives. */
const EXPIRY: readonly Term<{ months: number }>[] = [
  { rule: 'expiry-days', from: '2019-05-01', to: null, value: { months: 12 } },
];

/** What comes each month. `may`: the rule promises nothing. */
export interface Allotment {
  /** Lowest and highest. */
  connects: readonly [number, number];
  may: boolean;
}

const MONTHLY: Record<'basic' | 'plus' | 'agency-plus', readonly Term<Allotment>[]> = {
  basic: [
    { rule: 'grant-basic-monthly', from: '2025-10-01', to: null, value: { connects: [10, 10], may: true } },
    {
      rule: 'grant-basic-monthly-2020',
      from: '2020-12-01',
      to: '2025-10-01',
      value: { connects: [10, 10], may: false },
    },
    { rule: 'grant-basic-monthly-2019', from: '2019-05-01', to: '2020-12-01', value: { connects: [0, 0], may: false } },
    {
      rule: 'grant-basic-monthly-before-2019',
      from: null,
      to: '2019-05-01',
      value: { connects: [60, 60], may: false },
    },
  ],
  plus: [
    { rule: 'grant-plus-monthly', from: '2024-01-01', to: null, value: { connects: [100, 100], may: false } },
    {
      rule: 'grant-plus-monthly-2023',
      from: '2023-06-01',
      to: '2024-01-01',
      value: { connects: [70, 70], may: false },
    },
    {
      rule: 'grant-plus-monthly-2020',
      from: '2020-12-01',
      to: '2023-06-01',
      value: { connects: [80, 80], may: false },
    },
    { rule: 'grant-plus-monthly-2019', from: null, to: '2020-12-01', value: { connects: [70, 70], may: false } },
  ],
  'agency-plus': [
    { rule: 'plan-agency-plus-included', from: '2019-05-01', to: null, value: { connects: [0, 0], may: false } },
    {
      rule: 'grant-agency-monthly-before-2019',
      from: null,
      to: '2019-05-01',
      value: { connects: [80, 80], may: false },
    },
  ],
};

/** In the first Plus month the free part is prorated. */
const FIRST_PLUS: Term<Allotment> = {
  rule: 'grant-plus-first-month',
  from: '2024-01-01',
  to: null,
  value: { connects: [90, 100], may: false },
};

/** A Plus plan that began on one of the last days of a month renews on the 1st (rule plan-plus-late-month-signup). */
export const LAST_CYCLE_DAY = 28;

/** Which rule says whether an outcome returns the base cost. */
export const REFUND = {
  closed: 'refund-base-closed-no-hire',
  removed: 'refund-base-removed-by-upwork',
  expired: 'refund-base-expired',
  withdrawn: 'refund-base-withdrawn',
  declined: 'refund-base-declined-by-client',
  'other-hired': 'refund-base-hired-other',
  hired: 'refund-base-hired-me',
} as const;

/** Whether an outcome of that ISO day returns the base cost, and which rule says so; null for one that is no end. */
export function refundOf(
  outcome: string,
  day: string,
  terms: Terms = AS_PUBLISHED,
): { rule: string; returned: boolean } | null {
  if (!isEnd(outcome)) return null;
  return { rule: REFUND[outcome], returned: termOn(terms, `returned-${outcome}`, day) === 1 };
}

export function isEnd(outcome: string): outcome is keyof typeof REFUND {
  return Object.hasOwn(REFUND, outcome);
}

/** The months that a Connect issued on that ISO day lives; null where no rule is known. */
export function monthsOfLife(issued: string, terms: Terms = AS_PUBLISHED): number | null {
  const published = EXPIRY.find((term) => held(term, issued))?.value.months;
  return published === undefined ? null : termOn(terms, 'life-months', issued, published);
}

/** What a plan brings each month on that ISO day. */
export function allotment(
  plan: keyof typeof MONTHLY,
  day: string,
  first: boolean,
  terms: Terms = AS_PUBLISHED,
): (Allotment & { rule: string }) | null {
  const own = ownAllotment(plan, day, first, terms);
  if (own) return own;
  const published = plan === 'plus' && first && held(FIRST_PLUS, day) ? [FIRST_PLUS] : MONTHLY[plan];
  const term = published.find((candidate) => held(candidate, day));
  return term ? { ...term.value, rule: term.rule } : null;
}

/** The same by the person's own value; the free part of the first Plus month comes in proportion, as published. */
function ownAllotment(plan: keyof typeof MONTHLY, day: string, first: boolean, terms: Terms) {
  const id = `${plan}-monthly` as const;
  const own = terms[id];
  if (!own || own.from > day) return null;
  const may = MONTHLY[plan].find((candidate) => held(candidate, day))?.value.may ?? false;
  const free = plan === 'plus' && first ? termOn(terms, 'basic-monthly', day) : 0;
  return { connects: [Math.max(0, own.value - free), own.value] as const, may, rule: TERMS[id].rule };
}
