import { expect, test } from 'vitest';
import { hoursIn } from '../../../src/core/advice/facts.ts';

test.each([
  ['17 seconds ago', 17 / 3600],
  ['1 minute ago', 1 / 60],
  ['13 minutes ago', 13 / 60],
  ['an hour ago', 1],
  ['4 hours ago', 4],
  ['yesterday', 24],
  ['3 days ago', 72],
  ['last week', 168],
  ['2 weeks ago', 336],
  ['last month', 730],
  ['just now', 0],
])('"%s" is at least so many hours', (words, hours) => {
  expect(hoursIn(words)).toBeCloseTo(hours, 9);
});

test('words that are not understood, or none, are no age', () => {
  expect(hoursIn(null)).toBe(null);
  expect(hoursIn('vor 3 Tagen')).toBe(null);
  expect(hoursIn('')).toBe(null);
});
