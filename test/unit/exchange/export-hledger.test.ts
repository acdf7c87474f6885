import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { hledgerJournal } from '../../../src/core/exchange/export-hledger.ts';
import { words } from '../../../src/core/exchange/hledger-text.ts';
import type { Account } from '../../../src/core/job.ts';
import { type Book, type Fact, factsOf, type Report, statementLines } from '../../../src/core/ledger/index.ts';
import { lineOf } from '../../faces/replay-line.ts';
import { balances, balancesOf, installed, postings } from './hledger.ts';
import { bookOf, reportOf } from './ledger.ts';

const folder = fileURLToPath(new URL('../../states/', import.meta.url));

function journalOf(book: Book, now: string, account: Account): { journal: string; report: Report } {
  const report = reportOf(book, now, account);
  const said = statementLines(book, { now, account });
  if ('needs' in said) throw new Error('missing pages');
  return { journal: hledgerJournal(report, said.lines), report };
}

const states = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => {
    const lines = readFileSync(`${folder}${name}`, 'utf8').trim().split('\n').map(lineOf);
    const now = lines.map(({ at }) => at).reduce((one, other) => (Date.parse(one) < Date.parse(other) ? other : one));
    const facts = lines.flatMap((line): Fact[] =>
      'fact' in line ? [line.fact] : factsOf(line.reading, { at: line.at, source: 'page', known: () => true }),
    );
    return { name, facts, now };
  });

/** What is in escrow as the report has it: of a bid that was outbid and made again, without what came back. */
function heldIn({ proposals }: Report): number {
  const open = proposals.filter(({ boost }) => boost.state === 'held' || boost.state === 'unknown');
  return open.reduce((sum, { boost }) => sum + boost.bid - boost.returned, 0);
}

const ACCOUNTS = ['own', 'agency'] as const;

describe.skipIf(!installed)('the journal of every scenario', () => {
  const journals = new Map(
    states.flatMap(({ name, facts, now }) => {
      const book = bookOf(facts);
      return ACCOUNTS.map((account) => [`${name} ${account}`, journalOf(book, now, account)] as const);
    }),
  );
  let held = new Map<string, Record<string, number>>();

  test('passes the checks of hledger', () => {
    expect(states.length).toBeGreaterThan(100);
    held = balancesOf(new Map([...journals].map(([name, { journal }]) => [name, journal])));
    expect(held.size).toBe(journals.size);
  });

  test.each(states)('counts what the ledger expects: $name', ({ name }) => {
    for (const account of ACCOUNTS) {
      const { report } = journals.get(`${name} ${account}`) ?? {};
      const accounts = held.get(`${name} ${account}`);
      if (!report || !accounts) throw new Error('The journals were not checked.');
      const of = (each: string) => accounts[each] ?? 0;
      const { balance, opening, totals, badge } = report;
      const { spent, boosted, returned, granted, purchased, other } = totals;
      const booked = granted + purchased + returned + other - spent - boosted;
      expect(of('assets:connects')).toBe(balance.expected ?? booked);
      expect(of('assets:unexplained')).toBe(balance.unexplained);
      expect(of('equity:opening')).toBe(0 - (opening ?? 0));
      expect(of('assets:escrow:boosts')).toBe(heldIn(report));
      expect(of('expenses:connects:badge')).toBe(badge);
      expect(of('income:grants')).toBe(0 - granted);
      expect(of('income:purchases')).toBe(0 - purchased);
      const spendings = ['expenses:connects:proposals', 'expenses:connects:boosts', 'assets:escrow:boosts'];
      expect(spendings.reduce((sum, each) => sum + of(each), 0)).toBe(spent + boosted - returned);
    }
  });
});

