import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insightsOf } from '../../src/core/insight/index.ts';
import { balancesSince, type Fact, statementLines } from '../../src/core/ledger/index.ts';
import { bookOf, reportOn } from './ledger/books.ts';
import { anyFacts } from './ledger/facts.ts';
import { world } from './ledger/world.ts';

const LATER = '2026-12-24T12:00:00Z';

function concluded(facts: readonly Fact[], now = LATER) {
  const book = bookOf(facts);
  const report = reportOn(book, now);
  const statement = statementLines(book, { now, account: 'own' });
  if ('needs' in statement) throw new Error('The book is open.');
  const known = balancesSince(book, 'own');
  if ('needs' in known) throw new Error('The book is open.');
  return { report, insights: insightsOf(report, statement.lines, [], known.since, now) };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** What must hold of any ledger's insights. */
function agree({ report, insights }: ReturnType<typeof concluded>): void {
  const { weeks, balance, funnel, refunds, ahead } = insights;
  const of = (kind: 'base' | 'boost' | 'badge' | 'returned' | 'lost') => sum(weeks.map((week) => week[kind]));
  // The statement has one line for an entry without a job, its boost included.
  expect(of('base') + of('boost')).toBe(report.totals.spent + report.totals.boosted);
  expect(of('returned')).toBe(report.totals.returned);
  expect(of('badge')).toBe(report.badge);
  const today = LATER.slice(0, 10);
  const dated = report.lots.filter(({ expires }) => expires !== null);
  expect(of('lost') + sum(ahead.map(({ connects }) => connects))).toBe(sum(dated.map(({ left }) => left)));
  expect(ahead.every(({ day }) => day >= today)).toBe(true);

  const last = balance.at(-1);
  if (last) expect(last.balance).toBe((report.balance.expected ?? 0) + report.balance.unexplained);
  for (const { balance: all, left } of balance) {
    const { free, bought, rest } = left;
    expect(Math.min(free, bought, rest)).toBeGreaterThanOrEqual(0);
    expect(free + bought + rest).toBe(Math.max(0, all));
  }

  expect(funnel[0]?.count).toBe(report.proposals.length);
  expect(funnel.map(({ count }) => count)).toEqual(funnel.map(({ count }) => count).toSorted((a, b) => b - a));
  const open = report.proposals.flatMap(({ base, boost }) => [
    ...(base.outlook === 'due' || base.outlook === 'overdue' ? [base.spent] : []),
    ...(boost.outlook === 'due' || boost.outlook === 'overdue' ? [boost.bid - boost.returned] : []),
  ]);
  expect(sum(refunds.map(({ due, overdue }) => due + overdue))).toBe(sum(open));
}

describe('the insights agree with the ledger to the Connect', () => {
  test('for any facts in any order', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => agree(concluded(facts))),
      { numRuns: 300 },
    );
  });

  test('for a person’s history as pages showed it', () => {
    fc.assert(
      fc.property(world, ({ facts }) => {
        const { report, insights } = concluded(facts);
        agree({ report, insights });
        expect(sum(insights.weeks.map(({ boost }) => boost))).toBe(report.totals.boosted);
      }),
      { numRuns: 100 },
    );
  });
});
