import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/ledger/index.ts';
import { at, balance, bookOf, entry, JOB, reportOn, statement } from './say.ts';

const apply = (moment: string, cost: number): Fact => {
  return { kind: 'apply', at: moment, source: 'page', account: 'own', job: JOB, title: 'T', cost, boost: 0 };
};
const landing = (moment: string): Fact => {
  return { kind: 'landing', at: moment, source: 'page', account: null, proposal: '77', job: null, title: 'T' };
};
const causes = (facts: Fact[]) => reportOn(bookOf(facts)).balance.differences.map((difference) => difference.causes);

test('days that were never seen may hide it', () => {
  expect(causes([balance(at('10-04'), 46), balance(at('10-06'), 16)])).toEqual([['not-covered', 'elsewhere']]);
});

test('on covered days something else must have been', () => {
  const facts = [balance(at('10-04'), 46), balance(at('10-06'), 16), ...statement(at('10-08'), [])];
  expect(causes(facts)).toEqual([['elsewhere']]);
});

test('a perhaps-sent proposal of that cost fits exactly', () => {
  expect(causes([balance(at('10-04'), 46), apply(at('10-04', '10:00'), 14), balance(at('10-06'), 32)])[0]?.[0]).toBe(
    'perhaps-sent',
  );
});

test('a cost that was booked and not taken fits exactly', () => {
  const facts = [
    balance(at('10-04'), 46),
    apply(at('10-04', '10:00'), 14),
    landing(at('10-04', '10:05')),
    balance(at('10-06'), 46),
  ];
  expect(causes(facts)[0]?.[0]).toBe('pending');
});

test('a return that was due fits exactly', () => {
  const closed: Fact = { kind: 'outcome', at: at('10-05'), source: 'hand', job: JOB, outcome: 'closed' };
  const facts = [
    balance(at('10-04'), 46),
    apply(at('10-04', '10:00'), 14),
    landing(at('10-04', '10:05')),
    balance(at('10-04', '12:00'), 32),
    closed,
    balance(at('10-06'), 46),
  ];
  expect(causes(facts)[0]).toContain('refund');
});

test('a few Connects may be the badge', () => {
  expect(causes([balance(at('10-04'), 46), balance(at('10-06'), 43)])[0]).toContain('badge');
});

test('Connects whose year passed may have lapsed', () => {
  const old = entry('2025-10-05T09:00:00Z', 'grant', 10);
  const facts = [balance('2025-10-04T09:00:00Z', 0), old, balance('2025-10-06T09:00:00Z', 10), balance(at('10-06'), 0)];
  expect(causes(facts)[0]?.[0]).toBe('expiry');
});

test('an entry that a row of another day repeats may be entered twice', () => {
  const facts = [
    balance(at('10-04'), 46),
    entry(at('10-05'), 'spend', 4),
    ...statement(at('10-10'), [['2026-10-07', 'Something new', -4]], 42),
  ];
  expect(causes(facts)[0]?.[0]).toBe('entered-twice');
});

test('a bid from a file that was never charged fits exactly, though its day ends late on some clock', () => {
  const bid = entry('2026-10-05T23:30:00-12:00', 'sent', 14, { source: 'file', title: 'T' });
  const facts = [balance(at('10-04'), 46), bid, balance(at('10-06'), 46), ...statement(at('10-08'), [])];
  expect(causes(facts)[0]?.[0]).toBe('pending');
});
