import { describe, expect, it } from 'vitest';
import { cellWords } from '../../../src/core/exchange/cell-words.ts';
import { readCsv } from '../../../src/core/exchange/csv.ts';
import { guessTable } from '../../../src/core/exchange/csv-columns.ts';
import { factsFromTable } from '../../../src/core/exchange/csv-facts.ts';
import { proposalsCsv, statementCsv } from '../../../src/core/exchange/export-csv.ts';
import { outcomeIn } from '../../../src/core/exchange/outcome-words.ts';
import { type Fact, OUTCOMES, statementLines } from '../../../src/core/ledger/index.ts';
import { SORTS } from '../../../src/core/ledger/line.ts';
import { englishWords } from '../ui/english.ts';
import { finished } from './finished.ts';
import { bookOf, reportOf } from './ledger.ts';

const { t } = englishWords();
const NOW = '2026-11-22T12:00:00Z';
const UID = '2051230000000000101';
const own = { account: 'own', source: 'hand' } as const;
const entry = { ...own, kind: 'entry', boost: 0, job: null, title: null, note: '' } as const;
const row = { ...own, kind: 'row', source: 'page', at: NOW, twin: 1, job: UID, title: '=HYPERLINK("x")' } as const;

const FACTS: Fact[] = [
  { ...row, date: '2026-11-02', label: 'Applied to job', amount: -14 },
  { ...row, date: '2026-11-02', label: 'Connects bid for boosted proposal.', amount: -6 },
  { ...row, date: '2026-11-10', label: 'Job cancelled', amount: 14 },
  { ...entry, at: '2026-11-03T10:00:00Z', entry: 'sent', amount: 4, title: 'Map, "small"', note: '-1+2' },
  { ...entry, at: '2026-11-04T10:00:00Z', entry: 'sent', amount: 0, job: 'ab12cd34ef56ab12', title: 'Free' },
  { ...entry, at: '2026-11-05T10:00:00Z', entry: 'purchase', amount: 20, note: 'card' },
  { ...own, kind: 'landing', source: 'page', at: '2026-11-06T10:00:00Z', proposal: '77', job: null, title: 'Unseen' },
];

function tableOf(text: string) {
  const table = finished(readCsv(text));
  if ('why' in table) throw new Error(table.why);
  return table;
}

describe('the table of proposals', () => {
  const text = proposalsCsv(reportOf(bookOf(FACTS), NOW).proposals, t);
  const { header, rows } = tableOf(text);
  const column = (name: string) => rows.map(({ cells }) => cells[header.indexOf(name)]);

  it('has a line for each, with an empty cell for what is not known', () => {
    expect(column('Title')).toEqual(['=HYPERLINK("x")', 'Map, "small"', 'Free', 'Unseen']);
    expect(column('Connects')).toEqual(['14', '4', '0', '']);
    expect(column('Boost')).toEqual(['6', '0', '0', '']);
    expect(column('Base returned')).toEqual(['14', '0', '0', '0']);
    expect(column('Comes back')).toEqual(['returned', 'may return', 'spent', 'not known']);
    expect(column('Boost comes back')).toEqual(['not known', '', '', 'not known']);
    expect(column('Boost state')).toEqual(['not known', 'no boost', 'no boost', 'not known']);
    expect(column('Outcome')).toEqual(['Closed, nobody hired', ...Array(3).fill('No answer yet')]);
    expect(column('Known from')).toEqual([
      'From Connects History',
      'Added by hand',
      'Added by hand',
      'From a page of Upwork',
    ]);
    expect(column('Job link')).toEqual([
      `https://www.upwork.com/jobs/~02${UID}`,
      '',
      'https://www.upwork.com/jobs/~01ab12cd34ef56ab12',
      '',
    ]);
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(text).not.toMatch(/(^|,|")[=+@]/m);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('can be taken in as it is', () => {
    const table = tableOf(text);
    const guess = guessTable(table);
    expect(guess).toMatchObject({ dates: 'year', unknownOutcomes: [] });
    const mapping = { columns: guess.columns, dates: 'year', account: 'own', today: '2026-11-22' } as const;
    const taken = finished(factsFromTable(table, mapping));
    expect(taken).toMatchObject({ proposals: 3, left: [{ line: 5, why: 'base-missing' }] });
    const again = proposalsCsv(reportOf(bookOf(taken.facts), NOW).proposals, t);
    const same = ['Title', 'Job link', 'Connects', 'Boost', 'Base returned', 'Boost returned', 'Outcome', 'Note'];
    const only = (all: string) => tableOf(all).rows.map(({ cells }) => same.map((name) => cells[header.indexOf(name)]));
    expect(only(again).sort()).toEqual(only(text).slice(0, 3).sort());
    expect(finished(factsFromTable(table, mapping, reportOf(bookOf(FACTS), NOW).proposals))).toMatchObject({
      proposals: 0,
      known: 3,
    });
  });
});

describe('the table of the statement', () => {
  it('has every booking, signed, by day', () => {
    const said = statementLines(bookOf(FACTS), { now: NOW, account: 'own' });
    if ('needs' in said) throw new Error('missing pages');
    const { rows } = tableOf(statementCsv(said.lines, t));
    const link = `https://www.upwork.com/jobs/~02${UID}`;
    expect(rows.map(({ cells }) => cells.join('|'))).toEqual([
      `2026-11-02|Applied to job|Proposal|-14|=HYPERLINK("x")|${link}|From Connects History|`,
      `2026-11-02|Connects bid for boosted proposal.|Boost|-6|=HYPERLINK("x")|${link}|From Connects History|`,
      '2026-11-03||Proposal|-4|Map, "small"||Added by hand|',
      '2026-11-05||Bought|20|||Added by hand|card',
      `2026-11-10|Job cancelled|Came back|14|=HYPERLINK("x")|${link}|From Connects History|`,
    ]);
  });
});

describe('the cells of what the ledger concludes', () => {
  const words = cellWords(t);

  it('hold words of the screens, and none of the ledger’s own', () => {
    const cells = [
      ...(['may-return', 'due', 'overdue', 'returned', 'gone', 'unknown'] as const).map(words.outlook),
      ...(['none', 'held', 'charged', 'released', 'unknown'] as const).map(words.boost),
      ...SORTS.map(words.sort),
      ...OUTCOMES.map(words.outcome),
    ];
    // A key that has no message stays as it is.
    for (const cell of cells) expect(cell).not.toMatch(/[_-]|^$/);
  });

  it('name every outcome so that the import knows it', () => {
    for (const outcome of OUTCOMES) expect(outcomeIn(words.outcome(outcome))).toBe(outcome);
  });
});
