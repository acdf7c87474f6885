import { describe, expect, it } from 'vitest';
import { pasteStatement, statementReading } from '../../../src/core/exchange/paste.ts';
import type { CopiedRange } from '../../../src/core/exchange/shapes.ts';
import { jobsByTitle } from '../../../src/core/exchange/titles.ts';
import { factsOf } from '../../../src/core/ledger/index.ts';
import { copied, linksOf, SHOWN, type Shown, WAYS } from './copies.ts';

const today = '2026-11-22';
const ROWS = [
  { date: '2026-11-22', dayWord: 'today', action: 'Availability Badge', amount: -1, jobUid: null, title: null },
  {
    date: '2026-11-21',
    dayWord: 'yesterday',
    action: 'Applied to job',
    amount: -12,
    jobUid: null,
    title: 'Draw a map of cycle paths',
  },
  {
    date: '2026-11-19',
    dayWord: 'date',
    action: 'Job cancelled',
    amount: 1250,
    jobUid: null,
    title: 'Index a cookery book | 2 volumes',
  },
  { date: '2026-11-02', dayWord: 'date', action: 'Monthly Connects renewal', amount: 10, jobUid: null, title: null },
];

function paste(text: string) {
  return pasteStatement(text, { today });
}

/** Rows with these titles, of a person's own account, as Chromium copies them. */
function titled(...titles: string[]): string {
  const rows = titles.map(
    (title): Shown => ({ day: 'November 19, 2026', label: 'Applied to job', title, amount: -12 }),
  );
  return copied(rows, 'chromium');
}

describe('a copied statement', () => {
  it.each(WAYS.filter((way) => way !== 'firefox-cards'))('is read as %s copies it', (way) => {
    const pasted = paste(copied(SHOWN, way));
    expect(pasted.rows).toEqual(ROWS);
    expect(pasted).toMatchObject({ left: [], whole: true, balance: 46 });
    expect(pasted.shown).toEqual({ days: 30, type: 'all', more: null });
  });

  it.each(['chromium', 'firefox', 'one-line'] as const)("is read with an agency's column as %s copies it", (way) => {
    const pasted = paste(copied(SHOWN, way, true));
    expect(pasted.rows).toEqual(ROWS);
    expect(pasted).toMatchObject({ left: [], whole: true, account: 'agency' });
  });

  it('says which days stand there without their row, as Firefox copies the rows for narrow windows', () => {
    const pasted = paste(copied(SHOWN, 'firefox-cards'));
    expect(pasted.rows).toEqual(ROWS.slice(1, 3));
    expect(pasted.left.map(({ why, text }) => [why, text])).toEqual([
      ['day-without-row', 'Today'],
      ['day-without-row', 'November 2, 2026'],
    ]);
    expect(pasted.whole).toBe(false);
  });

  it('is the same with the line ends of Windows and with other spaces', () => {
    const text = copied(SHOWN, 'chromium')
      .replaceAll('\n', '\r\n')
      .replaceAll('cycle paths', 'cycle\u00a0paths\u200b')
      .replaceAll('19, 2026', '19,\u202f2026');
    expect(paste(text).rows).toEqual(ROWS);
  });

  it('is own or agency by its headings, and neither without them', () => {
    expect(paste(copied(SHOWN, 'firefox')).account).toBe('own');
    expect(paste(copied(SHOWN, 'cards')).account).toBeNull();
  });

  it('knows by its "Show more" that it goes on', () => {
    expect(paste(`${copied(SHOWN, 'chromium')}\nShow more`).shown.more).toBe(true);
  });

  it('names what stands around the table, and still is whole', () => {
    const pasted = paste(`Find work\n${copied(SHOWN, 'chromium')}\nShow more\nHelp and support`);
    expect(pasted.left).toEqual([
      { line: 1, to: 1, why: 'outside', text: 'Find work' },
      { line: 30, to: 30, why: 'outside', text: 'Help and support' },
    ]);
    expect(pasted.whole).toBe(true);
    expect(pasted.rows).toEqual(ROWS);
  });

  it('is empty where nothing of a statement is pasted', () => {
    expect(paste('').rows).toEqual([]);
    expect(paste('Lorem ipsum\ndolor').left.map(({ why }) => why)).toEqual(['outside', 'outside']);
  });
});

