import * as v from 'valibot';
import { expect, test } from 'vitest';
import { job } from '../../faces/advise-lines.ts';

const KEYS = [
  ...['uid', 'title', 'posted', 'connects', 'type', 'budget', 'hourly', 'level', 'proposals', 'status', 'questions'],
  ...['client', 'activity', 'boost', 'total', 'text', 'skills', 'duration', 'workload', 'location', 'bidRange'],
  ...['qualificationsMissed', 'featured', 'saved', 'applied', 'serviceFee', 'complete'],
];
const nothing = v.parse(job, {});

test('a key that is null says as little as one that is missing', () => {
  for (const key of KEYS) expect(v.parse(job, { [key]: null })).toEqual(nothing);
  expect(v.parse(job, Object.fromEntries(KEYS.map((key) => [key, null])))).toEqual(nothing);
  expect(Object.keys(nothing).sort()).toEqual([...KEYS].sort());
});

test('a boost of which nothing was shown is none, and of one that was shown all but the bid may be unread', () => {
  expect(v.parse(job, { boost: { bids: null, firstPlace: null, own: null } }).boost).toBe(null);
  expect(v.parse(job, { boost: {} }).boost).toBe(null);
  const boost = { bids: [9], firstPlace: null };
  expect(v.parse(job, { boost }).boost).toEqual({ ...boost, own: 0 });
  expect(v.parse(job, { boost: { ...boost, own: null } }).boost).toEqual({ ...boost, own: null });
});

test('a range has two ends', () => {
  expect(v.safeParse(job, { hourly: [10, 25] }).success).toBe(true);
  for (const hourly of [[10], [10, 25, 40], [null, 25]]) expect(v.safeParse(job, { hourly }).success).toBe(false);
});
