import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyBook,
  factsIn,
  glance,
  merge,
  openBook,
  rebuild,
  record,
  storedAs,
  storedBook,
  withPages,
} from '../../../src/core/ledger/index.ts';
import { bookOf, linesOn, recorded, reportOn } from './books.ts';
import { type World, world } from './world.ts';

const RUNS = { numRuns: 60 };

/** Each way to put the same facts into a book. */
const shuffled = (made: World) =>
  fc.shuffledSubarray(made.facts, { minLength: made.facts.length, maxLength: made.facts.length });

test('opening and bookings make up what is expected, always', () => {
  fc.assert(
    fc.property(world, ({ visits, end }) => {
      let book = emptyBook();
      for (const visit of visits) {
        book = recorded(book, visit);
        const { balance, opening, totals } = reportOn(book, end);
        const { spent, boosted, returned, granted, purchased, other } = totals;
        if (balance.expected === null) continue;
        expect((opening ?? 0) + granted + purchased + returned + other - spent - boosted).toBe(balance.expected);
        expect(balance.differences.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance.unexplained);
      }
    }),
    RUNS,
  );
});

test('a statement of every day finds what truly happened', () => {
  fc.assert(
    fc.property(world, ({ facts, balance, truth, end }) => {
      const said = reportOn(bookOf(facts), end);
      expect(said.balance).toMatchObject({ expected: balance, seen: balance, unexplained: 0 });
      expect(said.totals).toMatchObject({ spent: truth.base, boosted: truth.boost, returned: truth.returned });
      expect(said.badge).toBe(truth.badge);
      expect(said.proposals.length).toBe(truth.bids);
      expect(said.perhapsSent).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the order of facts does not matter, nor that they come twice', () => {
  fc.assert(
    fc.property(
      world.chain((made) => fc.tuple(fc.constant(made), shuffled(made))),
      ([made, order]) => {
        const once = bookOf(made.facts);
        let book = emptyBook();
        for (const fact of order) book = recorded(book, [fact]);
        expect(reportOn(book, made.end)).toEqual(reportOn(once, made.end));
        expect(linesOn(book, made.end)).toEqual(linesOn(once, made.end));
        const again = record(book, made.facts);
        expect('changed' in again && again.changed).toEqual([]);
      },
    ),
    RUNS,
  );
});

test('two ledgers that saw different pages merge to the same one, in either order', () => {
  fc.assert(
    fc.property(
      world.chain((made) => fc.tuple(fc.constant(made), fc.array(fc.constantFrom(0, 1, 2), { minLength: 100 }))),
      ([made, who]) => {
        const part = (machine: number) => made.visits.filter((_, index) => who[index % who.length] !== machine).flat();
        const [one, other] = [bookOf(part(0)), bookOf(part(1))];
        const all = reportOn(bookOf([...part(0), ...part(1)]), made.end);
        expect(reportOn(merge(one, other), made.end)).toEqual(all);
        expect(reportOn(merge(other, one), made.end)).toEqual(all);
      },
    ),
    RUNS,
  );
});

test('no lot is negative, and together they hold what is expected', () => {
  fc.assert(
    fc.property(world, ({ visits, end }) => {
      const book = bookOf(visits.slice(0, -1).flat());
      const { lots, balance } = reportOn(book, end);
      for (const { amount, left } of lots) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(amount);
      }
      if (balance.expected !== null) expect(lots.reduce((sum, { left }) => sum + left, 0)).toBe(balance.expected);
    }),
    RUNS,
  );
});

test('escrow never leaks: what was bid is held, charged or back', () => {
  fc.assert(
    fc.property(world, ({ visits, end }) => {
      let book = emptyBook();
      for (const [index, visit] of visits.entries()) {
        book = recorded(book, visit);
        for (const { boost } of reportOn(book, end).proposals) {
          const settled = boost.state === 'charged' || boost.state === 'released';
          const accounted = boost.charged + boost.returned;
          expect(accounted).toBeLessThanOrEqual(settled ? boost.bid : 0);
          // Before the last statement a final charge may be seen without the bid's return that goes with it.
          if (settled && index === visits.length - 1) expect(accounted).toBe(boost.bid);
        }
      }
    }),
    RUNS,
  );
});

test('a glance says what the whole report says', () => {
  fc.assert(
    fc.property(world, ({ visits, end }) => {
      const book = bookOf(visits.slice(0, -1).flat());
      const whole = reportOn(book, end);
      const short = glance(book, { now: end, account: 'own' }, 5);
      if ('needs' in short) throw new Error('missing pages');
      const { expected, seen, seenAt, unexplained } = whole.balance;
      expect(short.balance).toMatchObject({ expected, seen, seenAt, unexplained });
      expect(short.proposals).toBe(whole.proposals.length);
      const newest = whole.proposals.slice(-5).reverse();
      expect(short.latest.map(({ sentAt }) => sentAt)).toEqual(newest.map(({ sentAt }) => sentAt));
      expect(short.covered).toEqual(whole.coverage.covered);
      expect(short.gaps).toEqual(whole.coverage.gaps);
    }),
    RUNS,
  );
});

test('a ledger opened page by page from its storage goes on as if it had stayed in memory', () => {
  fc.assert(
    fc.property(world, ({ visits, end }) => {
      const stored = new Map<string, unknown>();
      let whole = emptyBook();
      for (const visit of visits) {
        whole = recorded(whole, visit);
        let open = openBook(stored.keys());
        for (let round = 0; ; round++) {
          const done = record(open, visit);
          if (!('needs' in done)) {
            for (const key of done.changed) stored.set(key, JSON.parse(JSON.stringify(storedAs(done.book, key))));
            break;
          }
          expect(round).toBeLessThan(20);
          open = withPages(open, Object.fromEntries(done.needs.map((key) => [key, stored.get(key)])));
        }
      }
      const again = withPages(openBook(stored.keys()), Object.fromEntries(stored));
      expect(again.stale).toBe(false);
      expect(reportOn(again, end)).toEqual(reportOn(whole, end));
      expect(storedBook(again)).toEqual(JSON.parse(JSON.stringify(storedBook(whole))));
    }),
    RUNS,
  );
});

test('concluding everything anew changes nothing', () => {
  fc.assert(
    fc.property(world, ({ visits, end }) => {
      let book = emptyBook();
      for (const visit of visits) book = recorded(book, visit);
      expect(reportOn(rebuild(book), end)).toEqual(reportOn(book, end));
      expect(factsIn(rebuild(book))).toEqual(factsIn(book));
    }),
    RUNS,
  );
});
