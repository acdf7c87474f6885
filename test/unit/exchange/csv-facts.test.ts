import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/core/exchange/csv.ts';
import { guessTable } from '../../../src/core/exchange/csv-columns.ts';
import { factsFromTable } from '../../../src/core/exchange/csv-facts.ts';
import type { KnownProposal, Table, TableMapping } from '../../../src/core/exchange/shapes.ts';
import { idOf } from '../../../src/core/ledger/index.ts';
import { finished } from './finished.ts';
import { bookOf, reportOf } from './ledger.ts';

const NOW = '2026-11-22T12:00:00Z';
const UID = '2051230000000000101';

function tableOf(text: string): Table {
  const table = finished(readCsv(text));
  if ('why' in table) throw new Error(table.why);
  return table;
}

function taken(text: string, more: Partial<TableMapping> = {}, known: readonly KnownProposal[] = []) {
  const table = tableOf(text);
  const { columns, dates } = guessTable(table);
  return finished(
    factsFromTable(table, { columns, dates: dates ?? 'month', account: 'own', today: '2026-11-22', ...more }, known),
  );
}

const proposalsOf = (text: string) => reportOf(bookOf(taken(text).facts), NOW).proposals;

describe('the columns of a spreadsheet', () => {
  it('are guessed by the words over them', () => {
    const head = 'Date Applied;JOB TITLE;Job_Link;Connects used;Boost;Refunded;Status;Comments;Rate';
    expect(guessTable(tableOf(`${head}\n`)).columns).toEqual({
      date: 0,
      title: 1,
      job: 2,
      base: 3,
      boost: 4,
      returned: 5,
      outcome: 6,
      note: 7,
    });
  });

  it('called "Job" hold titles or links, as their cells say', () => {
    expect(guessTable(tableOf('Date,Job,Connects\n2026-01-02,Draw a map,4\n')).columns).toMatchObject({ title: 1 });
    const linked = tableOf(`Date,Job,Connects\n2026-01-02,https://www.upwork.com/jobs/~02${UID},4\n`);
    expect(guessTable(linked).columns).toEqual({ date: 0, job: 1, base: 2 });
  });

  it('are the first of two with the same words', () => {
    expect(guessTable(tableOf('Date,Date,Title\n')).columns).toEqual({ date: 0, title: 2 });
  });

  it('leave the order of the days open where they can be read in two ways', () => {
    expect(guessTable(tableOf('Date,Title\n1/2/2026,a\n3/4/2026,b\n')).dates).toBeNull();
    expect(guessTable(tableOf('Date,Title\n1/2/2026,a\n13/4/2026,b\n')).dates).toBe('day');
  });

  it('say which outcomes are not understood, and can be asked again for other columns', () => {
    const table = tableOf(
      'Date,Title,Status,X\n2026-01-02,a,Ghosted,Viewed\n2026-01-03,b,ghosted!,Won\n2026-01-04,c,Hired,\n',
    );
    expect(guessTable(table).unknownOutcomes).toEqual([{ word: 'ghosted', count: 2 }]);
    expect(guessTable(table, { outcome: 3 }).unknownOutcomes).toEqual([]);
  });
});

