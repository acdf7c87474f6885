import fc from 'fast-check';
import { expect, test } from 'vitest';
import { now } from '../../../src/platform/clock.ts';

/** A moment on a clock so many minutes ahead of Greenwich. */
function on(iso: string, minutesAhead: number): Date {
  const date = new Date(iso);
  date.getTimezoneOffset = () => -minutesAhead;
  return date;
}

test.each([
  ['2026-10-04T22:30:00.250Z', 120, '2026-10-05T00:30:00.250+02:00'],
  ['2026-10-04T02:30:00.000Z', -420, '2026-10-03T19:30:00.000-07:00'],
  ['2026-10-04T02:30:00.000Z', 345, '2026-10-04T08:15:00.000+05:45'],
  ['2026-10-04T02:30:00.000Z', -210, '2026-10-03T23:00:00.000-03:30'],
  ['2026-10-04T02:30:00.000Z', 0, '2026-10-04T02:30:00.000+00:00'],
])('%s with %i minutes ahead is written as %s', (iso, ahead, written) => {
  expect(now(on(iso, ahead))).toBe(written);
});

test('what is written is the same moment, on any clock', () => {
  const moments = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.integer({ min: -720, max: 840 }), (date, ahead) => {
      expect(Date.parse(now(on(date.toISOString(), ahead)))).toBe(date.getTime());
    }),
  );
});
