import { expect, test } from 'vitest';
import { isUnfinished } from '../../../src/content/unfinished.ts';
import { job, reading } from '../background/badges/facts.ts';

const loading = (field: string) => ({ diagnostics: [{ field, reason: 'loading' as const, anchors: [] }] });

test('a job whose cost is not drawn yet is unfinished, one whose cost is absent is not', () => {
  expect(isUnfinished(reading({ jobs: [job()], ...loading('jobs[0].connects') }))).toBe(true);
  expect(isUnfinished(reading({ jobs: [job()], ...loading('jobs[0]') }))).toBe(true);
  const absent = [{ field: 'jobs[0].connects', reason: 'absent' as const, anchors: [] }];
  expect(isUnfinished(reading({ jobs: [job()], diagnostics: absent }))).toBe(false);
});

test('a cost that is there, and a job that is gone, need no waiting for the rest', () => {
  expect(isUnfinished(reading({ jobs: [job({ connects: 16 })], ...loading('jobs[0].level') }))).toBe(false);
  expect(isUnfinished(reading({ jobs: [job({ connects: 16 })], ...loading('jobs[0]') }))).toBe(false);
  expect(isUnfinished(reading({ jobs: [job({ status: 'removed' })], ...loading('jobs[0].connects') }))).toBe(false);
});

test('a list is unfinished only while it has not a single row', () => {
  expect(isUnfinished(reading({ page: 'search', jobs: [], ...loading('jobs') }))).toBe(true);
  expect(isUnfinished(reading({ page: 'search', ...loading('jobs') }))).toBe(false);
  expect(isUnfinished(reading({ page: 'connects-history', jobs: [], ...loading('history') }))).toBe(true);
  expect(isUnfinished(reading({ page: 'search', jobs: [] }))).toBe(false);
});
