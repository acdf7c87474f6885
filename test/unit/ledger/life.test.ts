import { describe, expect, test } from 'vitest';
import type { SightingFact } from '../../../src/core/ledger/index.ts';
import { lifeOf } from '../../../src/core/ledger/life.ts';

const OLD_ID = 'a1b2c3d4e5f60718';

const sighting = (more: Partial<SightingFact>): SightingFact => ({
  kind: 'sighting',
  at: '2026-10-04T09:00:00Z',
  source: 'page',
  job: OLD_ID,
  title: null,
  status: null,
  cost: null,
  hires: null,
  activity: false,
  posted: null,
  ...more,
});

const day = (time: number | null) => (time === null ? null : new Date(time).toISOString().slice(0, 10));

describe('when a job was posted', () => {
  test.each([
    ['17 minutes ago', '2026-10-04'],
    ['an hour ago', '2026-10-04'],
    ['3 days ago', '2026-09-30'],
    ['2 weeks ago', '2026-09-13'],
    ['yesterday', '2026-10-02'],
    ['last week', '2026-09-20'],
    ['last month', '2026-08-03'],
    ['Sep 20, 2026', '2026-09-19'],
    ['September 20, 2026', '2026-09-19'],
    ['in the beginning', null],
    ['Renewed 2 weeks', null],
  ])('"%s" of 4 October means not before %s', (posted, expected) => {
    expect(day(lifeOf(OLD_ID, [sighting({ posted })], null).posted)).toBe(expected);
  });

  test('of several words the nearest counts', () => {
    const facts = [
      sighting({ posted: '2 months ago', at: '2026-11-20T09:00:00Z' }),
      sighting({ posted: '2 hours ago' }),
    ];
    expect(day(lifeOf(OLD_ID, facts, null).posted)).toBe('2026-10-04');
  });

  test('a decimal id holds it, unless it was seen before it was made', () => {
    const made = '2111996929351811073';
    expect(day(lifeOf(made, [], null).posted)).toBe('2026-10-19');
    expect(lifeOf(made, [sighting({})], null).posted).toBe(null);
    expect(lifeOf(made, [], Date.parse('2026-10-04'))?.posted).toBe(null);
  });
});

describe('how a job ended', () => {
  const closed = (more: Partial<SightingFact>) =>
    lifeOf(OLD_ID, [sighting({ status: 'closed', ...more })], null).closing;

  test('a hire that was seen while it was open counts when it is closed', () => {
    const open = sighting({ status: 'open', hires: 1, activity: true, at: '2026-10-02T09:00:00Z' });
    const facts = [open, sighting({ status: 'closed' })];
    expect(lifeOf(OLD_ID, facts, null).closing).toEqual({ how: 'other-hired', day: '2026-10-04' });
  });

  test('without its activity it stays unread', () => {
    expect(closed({})?.how).toBe('unread');
    expect(closed({ activity: true })?.how).toBe('closed');
    expect(closed({ activity: true, hires: 2 })?.how).toBe('other-hired');
  });

  test('removed is removed, whatever else was seen', () => {
    const facts = [
      sighting({ status: 'closed', activity: true }),
      sighting({ status: 'removed', at: '2026-10-06T09:00:00Z' }),
    ];
    expect(lifeOf(OLD_ID, facts, null).closing).toEqual({ how: 'removed', day: '2026-10-06' });
  });

  test('a tile says nothing about closing', () => {
    expect(lifeOf(OLD_ID, [sighting({}), sighting({ status: 'open' })], null).closing).toBe(null);
  });
});
