import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/background/import/file.ts';
import { exportOf } from '../../../src/core/exchange/exports.ts';
import {
  EXPORTS,
  factsFromTable,
  guessTable,
  pasteStatement,
  readCsv,
  recordsFile,
  statementReading,
} from '../../../src/core/exchange/index.ts';
import { type Fact, factsOf } from '../../../src/core/ledger/index.ts';
import { englishWords } from '../ui/english.ts';
import { copied, SHOWN } from './copies.ts';
import { finished } from './finished.ts';
import { bookOf, conclusionsOf } from './ledger.ts';

const AT = '2026-11-22T12:00:00+01:00';

function pasted(): Fact[] {
  const paste = pasteStatement(copied(SHOWN, 'firefox'), { today: '2026-11-22' });
  const range = { days: 30, all: true, fromTheTop: true, toTheEnd: true, account: 'own' } as const;
  return factsOf(statementReading(paste, range), { at: AT, source: 'paste', known: () => false });
}

function fromTable(): Fact[] {
  const table = finished(readCsv('Date,Title,Connects,Boost,Returned,Status\n2026-01-13,Draw a map,14,6,20,closed\n'));
  if ('why' in table) throw new Error(table.why);
  const { columns } = guessTable(table);
  return finished(factsFromTable(table, { columns, dates: 'year', account: 'own', today: '2026-11-22' })).facts;
}

describe('what was pasted or read from a spreadsheet', () => {
  it.each([
    ['paste', pasted()],
    ['spreadsheet', fromTable()],
  ])('goes the way of every file, and nothing of it is lost: %s', (_, facts) => {
    expect(facts.length).toBeGreaterThan(2);
    const brought = readFile(recordsFile(facts, AT));
    expect(brought).toEqual({ ok: true, value: { facts, settings: null, followUps: [], left: [], leftOut: 0 } });
  });
});

it.each(EXPORTS)('what the ledger concludes of an account is written for other programs: %s', (kind) => {
  const book = bookOf(fromTable());
  expect(exportOf(kind, conclusionsOf(book, AT), englishWords().t)).toContain('Draw a map');
  expect(exportOf(kind, conclusionsOf(book, AT, 'agency'), englishWords().t)).not.toContain('Draw a map');
});
