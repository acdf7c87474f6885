import { describe, expect, test } from 'vitest';
import { FOLK } from '../../../src/core/advice/folk.ts';
import { DEFAULT_SITUATION, signsOf } from '../../../src/core/advice/index.ts';
import { limitState, type SignsSeen, stateOf } from '../../../src/core/advice/recall.ts';
import { WEIGHED } from '../../../src/core/advice/tested.ts';
import { jobWith } from './job.ts';

type Parts = Parameters<typeof jobWith>[0];
const seen = (at: string, parts: Parts): SignsSeen => ({ at, ...signsOf(jobWith(parts)) });

function state(id: string, parts: Parts, visits: SignsSeen[]) {
  const rule = WEIGHED.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return stateOf(rule, { job: jobWith(parts), now: null, repost: null }, visits);
}

const crowded = (hireRate: number): Parts => ({ proposals: '50+', client: { hireRate } });

describe('a sign', () => {
  test('is what the open page says, whatever a visit saw', () => {
    expect(state('connects-21-plus', { connects: 10 }, [seen('2026-10-03', { connects: 21 })])).toEqual({
      holds: false,
      seen: null,
    });
  });

  test('that the page leaves open is what the latest visit saw that could tell, whether there or not', () => {
    const visits = [seen('2026-10-03', {}), seen('2026-10-02', { connects: 10 }), seen('2026-10-01', { connects: 21 })];
    expect(state('connects-21-plus', {}, visits)).toEqual({ holds: false, seen: '2026-10-02' });
    expect(state('connects-21-plus', {}, visits.slice(2))).toEqual({ holds: true, seen: '2026-10-01' });
  });

  test('that nobody could tell stays unknown', () => {
    expect(state('connects-21-plus', {}, [])).toEqual({ holds: null, seen: null });
    expect(state('connects-21-plus', {}, [seen('2026-10-03', {})])).toEqual({ holds: null, seen: null });
  });
});

describe('a sign that only crowded jobs have', () => {
  const ID = 'hire-rate-90-crowded';

  test('holds where visit and page together say so', () => {
    const visits = [seen('2026-10-03', crowded(95))];
    expect(state(ID, {}, visits)).toEqual({ holds: true, seen: '2026-10-03' });
    expect(state(ID, { proposals: '50+' }, visits)).toEqual({ holds: true, seen: '2026-10-03' });
  });

  test('does not hold without the crowd, whether the page or the latest visit says that there is none', () => {
    const visits = [seen('2026-10-02', crowded(95))];
    expect(state(ID, { proposals: '<5' }, visits).holds).toBe(false);
    expect(state(ID, {}, [seen('2026-10-03', { proposals: '<5' }), ...visits])).toEqual({
      holds: false,
      seen: '2026-10-03',
    });
  });

  test('is unknown where it was missing for want of a crowd that has come since', () => {
    const visits = [seen('2026-10-02', { ...crowded(95), proposals: '<5' })];
    expect(state(ID, {}, visits).holds).toBe(false);
    expect(state(ID, { proposals: '50+' }, visits)).toEqual({ holds: null, seen: null });
    expect(state(ID, {}, [seen('2026-10-03', { proposals: '50+' }), ...visits])).toEqual({ holds: null, seen: null });
  });

  test('is missing where the crowd was there, or the client alone rules it out', () => {
    expect(state(ID, { proposals: '50+' }, [seen('2026-10-02', crowded(40))]).holds).toBe(false);
    expect(state(ID, { proposals: '50+' }, [seen('2026-10-02', { client: { hireRate: 40 } })]).holds).toBe(false);
  });
});

describe('a limit of the person’s own', () => {
  const then = '2026-10-03T09:00:00Z';
  const limits = { 'last-viewed-over-24h': 24, 'hire-rate-under-50': 50 };
  const job = { activity: { lastViewed: '2 days ago' }, client: { hireRate: 40 } };
  const visit = { at: then, ...signsOf(jobWith(job), { ...DEFAULT_SITUATION, limits, now: then }) };
  const later = (id: keyof typeof limits, now: string) => {
    const rule = FOLK.find((each) => each.id === id);
    if (!rule) throw new Error(`no rule ${id}`);
    return limitState(rule, limits[id], { job: jobWith({}), now: Date.parse(now), repost: null }, [visit]);
  };

  test('is passed on a page that does not tell, where a visit saw so', () => {
    const seenThen = { holds: true, seen: then };
    expect(later('hire-rate-under-50', '2026-10-20T09:00:00Z')).toEqual(seenThen);
    expect(later('last-viewed-over-24h', '2026-10-03T09:05:00Z')).toEqual(seenThen);
  });

  test('is unknown the day after where the client may have looked since', () => {
    expect(later('last-viewed-over-24h', '2026-10-04T09:00:00Z')).toEqual({ holds: null, seen: null });
  });
});
