import { expect, test } from 'vitest';
import { lotsOf } from '../../../src/core/ledger/lots.ts';
import { fits, TERM_IDS, TERMS, termOn } from '../../../src/core/rulebook/overrides.ts';
import rules from '../../../src/core/rulebook/rules.json' with { type: 'json' };
import { allotment, monthsOfLife, refundOf } from '../../../src/core/rulebook/terms.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

test('each value that may be set names a rule and what that rule publishes, within its own bounds', () => {
  for (const id of TERM_IDS) {
    const { rule, unit, published } = TERMS[id];
    const value: unknown = byId.get(rule)?.value;
    const said = id === 'life-months' ? Number(value) * 12 : Array.isArray(value) ? value.at(-1) : value;
    expect([id, said]).toEqual([id, unit === 'returned' ? (published ? 'returned' : 'not-returned') : published]);
    expect(fits(id, published)).toBe(true);
  }
});

test('a value is taken within its bounds alone, and whole where things are counted', () => {
  expect([1, 365].map((days) => fits('auction-days', days))).toEqual([true, true]);
  expect([0, 366, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((days) => fits('auction-days', days))).toEqual(
    Array(5).fill(false),
  );
  expect(fits('plus-price', 24.5)).toBe(true);
  expect(fits('returned-expired', 2)).toBe(false);
});

test('a value of one’s own holds from its day on, and what is published before', () => {
  const terms = { 'auction-days': { value: 10, from: '2026-11-01' } };
  expect(termOn(terms, 'auction-days', '2026-10-31')).toBe(7);
  expect(termOn(terms, 'auction-days', '2026-11-01')).toBe(10);
  expect(termOn(terms, 'post-days', '2026-11-01')).toBe(30);
});

test('Connects issued from that day on live as long as the person says, and those before as published', () => {
  const terms = { 'life-months': { value: 6, from: '2026-11-01' } };
  expect(monthsOfLife('2019-04-30', terms)).toBe(null);
  const line = { sort: 'grant', amount: 10, after: null, until: null, hand: false } as const;
  const lots = lotsOf(
    [
      { ...line, day: '2026-10-31' },
      { ...line, day: '2026-11-01' },
    ],
    0,
    terms,
  );
  expect(lots.map(({ expires }) => expires)).toEqual(['2027-10-31', '2027-05-01']);
});

test('a plan brings what the person says, its first month with the free part in proportion, and still promises no more', () => {
  const from = '2026-11-01';
  const terms = { 'plus-monthly': { value: 120, from }, 'basic-monthly': { value: 20, from } };
  expect(allotment('plus', '2026-10-31', false, terms)?.connects).toEqual([100, 100]);
  expect(allotment('plus', from, false, terms)).toMatchObject({ connects: [120, 120], rule: 'grant-plus-monthly' });
  expect(allotment('plus', from, true, terms)?.connects).toEqual([100, 120]);
  expect(allotment('basic', from, false, terms)).toMatchObject({ connects: [20, 20], may: true });
});

test('an outcome returns what the person says from that day on; one that ends nothing says nothing', () => {
  const terms = { 'returned-expired': { value: 1, from: '2026-11-01' } };
  expect(refundOf('expired', '2026-10-31', terms)?.returned).toBe(false);
  expect(refundOf('expired', '2026-11-01', terms)).toEqual({ rule: 'refund-base-expired', returned: true });
  expect(refundOf('closed', '2026-11-01', terms)?.returned).toBe(true);
  expect([refundOf('pending', '2026-11-01'), refundOf('constructor', '2026-11-01')]).toEqual([null, null]);
});