describe('a line of a spreadsheet', () => {
  it('becomes a proposal with what came back of it and what became of it', () => {
    const text = `Date,Title,Link,Connects,Boost,Returned,Status,Note\n1/13/2026,Draw a map,https://www.upwork.com/jobs/~02${UID}?x=1,14 Connects,6,20,Job closed,"two\nlines"\n`;
    expect(proposalsOf(text)).toMatchObject([
      {
        jobUid: UID,
        title: 'Draw a map',
        sent: 'hand',
        base: { spent: 14, returned: 14, outlook: 'returned' },
        boost: { bid: 6, returned: 6, state: 'released' },
        outcome: 'closed',
        note: 'two lines',
      },
    ]);
  });

  it('needs no job, and two of one day stay two, equal ones too', () => {
    const text = 'Date,Title,Connects,Status\n2026-01-13,One,4,viewed\n2026-01-13,Two,4,\n2026-01-13,Two,4,declined\n';
    const proposals = proposalsOf(text);
    expect(proposals.map(({ title, outcome }) => [title, outcome]).sort()).toEqual([
      ['One', 'viewed'],
      ['Two', 'declined'],
      ['Two', 'pending'],
    ]);
    expect(proposals.every(({ sentAt }) => sentAt?.startsWith('2026-01-13'))).toBe(true);
  });

  it('keeps a moment that has its offset', () => {
    expect(proposalsOf('Date,Title,Connects\n2026-01-13T23:30:00+05:30,One,4\n')[0]?.sentAt).toBe(
      '2026-01-13T23:30:00+05:30',
    );
  });

  it('says on which day something came back, and on which day what became of it was known', () => {
    const text =
      'Date,Title,Connects,Boost,Base returned,Boost returned,Returned on,Status,Outcome date\n2026-01-13,One,4,9,4,3,2026-02-01,closed,2026-01-30\n';
    const [proposal] = proposalsOf(text);
    expect(proposal).toMatchObject({
      base: { returned: 4, since: '2026-02-01' },
      boost: { returned: 3, charged: 0, state: 'released' },
    });
    const { facts } = taken(text);
    expect(facts.find(({ kind }) => kind === 'outcome')?.at.slice(0, 10)).toBe('2026-01-30');
  });

  it('means by its own words what the person says they mean', () => {
    const { facts, left } = taken('Date,Title,Connects,Status\n2026-01-13,One,4,Ghosted\n2026-01-13,Two,4,Ghosted\n', {
      outcomes: { ghosted: 'expired' },
    });
    expect(left).toEqual([]);
    expect(facts.filter((fact) => fact.kind === 'outcome').map(({ outcome }) => outcome)).toEqual([
      'expired',
      'expired',
    ]);
  });

  it.each([
    ['date-missing', ',a,,1,,,'],
    ['date-not-understood', '13/13/2026,a,,1,,,'],
    ['title-missing', '2026-01-13,,,1,,,'],
    ['job-not-understood', '2026-01-13,a,https://example.com/,1,,,'],
    ['job-not-understood', '2026-01-13,a,2.05123E+18,1,,,'],
    ['base-missing', '2026-01-13,a,,,,,'],
    ['base-missing', '2026-01-13,a,,-,,,'],
    ['base-not-understood', '2026-01-13,a,,$2.10,,,'],
    ['base-not-understood', '2026-01-13,a,,4.5,,,'],
    ['boost-not-understood', '2026-01-13,a,,1,many,,'],
    ['returned-not-understood', '2026-01-13,a,,1,,maybe,'],
    ['returned-more-than-spent', '2026-01-13,a,,1,,2,'],
    ['returned-more-than-spent', '2026-01-13,a,,1,2,4,'],
    ['returned-unclear', '2026-01-13,a,,5,5,5,'],
    ['returned-unclear', '2026-01-13,a,,5,3,2,'],
    ['returned-unclear', '2026-01-13,a,,5,3,yes,'],
    ['outcome-not-understood', '2026-01-13,a,,1,,,who knows'],
    ['too-many-cells', '2026-01-13,a,,1,,,,more'],
    ['too-long', `2026-01-13,${'a'.repeat(2_001)},,1,,,`],
  ])('is left out whole, with its number and why: %s', (why, line) => {
    const text = `Date,Title,Link,Connects,Boost,Returned,Status\n2026-01-12,Before,,1,,,\n${line}\n2026-01-14,After,,1,,,\n`;
    const { facts, left, proposals } = taken(text, { dates: 'day' });
    expect(left).toMatchObject([{ line: 3, to: 3, why }]);
    expect(facts.map((fact) => 'title' in fact && fact.title)).toEqual(['Before', 'After']);
    expect(proposals).toBe(2);
  });
});