describe.skipIf(!installed)('a boost', () => {
  const about = { kind: 'row', at: '2026-11-22T12:00:00Z', source: 'page', account: 'own', twin: 1 } as const;
  const job = { job: '2051230000000000101', title: 'Draw a map' };
  const rowsOf = (...rows: [string, string, number][]): Fact[] =>
    rows.map(([date, label, amount]) => ({ ...about, ...job, date, label, amount }));
  const held = (...rows: [string, string, number][]) =>
    balances(journalOf(bookOf(rowsOf(...rows)), '2026-11-22T12:00:00Z', 'own').journal);
  const ACCEPTED = 'We accepted your bid to boost a proposal.';

  it('stays in escrow while the base cost alone came back', () => {
    expect(
      held(
        ['2026-11-20', 'Applied to job', -14],
        ['2026-11-20', 'Connects bid for boosted proposal.', -20],
        ['2026-11-21', 'Job cancelled', 14],
      ),
    ).toEqual({ 'assets:connects': -20, 'assets:escrow:boosts': 20 });
  });

  it('that was given back and charged anew is an expense of what was charged', () => {
    expect(
      held(
        ['2026-11-10', 'Connects bid for boosted proposal.', -20],
        ['2026-11-12', `${ACCEPTED} This is a refund for your total bid.`, 20],
        ['2026-11-12', `${ACCEPTED} This is the final bid charge.`, -15],
      ),
    ).toEqual({ 'assets:connects': -15, 'expenses:connects:boosts': 15 });
  });

  it('of which a part came back is an expense of the rest', () => {
    expect(
      held(
        ['2026-11-10', 'Connects bid for boosted proposal.', -20],
        ['2026-11-12', 'You’ve been outbid to boost your proposal', 5],
      ),
    ).toEqual({ 'assets:connects': -15, 'expenses:connects:boosts': 15 });
  });

  it('that was bid before the ledger began comes back out of the expenses', () => {
    expect(held(['2026-11-12', 'You’ve been outbid to boost your proposal', 5])).toEqual({
      'assets:connects': 5,
      'expenses:connects:boosts': -5,
    });
  });
});

const NASTY = [
  'a ; b',
  '; date:2001-01-01',
  'one | two || three',
  'two\n2001-01-01 * Stolen\n    assets:connects  999 Connects\n    equity:x',
  'two\r\n    assets:connects  999 Connects',
  'two\u2028    assets:connects  999',
  'two\u0085\u000b\u000c\u0000three',
  '(code) title',
  '* ! ( = @ { [2001-01-01] date:2001-01-01',
  '=2001-01-01',
  '  two  spaces  ',
  '\ud800 half \udc00',
  '\u202eesrever',
  '',
  ';',
  '|',
  '"quoted" \\ back',
  'end comment',
];

describe('words from outside', () => {
  it('lose what hledger would read in them, and nothing else', () => {
    expect(words('Map & table (2): 5% = “fine”, naïve – 日本 👩‍🎨')).toBe(
      'Map & table (2): 5% = “fine”, naïve – 日本 👩🎨',
    );
    expect(words('a; b|c\n d')).toBe('a； b｜c d');
    expect(words('(1) a')).toBe('（1) a');
  });

  it.skipIf(!installed)('change nothing in a journal but its words', () => {
    const about = { kind: 'row', at: '2026-11-22T12:00:00Z', source: 'page', account: 'own', twin: 1 } as const;
    const entry = { kind: 'entry', at: '2026-11-20T12:00:00Z', source: 'hand', account: 'own', boost: 0 } as const;
    const factsWith = (title: (index: number) => string): Fact[] =>
      NASTY.flatMap((_, index): Fact[] => {
        const job = `20512300000000001${String(index).padStart(2, '0')}`;
        const amount = -1 - index;
        return [
          { ...about, date: '2026-11-19', label: 'Applied to job', job, title: title(index), amount },
          { ...about, date: '2026-11-18', label: title(index) || 'x', job: null, title: null, amount },
          { ...entry, entry: 'adjust', amount: 100 + index, job: null, title: title(index), note: title(index) },
          { ...entry, entry: 'sent', amount: 50 + index, job: title(index) || 'y', title: 'Job id', note: '' },
        ];
      });
    const [plain, nasty] = [(index: number) => `Plain ${index}`, (index: number) => NASTY[index] ?? ''].map((title) =>
      journalOf(bookOf(factsWith(title)), '2026-11-22T12:00:00Z', 'own'),
    );
    if (!plain || !nasty) throw new Error('no journals');
    expect(balances(nasty.journal)).toEqual(balances(plain.journal));
    expect(postings(nasty.journal).map(plainly).sort()).toEqual(postings(plain.journal).map(plainly).sort());
    expect(nasty.journal.split('\n')).toHaveLength(plain.journal.split('\n').length);
  });
});

/** Without the number of the transaction and the running total, which go by the order of a day. */
function plainly(posting: string): string {
  return posting.replace(/^"\d+",/, '').replace(/,"[^"]*"$/, '');
}
