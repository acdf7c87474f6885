import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantOf } from '../../../src/core/ledger/day.ts';
import { join } from '../../../src/core/ledger/identity.ts';
import {
  type Fact,
  factsIn,
  glance,
  idOf,
  openBook,
  pack,
  rebuild,
  unpack,
  withPages,
} from '../../../src/core/ledger/index.ts';
import { bookOf, linesOn, recorded, reopened, reportOn } from './books.ts';
import { anyFacts } from './facts.ts';

const NOW = '2026-11-20T12:00:00Z';
const RUNS = { numRuns: 150 };

/** The same facts in another order. */
const twoOrders = anyFacts.chain((facts) =>
  fc.tuple(
    fc.constant(facts),
    fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
    fc.integer({ min: 0, max: facts.length }),
  ),
);

describe('whatever facts there are', () => {
  test('their order does not matter, nor that they come one by one, twice, or on two machines', () => {
    fc.assert(
      fc.property(twoOrders, ([facts, order, split]) => {
        const once = bookOf(facts);
        let other = bookOf(order.slice(0, split));
        for (const fact of order.slice(split)) other = recorded(other, [fact, fact]);
        for (const account of ['own', 'agency'] as const)
          expect(reportOn(other, NOW, account)).toEqual(reportOn(once, NOW, account));
        expect(linesOn(other, NOW)).toEqual(linesOn(once, NOW));
        expect(factsIn(other)).toEqual(factsIn(once));
      }),
      RUNS,
    );
  });

  test('what was concluded step by step is what is concluded at once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        let book = bookOf([]);
        for (const fact of facts) book = recorded(book, [fact]);
        const anew = rebuild(book);
        for (const account of ['own', 'agency'] as const)
          expect(reportOn(book, NOW, account)).toEqual(reportOn(anew, NOW, account));
      }),
      RUNS,
    );
  });

  test('the books balance', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { balance, opening, totals, lots } = reportOn(bookOf(facts), NOW);
        const { spent, boosted, returned, granted, purchased, other } = totals;
        for (const { amount, left } of lots) expect(left >= 0 && left <= amount).toBe(true);
        if (balance.expected === null || opening === null) return;
        expect(opening + granted + purchased + returned + other - spent - boosted).toBe(balance.expected);
        const left = lots.reduce((sum, lot) => sum + lot.left, 0);
        expect(left).toBe(Math.max(0, balance.expected));
      }),
      RUNS,
    );
  });

  test('storing and opening them again changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const book = bookOf(facts);
        const again = reopened(book);
        expect(again.stale).toBe(false);
        expect(reportOn(again, NOW)).toEqual(reportOn(book, NOW));
        expect(factsIn(again)).toEqual(factsIn(book));
      }),
      RUNS,
    );
  });

  test('a glance agrees with the whole', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const book = bookOf(facts);
        const whole = reportOn(book, NOW);
        const short = glance(book, { now: NOW, account: 'own' }, 20);
        if ('needs' in short) throw new Error('missing pages');
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
        const open = (outlook: 'due' | 'overdue') =>
          whole.proposals.filter(({ base, boost }) => {
            const sides = [base.outlook, boost.outlook];
            return sides.includes(outlook) && !(outlook === 'due' && sides.includes('overdue'));
          });
        expect(ids(short.due)).toEqual(ids(open('due')));
        expect(ids(short.overdue)).toEqual(ids(open('overdue')));
        expect(short.balance.expected).toBe(whole.balance.expected);
        expect(short.perhapsSent).toEqual(expect.arrayContaining(whole.perhapsSent));
      }),
      RUNS,
    );
  });
});

describe('however a moment is spelt', () => {
  const withSpellings = anyFacts.chain((facts) =>
    fc.tuple(fc.constant(facts), fc.array(fc.nat(3), { minLength: facts.length, maxLength: facts.length })),
  );

  test('what was said of it is the same, once or twice, from a page or from the storage', () => {
    fc.assert(
      fc.property(withSpellings, ([facts, turns]) => {
        const once = bookOf(facts);
        const again = facts.map((fact, index) => respelt(fact, turns[index] ?? 0));
        for (const other of [bookOf(again), recorded(once, again), reopened(recorded(bookOf(again), facts))])
          for (const account of ['own', 'agency'] as const)
            expect(inOneSpelling(reportOn(other, NOW, account))).toEqual(inOneSpelling(reportOn(once, NOW, account)));
      }),
      { numRuns: 60 },
    );
  });

  test('two spellings that lie in the storage already become one', () => {
    const sent = { kind: 'entry', at: '2026-10-04T09:00:00Z', entry: 'sent', amount: 12, boost: 0, note: '' };
    const page = {
      facts: [sent, { ...sent, at: '2026-10-04T09:00:00.000Z' }].map((fact) => ({ ...fact, source: 'hand' })),
    };
    const book = withPages(openBook(['ledger/jobs/2026-10']), { 'ledger/jobs/2026-10': page });
    expect(reportOn(recorded(book, []), NOW).totals.spent).toBe(12);
  });
});

const SPELLINGS: ((at: string) => string)[] = [
  (at) => at,
  (at) => at.replace(/(Z|[+-]\d\d:\d\d)$/, '.000$1'),
  (at) => at.replace(/(Z|[+-]\d\d:\d\d)$/, '.0$1').replace('Z', '+00:00'),
  (at) => at.replace(/:00(Z|[+-]\d\d:\d\d)$/, '$1').replace('Z', '-00:00'),
];

/** The same fact, each moment of it spelt otherwise, also where it names another fact by one. */
function respelt(fact: Fact, turn: number): Fact {
  const spell = SPELLINGS[turn] ?? String;
  const moments = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)/g;
  return JSON.parse(JSON.stringify(fact).replace(moments, spell));
}

function inOneSpelling(report: object): unknown {
  const moments = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g;
  return JSON.parse(JSON.stringify(report).replace(moments, (at) => `${instantOf(at)} of ${dayOf(at)}`));
}

describe('joining two sayings of one fact', () => {
  const sayings = anyFacts.filter((facts) => facts.length > 2).map(([one, two, three]) => [one, two, three] as Fact[]);
  /** The same fact as learnt at another moment. */
  const again = (fact: Fact, other: Fact): Fact => {
    const moved = { ...fact, at: other.at, ...(fact.kind === 'balance' && { until: other.at }) };
    return idOf(moved) === idOf(fact) ? moved : fact;
  };

  test('does not depend on who comes first', () => {
    fc.assert(
      fc.property(sayings, ([one, two, three]) => {
        if (!one || !two || !three) return;
        const [a, b, c] = [one, again(one, two), again(one, three)];
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, a)).toEqual(a);
      }),
    );
  });
});

test('a fact survives being packed', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const fact of facts) expect(unpack(JSON.parse(JSON.stringify(pack(fact))))).toEqual(fact);
    }),
  );
});
