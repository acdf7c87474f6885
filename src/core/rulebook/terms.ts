import { held } from './rule.ts';

/**
 * The rules that the ledger computes with, without their prose: each names its rule, from which rules.json tells the
 * statement, the source and the confidence. A test holds the two together.
 */
interface Term<T> {
  rule: string;
  /** ISO days: it held on days from `from` to the day before `to`; null is open. */
  from: string | null;
  to: string | null;
  value: T;
}

/** How long a Connect lives. */
const EXPIRY: readonly Term<{ years: number }>[] = [
  { rule: 'expiry-days', from: '2019-05-01', to: null, value: { years: 1 } },
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

/** Days from posting to the end of the bidding for a boost; a hire ends it earlier (rule boost-auction-days). */
export const AUCTION_DAYS = 7;

/** Days without activity after which the marketplace closes a post by itself (rule job-expiry-days). */
export const POST_DAYS = 30;

/** How far back Connects History shows (rule history-windows). */
export const HISTORY_DAYS = 90;

/** A Plus plan that began on one of the last days of a month renews on the 1st (rule plan-plus-late-month-signup). */
export const LAST_CYCLE_DAY = 28;

/** Whether an outcome returns the base cost by the rules, and which rule says so. */
export const REFUND = {
  closed: { rule: 'refund-base-closed-no-hire', returned: true },
  removed: { rule: 'refund-base-removed-by-upwork', returned: true },
  expired: { rule: 'refund-base-expired', returned: false },
  withdrawn: { rule: 'refund-base-withdrawn', returned: false },
  declined: { rule: 'refund-base-declined-by-client', returned: false },
  'other-hired': { rule: 'refund-base-hired-other', returned: false },
  hired: { rule: 'refund-base-hired-me', returned: false },
} as const;

/** The years a Connect issued on that ISO day lives; null where no rule is known. */
export function lifeOf(issued: string): number | null {
  return EXPIRY.find((term) => held(term, issued))?.value.years ?? null;
}

/** What a plan brings each month on that ISO day. */
export function allotment(
  plan: keyof typeof MONTHLY,
  day: string,
  first: boolean,
): (Allotment & { rule: string }) | null {
  const terms = plan === 'plus' && first && held(FIRST_PLUS, day) ? [FIRST_PLUS] : MONTHLY[plan];
  const term = terms.find((candidate) => held(candidate, day));
  return term ? { ...term.value, rule: term.rule } : null;
}
