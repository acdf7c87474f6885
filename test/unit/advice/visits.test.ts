import { expect, test } from 'vitest';
import { changesSince, type EarlierPosting, type Firsts, repostsOf } from '../../../src/core/advice/visits.ts';
import { jobWith } from './job.ts';

const at = '2026-10-01T09:00:00Z';
const FIRSTS: Firsts = {
  connects: { value: 12, at },
  proposals: { value: '5-10', at: '2026-10-02T09:00:00Z' },
  hires: { value: 0, at },
  status: { value: 'open', at },
};
const NOTHING: Firsts = { connects: null, proposals: null, hires: null, status: null };
const same = { connects: 12, proposals: '5-10', activity: { hires: 0 }, status: 'open' } as const;

test('cost drift, a growing crowd, a hire and a closing are told with the day they are counted from', () => {
  const now = jobWith({ connects: 16, proposals: '50+', activity: { hires: 1 }, status: 'closed' });
  expect(changesSince(FIRSTS, now)).toEqual([
    { kind: 'cost', since: at, from: 12, to: 16 },
    { kind: 'crowd', since: '2026-10-02T09:00:00Z', from: '5-10', to: '50+', grew: true },
    { kind: 'hired', since: at, from: 0, to: 1 },
    { kind: 'status', since: at, from: 'open', to: 'closed' },
  ]);
});

test('a crowd can shrink, for withdrawn proposals are not counted', () => {
  expect(changesSince(FIRSTS, jobWith({ proposals: '<5' }))).toMatchObject([{ grew: false }]);
});

test('the same figures, and figures that one visit could not read, are no change', () => {
  expect(changesSince(FIRSTS, jobWith(same))).toEqual([]);
  expect(changesSince(NOTHING, jobWith({ connects: 16, status: 'closed' }))).toEqual([]);
  expect(changesSince(FIRSTS, jobWith())).toEqual([]);
});

test('a repost brings back what happened then and what was spent on it, the latest posting first', () => {
  const post = (uid: string, last: string, mark = 'm') => {
    const posting: EarlierPosting = { uid, first: at, last, status: 'closed', hires: 0, spent: 12 };
    return { ...posting, mark };
  };
  const posts = [post('older', '2026-06-01T09:00:00Z'), post('old', '2026-08-20T09:00:00+02:00'), post('now', at)];
  const found = repostsOf({ uid: 'now', mark: 'm' }, [...posts, post('other', at, 'another')]);
  expect(found.map(({ uid }) => uid)).toEqual(['old', 'older']);
  expect(found[0]).toEqual({
    uid: 'old',
    first: at,
    last: '2026-08-20T09:00:00+02:00',
    status: 'closed',
    hires: 0,
    spent: 12,
  });
});

test('a job without a mark is nobody’s repost', () => {
  const post = { uid: 'old', mark: 'm', first: at, last: at, status: null, hires: null, spent: 0 };
  expect(repostsOf({ uid: 'now', mark: null }, [post])).toEqual([]);
});
