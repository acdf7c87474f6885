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

test('the bids of an apply page may not have been read', () => {
  const boost = { bids: null, firstPlace: null, own: null };
  expect(v.parse(job, { boost }).boost).toEqual(boost);
  expect(v.parse(job, { boost: {} }).boost).toEqual(boost);
});

test('a range has two ends', () => {
  expect(v.safeParse(job, { hourly: [10, 25] }).success).toBe(true);
  for (const hourly of [[10], [10, 25, 40], [null, 25]]) expect(v.safeParse(job, { hourly }).success).toBe(false);
});
