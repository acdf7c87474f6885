import { beforeEach, expect, test } from 'vitest';
import type { HistoryRow, ProposalRow, Reading } from '../../../src/core/job.ts';
import type { Badge } from '../../../src/protocol/badge.ts';
import { blankReading } from '../../../src/readers/blank.ts';
import { applyPage, at, Background, landing, newId, page, statement, UID } from './worker.ts';

/** What is said of the ledger on the lists that hold the truth: Connects History and My proposals. */

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

async function see(reading: Reading, day = '2026-10-05'): Promise<Record<string, Badge>> {
  background.now = at('12:00', day);
  const seen = { id: newId(), at: background.now, url: 'https://www.upwork.com/', reading };
  return (await background.get('observe', seen)).badges;
}

/** The lines of a page, or of one row of it; how a range of days is spaced is the browser's own matter. */
const lines = async (reading: Reading, { day = '2026-10-05', at: place = '' } = {}) =>
  (await see(reading, day))[place]?.lines.map(({ text }) => text.replaceAll(/\s/g, ' ').replaceAll(/ ?– ?/g, '–'));

const history = (facts: Partial<Reading> = {}): Reading => ({ ...statement(), balance: 20, ...facts });
const row: ProposalRow = {
  uid: '1900000000000000001',
  title: 'Paint a fence',
  group: 'submitted',
  date: '2026-10-05',
  boost: 'boosted',
  viewed: false,
};
const list = (...proposals: ProposalRow[]): Reading => ({ ...blankReading('proposals'), account: 'own', proposals });

test('Connects History is told that the ledger agrees with it, and since when every row was read', async () => {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  const filter = { days: 30, type: 'all', more: false } as const;
  expect((await lines(history({ filter })))?.slice(0, 2)).toEqual([
    '2 rows read, your log agrees',
    'complete for Sep 6–Oct 5',
  ]);
});

test('Connects History is told how many Connects nobody can explain, and between which days', async () => {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  expect((await lines(history({ balance: 16 })))?.slice(0, 3)).toEqual([
    '2 rows read',
    '4 Connects unexplained',
    'Oct 4–5',
  ]);
});

test('Connects History names no days where Connects went more than once', async () => {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  await see(history({ balance: 16 }));
  const said = await lines(history({ balance: 13 }), { day: '2026-10-07' });
  expect(said).toContain('7 Connects unexplained');
  expect(said).not.toContain('Oct 5–7');
});

test('a shorter view of Connects History asks for the rest until every day that it can show was read', async () => {
  const rest = '“Last 90 days” shows the rest';
  const shown = (days: number) => ({ filter: { days, type: 'all', more: false } }) as const;
  await see(history(shown(89)));
  expect(await lines(history(shown(7)))).toContain(rest);
  await see(history(shown(90)));
  expect(await lines(history(shown(7)))).not.toContain(rest);
  // A day later one day is missing.
  expect(await lines(history({ filter: null }), { day: '2026-10-06' })).not.toContain(rest);
  expect((await background.get('state', { uids: [] })).history.complete).toBe(false);
});

test('before any balance was seen nothing is said to agree', async () => {
  expect(await lines(history({ balance: null, filter: null }))).toEqual(['2 rows read']);
});

test("an agency's page is held against the agency's books", async () => {
  await background.see(applyPage(14, 6), '10:05');
  expect((await lines(history({ account: 'agency', balance: 300 })))?.[0]).toBe('2 rows read, your log agrees');
  expect(await lines(history({ account: 'own', balance: 39, history: [] }))).toContain('1 Connect unexplained');
});

test('a row of My proposals is told what it cost and what comes back of it, base and boost apart', async () => {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  const uid = '2099999999999999999';
  const mine = { ...row, uid };
  const both = await see(list(mine, { ...row, uid: '1900000000000000009', title: 'Another' }));
  expect(Object.keys(both)).toEqual([uid]);
  expect(await lines(list(mine), { at: uid })).toEqual(['14 Connects', '6 for the boost', 'may return']);
  const back: HistoryRow = {
    date: '2026-10-09',
    dayWord: 'date',
    action: 'Job cancelled',
    amount: 14,
    jobUid: UID,
    title: 'Paint a fence',
  };
  await see({ ...statement(), history: [...statement().history, back] }, '2026-10-16');
  expect((await lines(list(mine), { day: '2026-10-16', at: uid }))?.slice(0, 2)).toEqual([
    '14 Connects',
    'returned Oct 9',
  ]);
});