describe('how a spreadsheet was understood', () => {
  const head = 'Date,Title,Connects,Boost,Status';

  it('is told by its first lines, and by the days it covers', () => {
    const rows = ['12/11/2026,E,9,,', '03/02/2026,Draw a map,4,2,Viewed', '13/04/2026,B,6,,', '14/04/2026,C,6,,'];
    const { first, days } = taken(`${head}\n${rows.join('\n')}\n15/04/2026,D,6,,\n`);
    expect(first.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(first[1]).toEqual({
      line: 3,
      written: '03/02/2026',
      day: '2026-02-03',
      title: 'Draw a map',
      base: 4,
      boost: 2,
      outcome: 'viewed',
    });
    expect(days).toEqual({ from: '2026-02-03', to: '2026-11-12' });
    expect(taken(`${head}\n`)).toMatchObject({ first: [], days: null, alike: [] });
  });

  it('names the lines that say wholly the same and are counted, not those the ledger has already', () => {
    const text = `${head}\n2026-02-03,A,4,,\n2026-02-04,B,4,,\n2026-02-03,A,4,,\n2026-02-03,A,5,,\n`;
    const once = taken(text);
    expect([once.proposals, once.alike]).toEqual([4, [4]]);
    const known = reportOf(bookOf(once.facts), NOW).proposals;
    expect(taken(text, {}, known).alike).toEqual([]);
    const moment = '2026-02-03T10:00:00+01:00,A,4,,';
    expect(taken(`${head}\n${moment}\n${moment}\n`)).toMatchObject({ proposals: 1, known: 1, alike: [] });
  });
});

describe('a line that is dated in the future', () => {
  const head = 'Date,Title,Connects,Returned,Returned on,Outcome,Outcome on';

  it('is left out by its number, whichever of its days it is', () => {
    const { proposals, left } = taken(
      `${head}\n22/02/2027,Draw a map,4,,,,\n14/11/2026,Index a book,6,6,13/01/2027,,\n` +
        '14/11/2026,Fold a leaflet,6,,,Viewed,13/01/2027\n14/11/2026,Bind a book,8,,,,\n',
    );
    expect(proposals).toBe(1);
    expect(left.map(({ line, why }) => [line, why])).toEqual([
      [2, 'date-ahead'],
      [3, 'date-ahead'],
      [4, 'date-ahead'],
    ]);
  });

  it('is taken where it may have come elsewhere: tomorrow, and no later', () => {
    const text = `${head}\n2026-11-23,Draw a map,4,,,,\n2026-11-24,Index a book,6,,,,\n`;
    expect(taken(text)).toMatchObject({ proposals: 1, left: [{ line: 3, why: 'date-ahead' }] });
    expect(taken(text, { today: '2026-11-23' })).toMatchObject({ proposals: 2, left: [] });
  });
});

describe('importing a spreadsheet', () => {
  const text = `Date,Title,Link,Connects,Returned,Status\n2026-01-13,One,,4,,viewed\n2026-01-13,One,,4,4,closed\n2026-01-14,Three,~02${UID},6,,hired\n`;

  it('twice changes nothing', () => {
    const first = taken(text);
    const book = bookOf(first.facts);
    const { proposals } = reportOf(book, NOW);
    const second = taken(text, {}, proposals);
    expect(second).toMatchObject({ facts: [], proposals: 0, known: 3, left: [] });
    expect(reportOf(bookOf(taken(text).facts, book), NOW)).toEqual(reportOf(book, NOW));
  });

  it('with more lines in it, and in another order, brings the new ones alone', () => {
    const ids = (lines: string) => new Set(taken(lines).facts.map(idOf));
    const apart = text.replace('One,,4,4', 'Two,,4,4');
    const [head, ...lines] = apart.trim().split('\n');
    const more = [head, '2026-01-13,Another,,4,,', ...lines.toReversed(), ''].join('\n');
    expect([...ids(more)]).toEqual(expect.arrayContaining([...ids(apart)]));
    expect(taken(more, {}, reportOf(bookOf(taken(apart).facts), NOW).proposals)).toMatchObject({
      proposals: 1,
      known: 3,
    });
  });

  it('adds no second proposal where a page has told of it, only what became of it', () => {
    const known = [{ job: UID, jobUid: UID, title: 'Three', sentAt: '2026-01-15', outcome: 'viewed' as const }];
    const { facts, known: again } = taken(text, {}, known);
    expect(again).toBe(1);
    expect(facts.filter((fact) => 'job' in fact && fact.job === UID)).toMatchObject([
      { kind: 'outcome', outcome: 'hired' },
    ]);
  });

  it('that was kept up brings the outcome that is further on, and never goes before what was said later', () => {
    const facts = ['hired', 'viewed'].flatMap((word) => taken(text.replace(',,viewed', `,,${word}`)).facts);
    const outcomes = (book: ReturnType<typeof bookOf>) =>
      reportOf(book, NOW)
        .proposals.map(({ outcome }) => outcome)
        .sort();
    expect(outcomes(bookOf(facts))).toEqual(['closed', 'hired', 'hired']);
    const job = facts.find((fact) => fact.kind === 'outcome' && fact.outcome === 'hired' && fact.job !== UID);
    if (job?.kind !== 'outcome') throw new Error('no outcome');
    const later = { ...job, at: '2026-01-15T10:00:00Z', outcome: 'withdrawn' as const };
    expect(outcomes(bookOf([later, ...facts]))).toEqual(['closed', 'hired', 'withdrawn']);
  });

  it('finds each proposal of the ledger for one line alone', () => {
    const known = [{ job: UID, jobUid: UID, title: 'Three', sentAt: '2026-01-15', outcome: 'hired' as const }];
    const twice = `${text}2026-01-15,Three,~02${UID},6,,\n`;
    const { facts, proposals, known: again } = taken(twice, {}, known);
    expect({ proposals, again }).toEqual({ proposals: 3, again: 1 });
    expect(facts.filter((fact) => fact.kind === 'entry' && fact.job === UID)).toHaveLength(1);
  });

  it('takes a later day, or another job of that title, for another proposal', () => {
    const known = [
      { job: UID, jobUid: UID, title: 'Three', sentAt: '2026-01-16', outcome: 'pending' as const },
      {
        job: '2051230000000000102',
        jobUid: '2051230000000000102',
        title: 'Three',
        sentAt: '2026-01-14',
        outcome: 'pending' as const,
      },
    ];
    expect(taken(text, {}, known)).toMatchObject({ proposals: 3, known: 0 });
  });

  it('of ten thousand lines says how far it has come, and can be stopped', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `2026-01-13,Job ${index},${index % 30}`);
    const table = tableOf(`Date,Title,Connects\n${lines.join('\n')}\n`);
    const work = factsFromTable(table, {
      columns: { date: 0, title: 1, base: 2 },
      dates: 'year',
      account: 'own',
      today: '2026-11-22',
    });
    expect(work.next().value).toEqual({ done: 0, total: 10_000 });
    expect(work.next().value).toEqual({ done: 500, total: 10_000 });
    const done = finished(work);
    expect(done.proposals).toBe(10_000);
    expect(new Set(done.facts.map(({ at }) => at)).size).toBeGreaterThan(9_900);
  });
});
