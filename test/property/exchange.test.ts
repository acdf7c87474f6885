import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/background/import/file.ts';
import { readCsv, writeCsv } from '../../src/core/exchange/csv.ts';
import { guessTable } from '../../src/core/exchange/csv-columns.ts';
import { factsFromTable } from '../../src/core/exchange/csv-facts.ts';
import { proposalsCsv } from '../../src/core/exchange/export-csv.ts';
import { exportOf } from '../../src/core/exchange/exports.ts';
import { pasteStatement, statementReading } from '../../src/core/exchange/paste.ts';
import { recordsFile } from '../../src/core/exchange/records-file.ts';
import type { HistoryRow } from '../../src/core/job.ts';
import { type Fact, factsIn, factsOf, pack, unpack } from '../../src/core/ledger/index.ts';
import { copied, linksOf, type Shown, WAYS } from '../unit/exchange/copies.ts';
import { finished } from '../unit/exchange/finished.ts';
import { balances, installed } from '../unit/exchange/hledger.ts';
import { bookOf, conclusionsOf, reportOf } from '../unit/exchange/ledger.ts';
import { englishWords } from '../unit/ui/english.ts';
import { world } from './ledger/world.ts';

const RUNS = { numRuns: 60 };
const NOW = '2026-07-27T12:00:00Z';

describe('a complete export', () => {
  test('taken in by an empty ledger gives the same one', () => {
    fc.assert(
      fc.property(world, ({ facts, end }) => {
        const book = bookOf(facts);
        const file = recordsFile(factsIn(book), NOW);
        const brought = readFile(file);
        if (!brought.ok) throw new Error(brought.error.code);
        const again = bookOf(brought.value.facts);
        expect(recordsFile(factsIn(again), NOW)).toBe(file);
        expect(reportOf(again, end)).toEqual(reportOf(book, end));
      }),
      RUNS,
    );
  });

  test('has nothing but known keys, whatever is planted in it', () => {
    fc.assert(
      fc.property(world, fc.string({ minLength: 1 }), ({ facts }, word) => {
        const key = `planted ${word}`;
        for (const fact of facts) {
          const packed = JSON.parse(JSON.stringify(pack(fact)));
          const clean = JSON.stringify(unpack(packed));
          expect(JSON.stringify(unpack({ ...packed, [key]: word }))).toBe(clean);
          const rows = packed.rows?.map((row: object) => ({ ...row, [key]: word })) ?? [];
          if (rows.length > 0) expect(unpack({ ...packed, rows })).toBeNull();
        }
      }),
      { numRuns: 20 },
    );
  });

  test('that was damaged anywhere is taken in as far as it is understood, and the ledger still adds up', () => {
    const strange = fc.oneof(
      fc.constantFrom(null, -1, 1e308, '', '9999-99-99', [], {}, true, '2026-06-15', 'entry:', 'title:'),
      fc.integer(),
      fc.string(),
    );
    fc.assert(
      fc.property(world, fc.array(fc.tuple(fc.nat(), fc.nat(), strange), { maxLength: 20 }), (made, changes) => {
        const all = made.facts.map(pack);
        for (const [which, place, value] of changes) {
          const fact = all[which % all.length] ?? {};
          const keys = Object.keys(fact).filter((key) => key !== 'kind');
          fact[keys[place % keys.length] ?? 'at'] = value;
        }
        const book = bookOf(all.map(unpack).filter((fact) => fact !== null));
        const { balance, opening, totals } = reportOf(book, made.end);
        const { spent, boosted, returned, granted, purchased, other } = totals;
        if (balance.expected !== null)
          expect((opening ?? 0) + granted + purchased + returned + other - spent - boosted).toBe(balance.expected);
      }),
      RUNS,
    );
  });
});

