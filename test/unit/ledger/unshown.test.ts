import { describe, expect, test } from 'vitest';
import type { EntryFact, Fact } from '../../../src/core/ledger/index.ts';
import { at, bookOf, entry, JOB, reportOn, statement } from './say.ts';

const OTHER = '2105569350254592999';
const sent = (more: Partial<EntryFact> = {}) => entry(at('10-06'), 'sent', 14, { title: 'Shop in a week', ...more });
const unshown = (facts: Fact[]) => reportOn(bookOf(facts)).proposals.map((proposal) => proposal.unshown);
/** The same as text that was copied: titles, and no links. */
const copied = (facts: Fact[], title: string | null): Fact[] =>
  facts.map((fact) => (fact.kind === 'row' ? { ...fact, job: null, title } : fact));

describe('a bid that the person entered', () => {
  test('is not shown by a statement that has every row of its day', () => {
    const row = ['2026-10-06', 'Applied to job', -9, OTHER] as [string, string, number, string];
    const facts = [sent({ title: 'Lake house' }), ...statement(at('10-08'), [row])];
    expect(reportOn(bookOf(facts)).proposals).toMatchObject([
      { sent: 'statement', unshown: false },
      { sent: 'hand', file: false, unshown: true, base: { spent: 14, cleared: false } },
    ]);
  });

  test('counts all the same', () => {
    const facts = [sent(), ...statement(at('10-08'), [])];
    expect(reportOn(bookOf(facts)).totals.spent).toBe(14);
  });

  test('may be shown tomorrow by a statement that was read on its own day', () => {
    expect(unshown([sent(), ...statement(at('10-06', '23:00'), [])])).toEqual([false]);
  });

  test('may stand under the day before, which nobody has read', () => {
    const day: Fact = {
      kind: 'coverage',
      at: at('10-08'),
      source: 'page',
      account: 'own',
      from: '2026-10-06',
      to: '2026-10-08',
    };
    expect(unshown([sent(), day])).toEqual([false]);
    expect(unshown([sent(), { ...day, from: '2026-10-05' }])).toEqual([true]);
  });

  test('is shown by its own row', () => {
    const facts = [sent({ job: JOB }), ...statement(at('10-08'), [['2026-10-07', 'Applied to job', -14, JOB]])];
    expect(unshown(facts)).toEqual([false]);
  });

  test('may be a row of which nobody knows the job', () => {
    const rows = statement(at('10-08'), [['2026-10-06', 'Applied to job', -9]]);
    expect(unshown([sent(), ...rows])).toEqual([false]);
  });

  test('may be a row of its job whose label says nothing known', () => {
    const rows = statement(at('10-08'), [['2026-10-06', 'Something new', -14, JOB]]);
    expect(unshown([sent({ job: JOB }), ...rows])).toEqual([false]);
  });

  test('is not the row of another title; without a title it may be', () => {
    const rows = copied(statement(at('10-08'), [['2026-10-06', 'Applied to job', -9, OTHER]]), 'Another shop');
    const mine = (facts: Fact[]) => reportOn(bookOf(facts)).proposals.filter((each) => each.sent === 'hand');
    expect(mine([sent({ job: JOB }), ...rows])).toMatchObject([{ unshown: true }]);
    expect(mine([sent({ job: JOB, title: null }), ...rows])).toMatchObject([{ unshown: false }]);
  });

  test('of nothing is nothing that could be shown', () => {
    expect(unshown([entry(at('10-06'), 'sent', 0, { job: JOB }), ...statement(at('10-08'), [])])).toEqual([false]);
  });
});

test('what came from a file says so', () => {
  const facts = [sent({ source: 'file' }), ...statement(at('10-08'), [])];
  expect(reportOn(bookOf(facts)).proposals).toMatchObject([{ sent: 'hand', file: true, unshown: true }]);
});

test('a bid whose landing page was seen is pointed out as well', () => {
  const apply = { kind: 'apply', at: at('10-06'), source: 'page', account: 'own', job: JOB, title: 'T' } as const;
  const landing = { kind: 'landing', source: 'page', account: null, proposal: '77', job: null, title: 'T' } as const;
  const seen: Fact[] = [
    { ...apply, cost: 14, boost: 0 },
    { ...landing, at: at('10-06', '09:05') },
  ];
  expect(unshown([...seen, ...statement(at('10-08'), [])])).toEqual([true]);
  expect(unshown([...seen, ...statement(at('10-08'), [['2026-10-06', 'Applied to job', -14, JOB]])])).toEqual([false]);
});
