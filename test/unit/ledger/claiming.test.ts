import { describe, expect, test } from 'vitest';
import {
  emptyBook,
  type Fact,
  openBook,
  record,
  storedAs,
  storedBook,
  withPages,
} from '../../../src/core/ledger/index.ts';
import { pairByDay } from '../../../src/core/ledger/matching.ts';
import { at, balance, bookOf, entry, into, JOB, reportOn, retract, statement } from './say.ts';

const TITLE = 'Shop in a week';
const SENT = entry(at('10-04'), 'sent', 14, { title: TITLE });
const ROWS = statement(at('10-08'), [['2026-10-04', 'Applied to job', -14, JOB]], 32);

describe('a proposal that was entered without its job', () => {
  test('keeps what the person said of it, once its job is known', () => {
    const job = `entry:${SENT.at}`;
    const said: Fact[] = [
      { kind: 'outcome', at: at('10-05'), source: 'hand', job, outcome: 'replied' },
      { kind: 'mark', at: at('10-05'), source: 'hand', job, tags: ['shops'], note: 'Ask for the logo' },
    ];
    const before = reportOn(bookOf([SENT, ...said])).proposals;
    const after = reportOn(bookOf([SENT, ...said, ...ROWS])).proposals;
    const words = { outcome: 'replied', tags: ['shops'], note: 'Ask for the logo' };
    expect(before).toMatchObject([{ ...words, jobUid: null }]);
    expect(after).toMatchObject([{ ...words, jobUid: JOB, id: before[0]?.id }]);
  });

  test('can still be taken back; then the row alone speaks', () => {
    const book = bookOf([balance(at('10-04', '08:00'), 46), SENT, ...ROWS]);
    const [proposal] = reportOn(book).proposals;
    expect(proposal?.facts).toHaveLength(1);
    const without = into(book, [retract(SENT, at('10-09'))]);
    expect(reportOn(without)).toMatchObject({
      balance: { expected: 32, unexplained: 0 },
      proposals: [{ sent: 'statement', jobUid: JOB, facts: [] }],
    });
    expect(reportOn(into(without, [retract(SENT, at('10-10'), false)])).proposals).toEqual(reportOn(book).proposals);
  });

  test('is found again in a book that was opened from storage, with few of its pages', () => {
    const many = Array.from({ length: 12 }, (_, month) => {
      const day = `2025-${String(month + 1).padStart(2, '0')}-04`;
      return entry(`${day}T09:00:00Z`, 'sent', 14, { title: `Of ${day}` });
    });
    const stored: Record<string, unknown> = JSON.parse(JSON.stringify(storedBook(bookOf([...many, SENT]))));
    const keys = Object.keys(stored);
    let book = openBook(keys);
    let done = record(book, ROWS);
    while ('needs' in done) {
      book = withPages(book, Object.fromEntries(done.needs.map((key) => [key, stored[key]])));
      done = record(book, ROWS);
    }
    expect(keys.length).toBeGreaterThan(20);
    expect(book.pages.size).toBeLessThan(6);
    for (const key of done.changed) stored[key] = JSON.parse(JSON.stringify(storedAs(done.book, key)));
    const whole = reportOn(withPages(openBook(Object.keys(stored)), stored));
    expect(whole).toEqual(reportOn(bookOf([...many, SENT, ...ROWS])));
    expect(whole.proposals).toHaveLength(13);
  });

  test('opens no page of a job that was bid on beside it at another cost', () => {
    const uid = (index: number) => String(2105569350254592001n - (BigInt(index * 7 * 86_400_000) << 22n));
    const others = Array.from({ length: 6 }, (_, index) => entry(at('10-01'), 'sent', 9, { job: uid(index + 1) }));
    const row: Fact = {
      kind: 'row',
      at: at('10-08'),
      source: 'paste',
      account: 'own',
      date: '2026-10-04',
      label: 'Applied to job',
      job: null,
      title: TITLE,
      amount: -14,
      twin: 1,
    };
    const stored: Record<string, unknown> = JSON.parse(JSON.stringify(storedBook(bookOf([...others, ...ROWS]))));
    let book = openBook(Object.keys(stored));
    let done = record(book, [row]);
    while ('needs' in done) {
      book = withPages(book, Object.fromEntries(done.needs.map((key) => [key, stored[key]])));
      done = record(book, [row]);
    }
    expect(Object.keys(stored).filter((key) => key.includes('/jobs/'))).toHaveLength(7);
    expect([...book.pages.keys()].filter((key) => key.includes('/jobs/'))).toHaveLength(1);
    expect(done.changed).toContain('ledger/own/2026-10');
  });
});

