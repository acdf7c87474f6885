import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  dayFrom,
  dayNumber,
  dayOf,
  dayOnClockOf,
  daysBetween,
  instantOf,
  isAt,
  isDay,
  monthsAfter,
  spelt,
} from '../../../src/core/ledger/day.ts';

const moment = fc
  .tuple(
    fc.date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true }),
    fc.constantFrom('Z', '+02:00', '-08:00', '+05:30', '-03:30'),
    fc.constantFrom(16, 19, 21, 23),
  )
  .map(([date, zone, length]) => date.toISOString().slice(0, length) + zone);

test.each([
  ['2026-10-04T09:00Z', '2026-10-04T09:00:00.000+00:00'],
  ['2026-10-04T09:00:00-00:00', '2026-10-04T09:00:00.000+00:00'],
  ['2026-10-04T09:00:00.5+02:00', '2026-10-04T09:00:00.500+02:00'],
  ['2026-10-04T09:00:00.123456000Z', '2026-10-04T09:00:00.123456+00:00'],
  ['2026-10-04', '2026-10-04'],
  ['', ''],
])('%s is spelt %s', (at, expected) => {
  expect(spelt(at)).toBe(expected);
});

test('a spelling keeps the moment and its day, and two of one moment are one', () => {
  fc.assert(
    fc.property(moment, (at) => {
      expect([instantOf(spelt(at)), dayOf(spelt(at)), spelt(spelt(at))]).toEqual([instantOf(at), dayOf(at), spelt(at)]);
    }),
  );
});

test('a moment is the instant that the engine says it is', () => {
  fc.assert(
    fc.property(moment, (at) => {
      expect(instantOf(at)).toBe(Date.parse(at));
    }),
  );
});

test('a moment is told from what looks like one', () => {
  fc.assert(
    fc.property(moment, (at) => {
      expect(isAt(at)).toBe(true);
    }),
  );
  for (const no of ['2026-10-04', '2026-10-04T09:00:00', '2026-02-31T09:00:00Z', '2026-10-04T25:00:00Z', 12, null, ''])
    expect(isAt(no)).toBe(false);
});

test('a day is told from what looks like one', () => {
  expect(isDay('2028-02-29')).toBe(true);
  for (const no of ['2026-02-29', '2026-13-01', '2026-10-4', '04.10.2026', null]) expect(isDay(no)).toBe(false);
});

test('the day is the one that the person’s clock showed', () => {
  expect(dayOf('2026-10-04T23:30:00-07:00')).toBe('2026-10-04');
  expect(dayOf('2026-10-05T06:30:00Z')).toBe('2026-10-05');
  expect(dayOnClockOf('2026-10-04T09:00:00-07:00', Date.parse('2026-10-05T06:30:00Z'))).toBe('2026-10-04');
});

test('days are counted across months, years and leap days', () => {
  expect(dayFrom(dayNumber('2024-02-29'))).toBe('2024-02-29');
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2025-12-31', '2026-03-01')).toBe(60);
});

test('a year after a leap day is the last of February', () => {
  expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
  expect(monthsAfter('2026-10-04', 12)).toBe('2027-10-04');
  expect(monthsAfter('2026-10-31', 4)).toBe('2027-02-28');
  expect(monthsAfter('2026-12-31', 1)).toBe('2027-01-31');
});
