import { describe, expect, test } from 'vitest';
import { bidOn } from '../../../src/core/bid.ts';
import type { Mills } from '../../../src/core/connects.ts';

const price = 150 as Mills;
const at = '2026-10-03T09:00:00+02:00';
const open = { connects: 14, status: 'open' as const };

test('a bid costs its Connects, in money at the price of a Connect, and leaves the rest', () => {
  expect(bidOn(open, null, 46, price)).toEqual({ base: 14, boost: 0, total: 14, money: 2100, after: 32, notes: [] });
});

test('a boost is apart from the base and part of the total', () => {
  const job = { ...open, boost: { bids: [9, 8], firstPlace: 10, own: 10 } };
  expect(bidOn(job, null, 46, price)).toMatchObject({ base: 14, boost: 10, total: 24, money: 3600, after: 22 });
});

test("the page's own total wins over our sum", () => {
  // A boost is never less than none.
  expect(bidOn({ ...open, total: 13 }, null, null, price)).toMatchObject({
    base: 14,
    boost: 0,
    total: 13,
    after: null,
  });
});

test('exactly enough is enough, one fewer is short by one', () => {
  expect(bidOn(open, null, 14, price)).toMatchObject({ after: 0, notes: [] });
  expect(bidOn(open, null, 13, price)).toMatchObject({ after: -1, notes: [{ kind: 'short', missing: 1 }] });
});

test('an unknown cost or balance leaves the rest unknown, and only the cost is worth a word', () => {
  expect(bidOn({ connects: null, status: 'open' }, null, 46, price)).toEqual({
    base: null,
    boost: 0,
    total: null,
    money: null,
    after: null,
    notes: [{ kind: 'cost-unknown' }],
  });
  expect(bidOn(open, null, null, price)).toMatchObject({ total: 14, after: null, notes: [] });
});

test('a cost that moved since the first visit is told with what it was', () => {
  expect(bidOn(open, { first: { connects: 12, at }, sent: null }, 46, price).notes).toEqual([
    { kind: 'changed', from: 12, at },
  ]);
  expect(bidOn(open, { first: { connects: 14, at }, sent: null }, 46, price).notes).toEqual([]);
});

test('a job bid on before says so, and neither lacks Connects nor a cost', () => {
  const sent = { at, base: 14, boost: 0 };
  expect(bidOn({ connects: null, status: 'open' }, { first: null, sent }, 3, price).notes).toEqual([
    { kind: 'sent', ...sent },
  ]);
  expect(bidOn(open, { first: null, sent }, 3, price).notes).toEqual([{ kind: 'sent', ...sent }]);
});

test('a page that says a proposal was sent is believed where the log has none, and cleared up by the log', () => {
  const applied = { connects: null, status: 'open', applied: true } as const;
  expect(bidOn(applied, null, 3, price).notes).toEqual([{ kind: 'applied' }]);
  expect(bidOn({ ...open, applied: true }, null, 3, price).notes).toEqual([{ kind: 'applied' }]);
  const sent = { at, base: 14, boost: 0 };
  expect(bidOn(applied, { first: null, sent }, 3, price).notes).toEqual([{ kind: 'sent', ...sent }]);
  for (const unsaid of [false, null]) {
    const bid = bidOn({ ...applied, applied: unsaid }, null, 3, price);
    expect(bid.notes).toEqual([{ kind: 'cost-unknown' }]);
  }
});

test('a closed job says so first and is not short of anything', () => {
  expect(bidOn({ connects: null, status: 'closed' }, null, 3, price).notes).toEqual([
    { kind: 'closed', status: 'closed' },
  ]);
  expect(bidOn({ ...open, status: 'removed' }, null, 3, price).notes).toEqual([{ kind: 'closed', status: 'removed' }]);
});

describe('a boost whose amount could not be read', () => {
  const unread = { bids: [9, 8], firstPlace: 10, own: null };

  test('leaves the total unknown, and the base known', () => {
    const bid = bidOn({ ...open, boost: unread }, null, 100, price);
    expect(bid).toEqual({
      base: 14,
      boost: null,
      total: null,
      money: null,
      after: null,
      notes: [{ kind: 'boost-unknown', base: 14 }],
    });
  });

  test("is what the page's own total says beyond the base", () => {
    expect(bidOn({ ...open, total: 24, boost: unread }, null, 100, price)).toMatchObject({
      boost: 10,
      total: 24,
      after: 76,
    });
  });

  test('is no news once the job was bid on or is over', () => {
    expect(bidOn({ ...open, status: 'closed', boost: unread }, null, 100, price).notes).toEqual([
      { kind: 'closed', status: 'closed' },
    ]);
  });
});
