import { describe, expect, test } from 'vitest';
import type { KnownSide, KnownStatement } from '../../../../src/background/badges/facts.ts';
import { sayBadges } from '../../../../src/background/badges/say.ts';
import { sayRow } from '../../../../src/background/badges/say-row.ts';
import { sayStatement } from '../../../../src/background/badges/say-statement.ts';
import type { HistoryRow } from '../../../../src/core/job.ts';
import type { Outlook } from '../../../../src/protocol/answers.ts';
import { noon, OTHER, pageFacts, reading, say, settings, UID } from './facts.ts';

/** Spaces as in plain text; how a range of days is spaced is the browser's own matter. */
const plainly = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll(/ ?– ?/g, '–');

describe('above the rows of Connects History', () => {
  const row: HistoryRow = {
    date: '2026-10-04',
    dayWord: 'date',
    action: 'Applied to job',
    amount: -14,
    jobUid: UID,
    title: 'A shop to repair',
  };
  const all = { days: 90, type: 'all', more: false } as const;
  const page = (facts: Parameters<typeof reading>[0] = {}) =>
    reading({ page: 'connects-history', jobs: [], history: [row, row], filter: all, ...facts });
  const covered = { from: '2026-07-08', to: '2026-10-05' };
  const agrees: KnownStatement = { unexplained: 0, between: null, covered, shown: 90, complete: false };
  const said = (facts: Parameters<typeof page>[0], known: Partial<KnownStatement> = {}) =>
    sayStatement(page(facts), { ...agrees, ...known }, say).lines.map(({ tone, text }) => [tone, plainly(text)]);

  test('one line says how many were read, that the ledger agrees, and for which days that is all', () => {
    expect(said({})).toEqual([
      ['done', '2 rows read, your log agrees'],
      ['plain', 'complete for 8 Jul–5 Oct'],
    ]);
    expect(said({ history: [row] })[0]).toEqual(['done', '1 row read, your log agrees']);
  });

  test('what does not agree is named with its days, once they are known', () => {
    const between = { from: noon('09-03'), to: noon('09-12') };
    expect(said({}, { unexplained: -4, between, covered })).toEqual([
      ['plain', '2 rows read'],
      ['caution', '4 Connects unexplained'],
      ['plain', '3–12 Sept'],
      ['plain', 'complete for 8 Jul–5 Oct'],
    ]);
    expect(said({}, { unexplained: 1, between: null, covered: null })).toEqual([
      ['plain', '2 rows read'],
      ['caution', '1 Connect unexplained'],
    ]);
  });

  test('nothing is said to agree before any balance was seen', () => {
    expect(said({}, { unexplained: null, between: null, covered: null })).toEqual([['plain', '2 rows read']]);
  });

  test('a page that shows less than it could says what is missing', () => {
    const lately = { from: '2026-09-06', to: '2026-10-05' };
    const texts = (filter: object) => said({ filter: { ...all, ...filter } }, { covered: lately }).slice(2);
    expect(texts({ more: true })).toEqual([['plain', 'More rows below: press “Show more” until it is gone']]);
    expect(texts({ days: 30 })).toEqual([['plain', '“Last 90 days” shows the rest']]);
    expect(said({ filter: { ...all, days: 90 } }, { shown: 365 }).slice(2)).toEqual([
      ['plain', '“Last 365 days” shows the rest'],
    ]);
    expect(texts({ type: 'other' })).toEqual([
      ['caution', 'Only one kind of Connects is shown: choose “All connects” to see every row'],
    ]);
    expect(texts({ days: null, type: null, more: null })).toEqual([]);
    expect(said({ filter: null })).toHaveLength(2);
  });

  test('nothing more is asked for where all that the page can show was read before, in whatever view', () => {
    const week = { ...all, days: 7 };
    const rest = (known: Partial<KnownStatement>, filter: object = week) =>
      said({ filter: { ...week, ...filter } }, known).slice(2);
    expect(rest({ complete: false })).toEqual([['plain', '“Last 90 days” shows the rest']]);
    expect(rest({ complete: true })).toEqual([]);
    expect(rest({ complete: true }, { more: true })).toEqual([]);
    expect(rest({ complete: true }, { type: 'other' })).toHaveLength(1);
  });

  test.each(['date', 'action', 'amount'] as const)('a row without its %s is said to be unread', (field) => {
    expect(said({ history: [row, { ...row, [field]: null }] })[1]).toEqual(['caution', '1 row could not be read']);
  });

  test('days of two years have their years', () => {
    const old = { from: '2025-12-24', to: '2026-01-03' };
    expect(said({}, { ...agrees, covered: old })[1]).toEqual(['plain', 'complete for 24 Dec 2025–3 Jan 2026']);
  });
});

