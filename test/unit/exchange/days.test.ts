import { describe, expect, it } from 'vitest';
import { dayIn, orderIn } from '../../../src/core/exchange/days.ts';

describe('a day', () => {
  it.each([
    '2026-01-11',
    '2026/1/11',
    '2026.01.11',
    '2026-01-11 14:30',
    '2026-01-11T14:30:05.250Z',
    '2026-01-11T14:30:05+02:00',
    'January 11, 2026',
    'Jan 11 2026',
    'Sunday, January 11th, 2026',
    '11 January 2026',
    '11-Jan-26',
    '11. January 2026',
    'Sun, 11 Jan 2026 14:30:00 +0200',
  ])('has one meaning as %s', (text) => {
    for (const order of ['year', 'month', 'day'] as const) expect(dayIn(text, order)).toBe('2026-01-11');
  });

  it.each([
    ['1/11/2026', '2026-01-11', '2026-11-01'],
    ['1-11-26', '2026-01-11', '2026-11-01'],
    ['1/11/2026 2:05 PM', '2026-01-11', '2026-11-01'],
    ['1/13/2026', '2026-01-13', null],
    ['13/1/2026', null, '2026-01-13'],
    ['11.1.2026', null, '2026-01-11'],
  ])('as %s is read as the order says', (text, month, day) => {
    expect(dayIn(text, 'year')).toBeNull();
    expect(dayIn(text, 'month')).toBe(month);
    expect(dayIn(text, 'day')).toBe(day);
  });

  it.each([
    '',
    'yesterday',
    '46033',
    '2026-02-30',
    '31 April 2026',
    '11 Foo 2026',
    'x 2026-01-11',
    '2026-1/11',
    '1/1/1',
  ])('is not guessed from "%s"', (text) => {
    for (const order of ['year', 'month', 'day'] as const) expect(dayIn(text, order)).toBeNull();
  });
});

describe('the order of a column', () => {
  it.each([
    [['2026-01-11', 'Jan 2, 2026'], 'year'],
    [['1/11/2026', '1/13/2026'], 'month'],
    [['11/1/2026', '13/1/2026', 'Total'], 'day'],
    [['1.2.2026'], 'day'],
    [['1/2/2026', '3/4/2026'], null],
    [['1/13/2026', '13/1/2026'], null],
  ])('of %j is %s', (texts, order) => {
    expect(orderIn(texts)).toBe(order);
  });
});