describe('titles', () => {
  it.each([
    'Today',
    'January 11, 2026',
    'November 31, 2026',
    '-20 Connects',
    'Spent 12 Connects',
    '+12',
    'Show more',
    'Action',
    'Applied to job',
    '— —',
    '=1+1',
  ])('may be "%s"', (title) => {
    const pasted = paste(titled('Before', title, 'After'));
    expect(pasted.rows.map((row) => row.title)).toEqual(['Before', title, 'After']);
    expect(pasted.left).toEqual([]);
    expect(pasted.rows.every(({ amount }) => amount === -12)).toBe(true);
  });

  it.each(['-20 Connects', 'Show more', 'Ada Lindqvist'])('may be "%s" in an agency', (title) => {
    const rows: Shown[] = [{ day: 'Today', label: 'Applied to job', title, amount: -12 }];
    for (const way of ['chromium', 'firefox'] as const)
      expect(paste(copied(rows, way, true)).rows).toMatchObject([{ title, amount: -12 }]);
  });

  it('that may as well be a day are not guessed in an agency', () => {
    const rows: Shown[] = [{ day: 'Yesterday', label: 'Applied to job', title: 'Today', amount: -12 }];
    const pasted = paste(copied(rows, 'chromium', true));
    expect(pasted.rows).toEqual([]);
    expect(pasted.whole).toBe(false);
  });
});

