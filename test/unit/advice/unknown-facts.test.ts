import { describe, expect, test } from 'vitest';
import { EVERY_RULE } from '../../../src/core/advice/every-rule.ts';
import { FOLK } from '../../../src/core/advice/folk.ts';
import { advise, fit as learn } from '../../../src/core/advice/index.ts';
import { IDLE } from '../../../src/core/advice/refuted.ts';
import type { Look, Rule } from '../../../src/core/advice/rule.ts';
import { WEIGHED } from '../../../src/core/advice/tested.ts';
import { person } from './history.ts';
import { jobWith, NOW } from './job.ts';

type Parts = Parameters<typeof jobWith>[0];
const CROWD: Parts = { proposals: '50+' };
const RANGE: Parts = { type: 'hourly', bidRange: { high: 90, avg: 30, low: 5 } };
const BOOST: Parts = { boost: { bids: [], firstPlace: null, own: 20 } };
const rate = (hireRate: number): Parts => ({ client: { hireRate } });
const spent = (dollars: number): Parts => ({ client: { spent: dollars } });

/** Of every sign that a page can show: the facts it needs and no more, by which it stands. */
const NEEDS: Record<string, Parts> = {
  'proposals-20-plus': CROWD,
  'proposals-20-50': { proposals: '20-50' },
  'proposals-50-plus': CROWD,
  'payment-unverified': { client: { paymentVerified: false } },
  'connects-21-plus': { connects: 21 },
  'connects-8-or-less': { connects: 8 },
  'full-time-under-6-months': { workload: '30+ hrs/week', duration: '1 to 3 months' },
  'hourly-range-low': { hourly: [5, 30] },
  'bid-average-under-40': RANGE,
  'bid-lowest-under-10': RANGE,
  'hire-rate-90-crowded': { ...CROWD, ...rate(95) },
  'reviews-50-crowded': { ...CROWD, client: { reviews: 80 } },
  'questions-3-plus': { questions: 3 },
  'no-rate-listed': { type: 'hourly', complete: true },
  'location-us-only': { location: 'United States', qualificationsMissed: [] },
  'hire-rate-under-10': rate(0),
  'hire-rate-under-30': rate(0),
  'hire-rate-under-50': rate(0),
  'hire-rate-under-60': rate(0),
  'hire-rate-under-70': rate(0),
  'last-viewed-over-24h': { activity: { lastViewed: '2 days ago' } },
  'member-under-6-months': { client: { memberSince: '2026-09-01' } },
  'stale-post': { posted: '3 weeks ago', proposals: '<5' },
  'wide-hourly-range': { hourly: [5, 300] },
  'already-hired': { activity: { hires: 1 } },
  'budget-under-150': { type: 'fixed', budget: 0 },
  'budget-under-300': { type: 'fixed', budget: 0 },
  'hourly-under-25': { hourly: [0, 0] },
  repost: {},
  'boost-crowded': { ...BOOST, ...CROWD },
  'boost-heavy': { ...BOOST, connects: 8 },
  boosted: BOOST,
  'connects-17-to-20': { connects: 18 },
  'client-rating': { client: { rating: 0 } },
  'client-spent-zero': spent(0),
  'client-spent-under-1000': spent(0),
  'client-spent-high': spent(90_000),
  'client-jobs-posted': { client: { jobsPosted: 0 } },
  'client-hires': { client: { hires: 0 } },
  'client-avg-hourly-low': { client: { avgHourly: 0 } },
  'invites-sent': { activity: { invitesSent: 1 } },
  'fixed-price': { type: 'fixed' },
  'short-description': { text: '' },
  'post-age': { posted: '3 days ago' },
  'connects-16-plus-penalty': { connects: 16 },
};

const RULES: readonly Rule[] = [...WEIGHED, ...FOLK, ...IDLE];
const at = (parts: Parts, repost: boolean | null): Look => ({ job: jobWith(parts), now: Date.parse(NOW), repost });

/** The parts with one fact taken away, for each fact in them; "complete" tells of a page, it is no fact of the job. */
function withoutOne({ client, activity, complete = false, bidRange, ...own }: NonNullable<Parts>): Parts[] {
  const whole = {
    ...own,
    complete,
    ...(client && { client }),
    ...(activity && { activity }),
    ...(bidRange && { bidRange }),
  };
  const each = (facts: object) => Object.keys(facts).map((name) => ({ ...facts, [name]: null }));
  return [
    ...each(own).map((less) => ({ ...whole, ...less })),
    ...each(client ?? {}).map((less) => ({ ...whole, client: less })),
    ...each(activity ?? {}).map((less) => ({ ...whole, activity: less })),
    ...(bidRange
      ? [
          { ...whole, bidRange: null },
          { ...whole, bidRange: { high: null, avg: null, low: null } },
        ]
      : []),
  ];
}

test('every sign that a page can show has its line', () => {
  expect(Object.keys(NEEDS)).toEqual(RULES.map(({ id }) => id));
  const shown = EVERY_RULE.filter(({ role, id }) => !['stops', 'unread'].includes(role) && !id.startsWith('flags-'));
  expect(shown.map(({ id }) => id).sort()).toEqual(Object.keys(NEEDS).sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const parts = NEEDS[id] ?? {};
  const repost = id === 'repost' ? true : null;

  test('stands by the facts it needs', () => {
    expect(rule.holds(at(parts, repost))).toBe(true);
  });

  test('is not told of a job with one of them unread', () => {
    const less = id === 'repost' ? [at(parts, null)] : withoutOne(parts ?? {}).map((some) => at(some, null));
    expect(less.length).toBeGreaterThan(0);
    for (const look of less) expect(rule.holds(look), JSON.stringify(look.job)).toBe(null);
  });

  test('stands on no page that was read completely and does not say it', () => {
    // Here alone the silence of such a page is the sign itself.
    const less = withoutOne({ ...parts, complete: true }).filter((some) => !(id === 'no-rate-listed' && some?.type));
    for (const some of less) {
      expect(rule.holds(at(some, null)), JSON.stringify(some)).not.toBe(true);
      expect(rule.holds(at({ ...some, status: 'open' }, null)), JSON.stringify(some)).not.toBe(true);
    }
  });

  test('of unknown facts does not count, whatever else is known', () => {
    const me = person([], { limits: Object.fromEntries(FOLK.map((folk) => [folk.id, folk.figure ?? 0])) });
    for (const some of [{}, { complete: true }, { complete: true, status: 'open' as const }]) {
      const { reasons, idle, replyChance } = advise(learn(me), me, jobWith(some));
      expect([...reasons.map((reason) => reason.id), ...idle]).toEqual([]);
      expect(replyChance).toEqual(advise(learn(me), me, jobWith()).replyChance);
    }
  });
});

test('that nothing speaks against a bid is not said where a page could not show all of what may', () => {
  const me = person();
  const clean: Parts = { connects: 12, proposals: '50+', client: { paymentVerified: true }, complete: true };
  const ids = (parts: Parts) => advise(learn(me), me, jobWith(parts)).reasons.map(({ id }) => id);
  const calm: Parts = { ...clean, proposals: '5-10' };
  expect(ids({ ...calm, status: 'open' })).toContain('flags-none');
  expect(ids({ ...calm, proposals: null })).not.toContain('flags-none');
  // A tile: how the client hires is not on it, and among many proposals it would matter.
  expect(advise(learn(me), me, jobWith(clean)).unknown).toContain('hire-rate-90-crowded');
  expect(advise(learn(me), me, jobWith({ ...clean, status: 'open' })).unknown).not.toContain('hire-rate-90-crowded');
});
