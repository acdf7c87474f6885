import { expect, test } from 'vitest';
import { FOLK } from '../../../src/core/advice/folk.ts';
import { IDLE } from '../../../src/core/advice/refuted.ts';
import { lookAt } from './job.ts';

type Case = Parameters<typeof lookAt>[0];
const boost = (own: number) => ({ bids: [], firstPlace: null, own });

/** Of each rule: a job on which it stands, one on which it does not, and what must be missing for it to be unknown. */
const CASES: Record<string, [there: Case, not: Case, unknown?: Case]> = {
  'hire-rate-under-10': [{ client: { hireRate: 9 } }, { client: { hireRate: 10 } }],
  'hire-rate-under-30': [{ client: { hireRate: 29 } }, { client: { hireRate: 30 } }],
  'hire-rate-under-50': [{ client: { hireRate: 49 } }, { client: { hireRate: 50 } }],
  'hire-rate-under-60': [{ client: { hireRate: 59 } }, { client: { hireRate: 60 } }],
  'hire-rate-under-70': [{ client: { hireRate: 69 } }, { client: { hireRate: 70 } }],
  'last-viewed-over-24h': [{ activity: { lastViewed: '2 days ago' } }, { activity: { lastViewed: '24 hours ago' } }],
  'member-under-6-months': [{ client: { memberSince: '2026-04-06' } }, { client: { memberSince: '2026-04-03' } }],
  'stale-post': [
    { posted: '15 days ago', proposals: '<5' },
    { posted: '2 weeks ago', proposals: '<5' },
    { posted: '15 days ago' },
  ],
  'wide-hourly-range': [{ hourly: [10, 150] }, { hourly: [10, 149] }],
  'already-hired': [{ activity: { hires: 1 } }, { activity: { hires: 0 } }],
  'budget-under-150': [
    { type: 'fixed', budget: 149 },
    { type: 'fixed', budget: 150 },
  ],
  'budget-under-300': [
    { type: 'fixed', budget: 299 },
    { type: 'fixed', budget: 300 },
  ],
  'hourly-under-25': [{ hourly: [10, 24] }, { hourly: [10, 25] }],
  repost: [{}, {}],
  'boost-crowded': [
    { boost: boost(1), proposals: '20-50' },
    { boost: boost(1), proposals: '15-20' },
  ],
  'boost-heavy': [
    { boost: boost(12), connects: 16 },
    { boost: boost(11), connects: 16 },
    { boost: boost(11), connects: 0 },
  ],
  boosted: [{ boost: boost(1) }, { boost: boost(0) }],
  'connects-17-to-20': [{ connects: 20 }, { connects: 21 }],
  'client-rating': [{ client: { rating: 4.09 } }, { client: { rating: 4.1 } }],
  'client-spent-zero': [{ client: { spent: 0 } }, { client: { spent: 1 } }],
  'client-spent-under-1000': [{ client: { spent: 999 } }, { client: { spent: 1000 } }],
  'client-spent-high': [{ client: { spent: 5001 } }, { client: { spent: 5000 } }],
  'client-jobs-posted': [{ client: { jobsPosted: 4 } }, { client: { jobsPosted: 5 } }],
  'client-hires': [{ client: { hires: 0 } }, { client: { hires: 1 } }],
  'client-avg-hourly-low': [{ client: { avgHourly: 9.99 } }, { client: { avgHourly: 10 } }],
  'invites-sent': [{ activity: { invitesSent: 1 } }, { activity: { invitesSent: 0 } }],
  'fixed-price': [{ type: 'fixed' }, { type: 'hourly' }],
  'short-description': [{ text: 'x'.repeat(199) }, { text: 'x'.repeat(200) }],
  'post-age': [{ posted: '3 days ago' }, { posted: '48 hours ago' }],
  'connects-16-plus-penalty': [{ connects: 16 }, { connects: 15 }],
};
const rules = [...FOLK, ...IDLE];

test('every rule without weight has its line', () => {
  expect(Object.keys(CASES)).toEqual(rules.map(({ id }) => id));
});

for (const rule of rules) {
  const [there, not, unknown = {}] = CASES[rule.id] ?? [];
  const repost = rule.id === 'repost';
  test(`${rule.id} stands past its threshold, not before, and is unknown without its facts`, () => {
    expect(rule.holds(lookAt(there, repost ? true : null))).toBe(true);
    expect(rule.holds(lookAt(not, repost ? false : null))).toBe(false);
    expect(rule.holds(lookAt(unknown))).toBe(null);
    expect(rule.holds(lookAt({ complete: true }))).toBe(null);
  });
}

test("a folk rule takes the person's own figure in place of the published one", () => {
  const rule = FOLK.find(({ id }) => id === 'budget-under-150');
  const look = lookAt({ type: 'fixed', budget: 199 });
  expect(rule?.holds(look)).toBe(false);
  expect(rule?.holds(look, 200)).toBe(true);
});
