import { describe, expect, test } from 'vitest';
import {
  openBook,
  pageKeys,
  record,
  report,
  storedAs,
  storedBook,
  UnreadablePage,
  withPages,
} from '../../../src/core/ledger/index.ts';
import { CONCLUSIONS } from '../../../src/core/ledger/page.ts';
import { at, balance, bookOf, entry, JOB, reportOn, statement } from './say.ts';

const book = bookOf([
  balance(at('10-04'), 46),
  entry(at('10-05'), 'grant', 10),
  ...statement(at('10-06'), [['2026-10-04', 'Applied to job', -14, JOB]], 42),
]);
const stored = () =>
  JSON.parse(JSON.stringify(storedBook(book))) as Record<string, { facts: unknown[]; strange?: unknown[] }>;
const open = (pages: Record<string, unknown>) => withPages(openBook(Object.keys(pages)), pages);

test('a book that is not open says which pages it needs', () => {
  const closed = openBook([...Object.keys(stored()), 'settings']);
  expect(pageKeys(closed).sort()).toEqual(Object.keys(stored()).sort());
  const needs = report(closed, { now: at('10-20'), account: 'own' });
  expect('needs' in needs && [...needs.needs].sort()).toEqual(Object.keys(stored()).sort());
});

test('recording opens no more pages than it needs, and names those that changed', () => {
  const far = bookOf([
    balance('2026-01-04T09:00:00Z', 46),
    entry('2026-01-05T09:00:00Z', 'sent', 10, { job: '1990000000000000001' }),
    ...statement(at('10-06'), [['2026-10-04', 'Applied to job', -14, JOB]], 42),
  ]);
  const pages = JSON.parse(JSON.stringify(storedBook(far)));
  let part = openBook(Object.keys(pages));
  for (;;) {
    const done = record(part, [balance(at('10-07'), 42)]);
    if (!('needs' in done)) {
      expect(done.changed).toEqual(['ledger/head', 'ledger/own/2026-10']);
      break;
    }
    part = withPages(part, Object.fromEntries(done.needs.map((key) => [key, pages[key]])));
  }
  expect([...part.pages.keys()].filter((key) => key.includes('/jobs/'))).toEqual([]);
  expect(part.unread.size).toBeGreaterThan(1);
});

describe('what is stored and not understood', () => {
  test('stays where it is, and does no harm', () => {
    const pages = stored();
    const future = { kind: 'dream', at: at('10-04'), of: 'a newer version' };
    pages['ledger/own/2026-10']?.facts.push(future, 12, null, { kind: 'balance', at: 'once', connects: 3 });
    const again = open(pages);
    expect(reportOn(again)).toEqual(reportOn(book));
    const kept = storedAs(again, 'ledger/own/2026-10') as { strange: unknown[] };
    expect(kept.strange).toEqual([future, 12, null, { kind: 'balance', at: 'once', connects: 3 }]);
    const twice = JSON.parse(JSON.stringify(storedBook(again)));
    expect((storedAs(open(twice), 'ledger/own/2026-10') as { strange: unknown[] }).strange).toEqual(kept.strange);
  });

  test('is refused where it is no page at all', () => {
    for (const value of [undefined, null, 12, 'page', [], {}, { facts: {} }])
      expect(() => open({ ...stored(), 'ledger/own/2026-10': value })).toThrow(UnreadablePage);
  });

  test.each(['ledger/head', 'ledger/own/2026-10', 'ledger/jobs/2961'])(
    'as a conclusion on %s is concluded anew',
    (key) => {
      const pages = stored();
      const page = pages[key];
      if (!page) throw new Error(`no page ${key} in ${Object.keys(pages)}`);
      pages[key] = { facts: page.facts };
      const damaged = open(pages);
      expect(damaged.stale).toBe(true);
      const drawn = record(damaged, []);
      if ('needs' in drawn) throw new Error('missing pages');
      expect(drawn.changed.length).toBeGreaterThan(0);
      expect(reportOn(drawn.book)).toEqual(reportOn(book));
      expect(drawn.book.stale).toBe(false);
    },
  );
});

describe('conclusions that other code drew', () => {
  /** As that code might have left them: one booking more, which no fact bears out. */
  const drawnBy = (version: number) => {
    const pages = stored() as Record<string, { facts: unknown[]; head?: { drawn: number }; lines?: object }>;
    const [head, month] = [pages['ledger/head']?.head, pages['ledger/own/2026-10']];
    if (!head || !month?.lines) throw new Error('no head, or no month');
    head.drawn = version;
    month.lines = { ...month.lines, '2105569350254592002': [[0, -9, '2026-10-05', null, null]] };
    return open(pages);
  };

  test('by an older or a newer version are drawn anew, from the facts alone', () => {
    for (const version of [CONCLUSIONS - 1, CONCLUSIONS + 1]) {
      const old = drawnBy(version);
      expect(old.stale).toBe(true);
      const anew = record(old, []);
      if ('needs' in anew) throw new Error('missing pages');
      expect(anew.changed.sort()).toEqual(Object.keys(stored()).sort());
      expect(storedBook(anew.book)).toEqual(storedBook(book));
    }
  });

  test('by this version are taken as they are', () => {
    expect(record(drawnBy(CONCLUSIONS), [])).toMatchObject({ changed: [] });
  });
});