describe('pairing by days', () => {
  const days = (...list: number[]) => list.map((day) => ({ day }));
  const pairs = (left: number[], right: number[]) => {
    const found = pairByDay(days(...left), days(...right), [() => true]);
    return [...found].map(([one, other]) => [one.day, other.day]).sort();
  };

  test('prefers the same day', () => {
    expect(pairs([5], [4, 5, 6])).toEqual([[5, 5]]);
  });

  test('makes room where the page counts all days one off', () => {
    expect(pairs([5, 6, 7], [4, 5, 6])).toEqual([
      [5, 4],
      [6, 5],
      [7, 6],
    ]);
  });

  test('leaves alone what is two days apart', () => {
    expect(pairs([5], [3, 7])).toEqual([]);
  });
});

describe('a row without a job that another reading shows in the month before', () => {
  const own = { source: 'page', account: 'own', label: 'Applied to job', title: TITLE } as const;
  const today: Fact = {
    ...own,
    kind: 'recent',
    at: at('10-01', '00:00'),
    job: null,
    from: '2026-09-25',
    rows: [{ date: '2026-10-01', dated: false, amount: -14 }],
  };
  const row = { ...own, kind: 'row', date: '2026-09-30', amount: -14, twin: 1 } as const;
  const dated: Fact = { ...row, at: at('10-03'), job: null };
  const known: Fact = { ...row, at: at('10-27'), job: JOB };
  const orders = [
    [today, dated, known],
    [today, known, dated],
    [dated, today, known],
    [dated, known, today],
    [known, today, dated],
    [known, dated, today],
  ];

  test.each(orders)('is one bid, in whatever order the three were read', (...facts) => {
    const whole = bookOf(facts);
    const one = facts.reduce((book, fact) => into(book, [fact]), emptyBook());
    expect(reportOn(one).proposals).toMatchObject([{ jobUid: JOB, sentAt: '2026-09-30' }]);
    expect(reportOn(one)).toEqual(reportOn(whole));
    expect(storedBook(one)).toEqual(storedBook(whole));
  });
});

describe('the rest of a title', () => {
  const own = { kind: 'row', source: 'page', account: 'own', label: 'Applied to job', title: TITLE } as const;
  const dates = ['2026-01-05', '2026-02-10', '2026-03-15', '2026-04-15'];
  const said = dates.map((date): Fact => ({ ...own, at: at('05-03'), date, job: null, amount: -14, twin: 1 }));
  const known: Fact = { ...own, at: at('05-27'), date: '2026-01-05', job: JOB, amount: -14, twin: 1 };
  const word: Fact = { kind: 'outcome', at: at('06-05'), source: 'hand', job: JOB, outcome: 'replied' };
  const facts = [...said, known, word];
  const whole = bookOf(facts);

  test('is looked for as far as the job itself is booked, in whatever order it was read', () => {
    const one = facts.reduce((book, fact) => into(book, [fact]), emptyBook());
    expect(reportOn(whole).proposals.map(({ jobUid }) => jobUid)).toEqual([JOB, JOB, null, null]);
    expect(reportOn(one)).toEqual(reportOn(whole));
    expect(storedBook(one)).toEqual(storedBook(whole));
  });

  test('is looked for no further after the book was stored and opened again', () => {
    const stored: Record<string, unknown> = JSON.parse(JSON.stringify(storedBook(bookOf([...said, known]))));
    const again = into(withPages(openBook(Object.keys(stored)), stored), [word]);
    expect(reportOn(again)).toEqual(reportOn(whole));
    expect(storedBook(again)).toEqual(storedBook(whole));
  });

  test('is free again when the row that named the job is taken back', () => {
    const without = into(whole, [retract(known, at('06-06'))]);
    expect(reportOn(without).proposals.map(({ jobUid }) => jobUid)).toEqual([null, null, null, null]);
    expect(storedBook(into(without, [retract(known, at('06-07'), false)]))['ledger/own/2026-01']).toEqual(
      storedBook(whole)['ledger/own/2026-01'],
    );
  });
});