describe('what is not understood', () => {
  const one = (...lines: string[]) => paste(lines.join('\n'));

  it.each([
    [
      'a row without its amount',
      ['Today', 'Applied to job', 'A title', 'Yesterday', 'Availability Badge', '-1'],
      'cut-short',
    ],
    ['two figures that differ', ['Today', 'Applied to job', 'A title', '-16', 'Spent 61 Connects'], 'amount-unclear'],
    ['a figure that may be a title', ['Today', 'Applied to job', '+10', '-12'], 'amount-unclear'],
    ['an amount without a sign', ['Today', 'Something new', 'Moved 5 Connects'], 'amount-unclear'],
    ['a day that has not come', ['February 22, 2027', 'Availability Badge', '-1'], 'day-ahead'],
    ['a day that does not exist', ['November 31, 2026', 'Availability Badge', '-1'], 'no-such-day'],
    [
      'the end of a row',
      ['A title', '-12', 'Spent 12 Connects', 'Today', 'Availability Badge', '-1'],
      'row-without-day',
    ],
    ['two lines that could be the title', ['Today', 'Applied to job', 'One', 'Two', '-12'], 'columns-unclear'],
    ['label and title in one', ['Today', 'Applied to job A title', '-12', 'Spent 12 Connects'], 'columns-unclear'],
    [
      'two rows below one day',
      ['Today', 'Badge', '-1', 'Spent 1 Connect', 'Badge', '-2', 'Spent 2 Connects'],
      'amount-unclear',
    ],
    [
      'headings in another order',
      ['Connects', 'Date', 'Action', 'Today', 'Availability Badge', '-1'],
      'columns-unclear',
    ],
    ['what unfolds below a row', ['Today', 'Badge', '-1', 'Details', 'Yesterday', 'Badge', '-1'], 'between'],
  ])('is left out and named: %s', (_, lines, why) => {
    const { left, whole } = one(...lines);
    expect(left.map((each) => each.why)).toContain(why);
    expect(whole).toBe(false);
  });

  it('has its first and last line and its words', () => {
    expect(one('Today', 'Badge', '-1', 'Yesterday', 'Applied to job', 'x'.repeat(200)).left).toEqual([
      { line: 4, to: 6, why: 'cut-short', text: `Yesterday · Applied to job · ${'x'.repeat(91)}…` },
    ]);
  });

  it('leaves the rows around it as they are', () => {
    const text = titled('One', 'Two', 'Three').split('\n');
    text.splice(text.indexOf('Two') + 1, 2);
    const { rows, left } = paste(text.join('\n'));
    expect(rows.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(left.map(({ why }) => why)).toEqual(['cut-short']);
  });

  it('keeps a label nobody knows', () => {
    expect(one('Today', 'A thing of tomorrow', '+3').rows).toMatchObject([
      { action: 'A thing of tomorrow', amount: 3 },
    ]);
  });

  it('does not take the name of an agency for a title', () => {
    const text = 'Date\tAction\tFreelancer\tConnects\nToday\tApplied to job\nAda Lindqvist\n—\n-12\nSpent 12 Connects';
    expect(paste(text)).toMatchObject({ rows: [], left: [{ why: 'columns-unclear' }] });
    const badge = text.replace('Applied to job', 'Availability Badge');
    expect(paste(badge).rows).toMatchObject([{ title: null, amount: -12 }]);
  });
});

describe('jobs', () => {
  const text = titled('One', 'Two', 'One');
  const rows: Shown[] = ['One', 'Two', 'One'].map((title) => ({ day: '', label: '', title, amount: 0 }));
  const uid = (n: number) => `205123000000000010${n}`;

  it('come from the links, in their order where several have one title', () => {
    const links = linksOf(rows, (_, index) => uid(index));
    expect(pasteStatement(text, { today, links }).rows.map(({ jobUid }) => jobUid)).toEqual([uid(0), uid(1), uid(2)]);
  });

  it('are not guessed where a link is missing', () => {
    const links = linksOf(rows, (_, index) => uid(index)).concat({ title: 'One', address: `/jobs/~02${uid(7)}` });
    expect(pasteStatement(text, { today, links }).rows.map(({ jobUid }) => jobUid)).toEqual([null, uid(1), null]);
  });

  it('come from what is known where only one job has that title', () => {
    const facts = ['One', 'Two', 'Two'].map((title, index) => ({
      kind: 'skip' as const,
      at: '2026-11-01T10:00:00Z',
      source: 'hand' as const,
      job: uid(index),
      title,
      on: true,
      advised: null,
    }));
    const pasted = pasteStatement(text, { today, jobs: jobsByTitle(facts) });
    expect(pasted.rows.map(({ jobUid }) => jobUid)).toEqual([uid(0), null, uid(0)]);
  });
});

describe('the days that a copy covers', () => {
  const yes: CopiedRange = { days: 90, all: true, fromTheTop: true, toTheEnd: true, account: 'own' };
  const covered = (text: string, range: CopiedRange) =>
    factsOf(statementReading(paste(text), range), { at: `${today}T12:00:00Z`, source: 'paste', known: () => false })
      .filter((fact) => fact.kind === 'coverage')
      .map(({ from, to }) => [from, to]);

  it('are what the page itself says, else what the person says', () => {
    expect(covered(copied(SHOWN, 'chromium'), yes)).toEqual([['2026-10-24', today]]);
    expect(covered(copied(SHOWN, 'chromium').replace('Last 30 days\n', ''), yes)).toEqual([['2026-08-25', today]]);
  });

  it('end below the oldest row where more could be shown', () => {
    expect(covered(`${copied(SHOWN, 'chromium')}\nShow more`, yes)).toEqual([['2026-11-03', today]]);
    expect(covered(copied(SHOWN, 'chromium'), { ...yes, toTheEnd: null })).toEqual([['2026-11-03', today]]);
  });

  it.each([
    ['the person does not know', copied(SHOWN, 'chromium'), { ...yes, all: null }],
    ['it is not from the top', copied(SHOWN, 'chromium'), { ...yes, fromTheTop: false }],
    ['only some kinds were shown', copied(SHOWN, 'chromium').replace('All connects', 'Applied to job'), yes],
    ['a row was left out', copied(SHOWN, 'firefox-cards'), yes],
  ])('are none where %s', (_, text, range) => {
    expect(covered(text, range)).toEqual([]);
  });
});