test('a row of My proposals is told nothing of a boost that nobody read', async () => {
  const unread = { bids: [9], firstPlace: 10, own: null };
  await background.see(page('apply', { connects: 14, boost: unread }, { balance: 40, account: 'own' }), '10:05');
  await background.see(landing(), '10:06');
  const uid = '2099999999999999999';
  expect(await lines(list({ ...row, uid }), { at: uid })).toEqual(['14 Connects', 'may return']);
});

test('of a job of which only a return is known nothing is said to be sent', async () => {
  const back: HistoryRow = {
    date: '2026-10-04',
    dayWord: 'date',
    action: 'Job cancelled',
    amount: 14,
    jobUid: UID,
    title: 'Paint a fence',
  };
  await see(history({ history: [back] }));
  expect((await background.jobs(UID))[UID]).toMatchObject({ sent: null });
});

test('the page that follows sending says what was noted and what is left, once', async () => {
  const noted = async (reading: Reading) => await lines(reading, { day: '2026-10-04' });
  await background.see(applyPage(14, 6), '10:05');
  expect(await noted(landing())).toEqual(['Noted: 14 + 6 Connects', '20 left']);
  // Seen again without the address that sending leads to it is a proposal like any other.
  expect(await see({ ...landing(), sent: null }, '2026-10-04')).toEqual({});
});

test('what an agency sent is noted from its own log', async () => {
  await background.see({ ...applyPage(14, 6), account: 'agency' }, '10:05');
  expect(await lines({ ...landing(), account: 'agency' }, { day: '2026-10-04' })).toEqual([
    'Noted: 14 + 6 Connects',
    '20 left',
  ]);
});

test('a balance that does not suffice for what was noted leaves nothing to say of what is left', async () => {
  await background.see({ ...applyPage(14), balance: 4 }, '10:05');
  expect(await lines(landing(), { day: '2026-10-04' })).toEqual(['Noted: 14 Connects']);
});

test('nothing is said to be noted where no apply page was read, and no boost where none was', async () => {
  expect(await see(landing(), '2026-10-04')).toEqual({});
  const other = new Background();
  background = await other.welcomed();
  const unread = { bids: [9], firstPlace: 10, own: null };
  const apply = page('apply', { connects: 14, boost: unread }, { balance: 40, account: 'own' });
  await background.see(apply, '10:05');
  expect(await lines(landing(), { day: '2026-10-04' })).toEqual([
    'Noted: 14 Connects',
    'whether there was a boost was not read',
  ]);
  expect((await background.jobs(UID))[UID]?.sent).toMatchObject({ base: 14, boost: null });
});

test('what is left of a balance that the log does not explain is said as the popup says it', async () => {
  await background.see(applyPage(9), '10:00');
  await background.see({ ...applyPage(14, 6), balance: 36 }, '10:05');
  expect(await lines(landing(), { day: '2026-10-04' })).toEqual(['Noted: 14 + 6 Connects', '16 left']);
  expect((await background.get('state', { uids: [] })).balance).toMatchObject({ value: 16, unexplained: -4 });
});

test('a sending without a boost, or without a cost, is noted as that', async () => {
  await background.see(applyPage(14), '10:05');
  expect(await lines(landing(), { day: '2026-10-04' })).toEqual(['Noted: 14 Connects', '26 left']);
  background = await new Background().welcomed();
  await background.see(applyPage(0), '10:05');
  expect(await lines(landing(), { day: '2026-10-04' })).toEqual(['Noted: 0 Connects', '40 left']);
});

test('a page is told only what it shows', async () => {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  expect(await see(list(row))).toEqual({});
  expect(await see(list())).toEqual({});
});

test('asking again with the reading changes nothing and says the same, also after the worker died', async () => {
  await background.see(applyPage(14, 6), '10:05');
  const reading = history();
  const first = await see(reading);
  expect((await background.get('known', { reading })).badges).toEqual(first);
  background.wake();
  expect((await background.get('known', { reading })).badges).toEqual(first);
});
