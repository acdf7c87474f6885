import { beforeAll, expect, test } from 'vitest';
import type { Mills } from '../../../src/core/connects.ts';
import { age, connects, day, moment, money } from '../../../src/ui/formats.ts';
import { speak } from '../../../src/ui/words.ts';
import { englishWords } from './english.ts';

const now = new Date('2026-11-21T12:00:00Z');

beforeAll(() => speak(englishWords('en-US')));

test('money has two digits, the price of a single Connect up to three', () => {
  expect(money(2100 as Mills, 'USD')).toBe('$2.10');
  expect(money(2105 as Mills, 'USD')).toBe('$2.11');
  expect(money(125 as Mills, 'USD', true)).toBe('$0.125');
  expect(money(150 as Mills, 'USD', true)).toBe('$0.15');
  expect(money(2100 as Mills, 'JPY')).toBe('¥2');
});

test('money bears the short sign of its currency, as on the badges, whatever the language of the interface', () => {
  speak(englishWords('en-AU'));
  expect(money(2400 as Mills, 'USD')).toBe('$2.40');
  speak(englishWords('en-US'));
});

test('large and negative amounts stay readable', () => {
  expect(connects(1_234_567)).toBe('1,234,567 Connects');
  expect(connects(-4)).toBe('-4 Connects');
});

test("a day is the day of the person's own clock then, with its year only where it is another one", () => {
  expect(day('2026-10-03T23:30:00+09:00', now)).toBe('Oct 3');
  expect(day('2025-10-03T00:30:00-08:00', now)).toBe('Oct 3, 2025');
  expect(day('not a day', now)).toBe('unknown');
});

test('a moment is told in full, with a time only where one is known', () => {
  expect(moment('2026-10-03')).toBe('Saturday, October 3, 2026');
  expect(moment('2026-10-03T10:00:00Z')).toMatch(/^Saturday, October 3, 2026 at \d+:\d\d/);
  expect([moment(null), day(null), moment('soon')]).toEqual(['unknown', 'unknown', 'unknown']);
});

test.each([
  ['2026-11-21T11:59:30Z', 'just now'],
  ['2026-11-21T12:00:40Z', 'just now'],
  ['2026-11-21T11:59:00Z', '1 minute ago'],
  ['2026-11-21T11:00:01Z', '59 minutes ago'],
  ['2026-11-21T11:00:00Z', '1 hour ago'],
  ['2026-11-20T12:00:01Z', '23 hours ago'],
  ['2026-11-20T12:00:00Z', 'yesterday'],
  ['2026-10-23T12:00:00Z', '29 days ago'],
  ['2026-10-22T12:00:00Z', 'Oct 22'],
  ['2026-11-22T12:00:00Z', 'Nov 22'],
])('seen at %s is %s', (at, words) => {
  expect(age(at, now)).toBe(words);
});
