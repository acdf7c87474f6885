import { expect, test } from 'vitest';
import { changesSince, repostsOf, type Sighting, sightingOf } from '../../../src/core/advice/visits.ts';
import { jobWith } from './job.ts';

const seen = (parts: Partial<Sighting> = {}): Sighting => ({
  at: '2026-10-01T09:00:00Z',
  uid: '1',
  mark: 'm',
  connects: 12,
  proposals: '5-10',
  hires: 0,
  status: 'open',
  ...parts,
});
const later = (parts: Partial<Sighting> = {}) => seen({ at: '2026-10-04T09:00:00Z', ...parts });

test('a job without an id leaves no sighting, one with an id leaves its figures and no words', () => {
  expect(sightingOf(jobWith(), '2026-10-01T09:00:00Z', null)).toBe(null);
  const job = jobWith({ uid: '7', title: 'A title', text: 'Words', connects: 14, activity: { hires: 1 } });
  expect(sightingOf(job, '2026-10-01T09:00:00Z', 'm')).toEqual({
    at: '2026-10-01T09:00:00Z',
    uid: '7',
    mark: 'm',
    connects: 14,
    proposals: null,
    hires: 1,
    status: null,
  });
});

test('cost drift, a growing crowd, a hire and a closing are told with the day they are counted from', () => {
  const since = '2026-10-01T09:00:00Z';
  expect(changesSince(seen(), later({ connects: 16, proposals: '50+', hires: 1, status: 'closed' }))).toEqual([
    { kind: 'cost', since, from: 12, to: 16 },
    { kind: 'crowd', since, from: '5-10', to: '50+', grew: true },
    { kind: 'hired', since, from: 0, to: 1 },
    { kind: 'status', since, from: 'open', to: 'closed' },
  ]);
});

test('a crowd can shrink, for withdrawn proposals are not counted', () => {
  expect(changesSince(seen({ proposals: '20-50' }), later({ proposals: '15-20' }))).toMatchObject([{ grew: false }]);
});

test('the same figures, and figures that one visit could not read, are no change', () => {
  expect(changesSince(seen(), later())).toEqual([]);
  const blind = { connects: null, proposals: null, hires: null, status: null };
  expect(changesSince(seen(blind), later({ connects: 16 }))).toEqual([]);
  expect(changesSince(seen(), later(blind))).toEqual([]);
});

test('a repost brings back what happened then and what was spent on it, the latest posting first', () => {
  const sightings = [
    seen({ uid: 'old', at: '2026-08-01T09:00:00Z' }),
    seen({ uid: 'old', at: '2026-08-20T09:00:00Z', status: 'closed', hires: null }),
    seen({ uid: 'older', at: '2026-06-01T09:00:00Z', hires: 1 }),
    seen({ uid: 'other', mark: 'another' }),
    seen({ uid: 'blind', mark: null }),
    seen({ uid: 'now' }),
  ];
  const spentOn = (uid: string) => (uid === 'old' ? 12 : 0);
  expect(repostsOf({ uid: 'now', mark: 'm' }, sightings, spentOn)).toEqual([
    {
      uid: 'old',
      firstSeen: '2026-08-01T09:00:00Z',
      lastSeen: '2026-08-20T09:00:00Z',
      status: 'closed',
      hires: 0,
      spent: 12,
    },
    {
      uid: 'older',
      firstSeen: '2026-06-01T09:00:00Z',
      lastSeen: '2026-06-01T09:00:00Z',
      status: 'open',
      hires: 1,
      spent: 0,
    },
  ]);
});

test('a job without a mark is nobody’s repost', () => {
  expect(repostsOf({ uid: 'now', mark: null }, [seen({ mark: null, uid: 'old' })], () => 0)).toEqual([]);
});