/** Titles as they stand on a page: white space folded, something there. */
const title = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    fc.constantFrom('Today', 'Yesterday', 'January 11, 2026', '-20', '+5 Connects', 'Spent 12 Connects', 'Show more'),
    fc.constantFrom(
      '—',
      'Date',
      'Action',
      'Applied to job',
      'Job cancelled',
      'My balance',
      '46 Connects',
      '-20 Spent 20 Connects',
    ),
  )
  .map((text) =>
    text
      .replace(/[\u200b\u2060]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const label = fc.constantFrom(
  'Applied to job',
  'Job cancelled',
  'Connects bid for boosted proposal.',
  'You’ve been outbid to boost your proposal',
  'A label of tomorrow',
);
const day = fc.constantFrom('Today', 'Yesterday', 'July 25, 2026', 'July 20, 2026', 'January 1, 2026');
const amount = fc.oneof(fc.integer({ min: -2_000, max: -1 }), fc.integer({ min: 1, max: 2_000 }));
const withJob: fc.Arbitrary<Shown> = fc.record({ day, label, title, amount });
const withoutJob: fc.Arbitrary<Shown> = fc.record({
  day,
  label: fc.constantFrom('Availability Badge', 'Monthly Connects renewal', 'Added extra Connects'),
  title: fc.constant(null),
  amount,
});
const shown = fc.array(fc.oneof({ weight: 3, arbitrary: withJob }, withoutJob), { maxLength: 12 });

describe('a pasted statement', () => {
  const same = (row: HistoryRow | undefined, { label: action, title: text, amount: size }: Shown) =>
    row?.action === action && row.title === text && row.amount === size;

  test('brings no row that the page has not, whatever its titles are, and names what it leaves out', () => {
    fc.assert(
      fc.property(shown, fc.constantFrom(...WAYS), fc.boolean(), (rows, way, agency) => {
        const pasted = pasteStatement(copied(rows, way, agency), { today: '2026-07-27' });
        let next = 0;
        for (const row of rows) if (same(pasted.rows[next], row)) next++;
        expect(next).toBe(pasted.rows.length);
        if (pasted.rows.length < rows.length) expect(pasted.whole).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of a person’s own account is understood row by row where the browser copies them', () => {
    fc.assert(
      fc.property(shown, fc.constantFrom('chromium', 'firefox', 'cards'), (rows, way) => {
        const plain = rows.filter(({ title: text }) => way !== 'cards' || text !== '—');
        const pasted = pasteStatement(copied(plain, way), { today: '2026-07-27' });
        expect(pasted.rows).toHaveLength(plain.length);
        expect(pasted.left).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('of a page that was read as well changes nothing', () => {
    const uid = (text: string) =>
      `2${String([...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1e9, 7)).padStart(18, '0')}`;
    fc.assert(
      fc.property(shown, (rows) => {
        const links = linksOf(rows, (row) => uid(row.title ?? ''));
        const pasted = pasteStatement(copied(rows, 'chromium'), { today: '2026-07-27', links });
        const range = { days: 90, all: true, fromTheTop: true, toTheEnd: true, account: 'own' } as const;
        const reading = statementReading(pasted, range);
        const at = '2026-07-27T12:00:00Z';
        const read = bookOf(factsOf(reading, { at, source: 'page', known: () => false }));
        const both = bookOf(
          factsOf(reading, { at: '2026-07-27T12:05:00Z', source: 'paste', known: () => false }),
          read,
        );
        const [once, twice] = [reportOf(read, NOW), reportOf(both, NOW)];
        expect(twice.totals).toEqual(once.totals);
        expect(twice.proposals).toEqual(once.proposals);
        expect(twice.balance.expected).toBe(once.balance.expected);
      }),
      RUNS,
    );
  });
});

describe('a table', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '=', '+', '-', '@', "'", ' ', '1', 'a', '＝'))
      .map((some) => some.join('')),
  );

  test('that was written is read as it was', () => {
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        const kept = cells.filter((row) => row.some((each) => each.trim() !== ''));
        const table = finished(readCsv(writeCsv([['head', 'x'], ...cells])));
        if ('why' in table) throw new Error(table.why);
        expect(table.rows.map((row) => row.cells)).toEqual(kept);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of our own proposals adds nothing to the ledger it comes from', () => {
    fc.assert(
      fc.property(world, ({ facts, end }) => {
        const { proposals } = reportOf(bookOf(facts), end);
        const table = finished(readCsv(proposalsCsv(proposals, englishWords().t)));
        if ('why' in table) throw new Error(table.why);
        const { columns } = guessTable(table);
        const taken = finished(
          factsFromTable(table, { columns, dates: 'year', account: 'own', today: '2999-12-31' }, proposals),
        );
        expect(taken.facts).toEqual([]);
        expect(taken.known + taken.left.length).toBe(proposals.length);
      }),
      RUNS,
    );
  });

  test('taken in twice gives the same facts', () => {
    const line = fc.tuple(
      fc.constantFrom('2026-01-13', '2026-01-14', 'Jan 14, 2026', '2026-01-13T10:00:00Z', 'never'),
      fc.constantFrom('One', 'Two', ''),
      fc.constantFrom('', '~022051230000000000101', '~022051230000000000102'),
      fc.constantFrom('4', '6', ''),
      fc.constantFrom('', '3'),
      fc.constantFrom('', '4', '6', '7'),
      fc.constantFrom('', 'viewed', 'hired', 'closed'),
    );
    const head = ['Date', 'Title', 'Link', 'Connects', 'Boost', 'Returned', 'Status'];
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const table = finished(readCsv(writeCsv([head, ...lines])));
        if ('why' in table) throw new Error(table.why);
        const { columns } = guessTable(table);
        const take = (known: Parameters<typeof factsFromTable>[2]) =>
          finished(factsFromTable(table, { columns, dates: 'year', account: 'own', today: '2999-12-31' }, known));
        const first = take([]);
        expect(take([]).facts).toEqual(first.facts);
        const book = bookOf(first.facts);
        const again = take(reportOf(book, NOW).proposals);
        expect(again.proposals).toBe(0);
        expect(reportOf(bookOf(again.facts, book), NOW)).toEqual(reportOf(book, NOW));
        expect(reportOf(bookOf(first.facts, book), NOW)).toEqual(reportOf(book, NOW));
      }),
      { numRuns: 200 },
    );
  });
});

test.skipIf(!installed)('a journal holds what the ledger expects, whatever the titles are', () => {
  const words = fc.array(
    fc.oneof(title, fc.string({ unit: 'binary' }), fc.constantFrom('a;b', 'a\n2026-01-01 * x', '(x)', '|')),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(world, words, ({ facts, end, balance }, titles) => {
      const named = facts.map((fact, index): Fact => {
        return 'title' in fact && fact.title !== null ? { ...fact, title: titles[index % titles.length] ?? '' } : fact;
      });
      const book = bookOf(named);
      const held = balances(exportOf('journal', conclusionsOf(book, end), englishWords().t));
      expect(held['assets:connects'] ?? 0).toBe(reportOf(book, end).balance.expected);
      expect((held['assets:connects'] ?? 0) + (held['assets:unexplained'] ?? 0)).toBe(balance);
    }),
    { numRuns: 25 },
  );
});