describe('below a row of My proposals', () => {
  const side = (outlook: Outlook, since: string | null = null, connects: number | null = 14): KnownSide => ({
    connects,
    outlook,
    since,
  });
  const said = (base: KnownSide, boost: KnownSide | null = null) =>
    sayRow({ base, boost }, say)?.lines.map(({ tone, text }) => [tone, plainly(text)]) ?? null;

  test.each([
    ['may-return', null, 'plain', 'may return'],
    ['due', '2026-10-03', 'plain', 'due back since 3 Oct'],
    ['due', null, 'plain', 'due back'],
    ['overdue', '2026-10-03', 'caution', 'overdue since 3 Oct'],
    ['returned', '2026-10-04', 'done', 'returned yesterday'],
    ['returned', null, 'done', 'returned'],
    ['gone', '2026-10-04', 'plain', 'spent'],
  ] as const)('stands what it cost, and that it is %s (%s)', (outlook, since, tone, text) => {
    expect(said(side(outlook, since))).toEqual([
      ['plain', '14 Connects'],
      [tone, text],
    ]);
  });

  test('what nobody knows is not said', () => {
    expect(said(side('unknown'))).toEqual([['plain', '14 Connects']]);
    expect(said(side('due', '2026-10-03', null))).toEqual([['plain', 'due back since 3 Oct']]);
    expect(said(side('unknown', null, null))).toBeNull();
  });

  test('a free proposal costs nothing, and nothing of it can come back', () => {
    expect(said(side('may-return', null, 0))).toEqual([['plain', 'Costs no Connects']]);
  });

  test('base and boost are told together while they fare alike, and apart as soon as they do not', () => {
    const text = (...sides: Parameters<typeof said>) =>
      said(...sides)
        ?.map(([, words]) => words)
        .join(' · ');
    expect(text(side('may-return'), side('may-return', null, 10))).toBe('14 Connects · 10 for the boost · may return');
    expect(text(side('due', '2026-10-03'), side('returned', '2026-10-04', 10))).toBe(
      '14 Connects · due back since 3 Oct · 10 for the boost · returned yesterday',
    );
    expect(text(side('unknown'), side('gone', null, 10))).toBe('14 Connects · 10 for the boost · spent');
    expect(text(side('due'), side('unknown', null, 10))).toBe('14 Connects · due back · 10 for the boost');
    expect(text(side('unknown', null, null), side('unknown', null, 10))).toBe('10 for the boost');
  });

  test('each row speaks for its own proposal alone, and is silent about one that the log does not know', () => {
    const known = { ...pageFacts(), proposals: { [OTHER]: { base: side('due'), boost: null } } };
    const row = { title: null, group: null, date: null, boost: null, viewed: null };
    const rows = [UID, OTHER, null].map((uid) => ({ ...row, uid }));
    const page = reading({ page: 'proposals', jobs: [], proposals: rows });
    const line = expect.objectContaining({ kind: 'line', label: 'Bidthrift: from your log' });
    expect(sayBadges(page, known, settings, say)).toEqual({ [OTHER]: line });
    expect(sayBadges(page, pageFacts(), settings, say)).toEqual({});
  });
});
