import { beforeEach, expect, test } from 'vitest';
import type { HistoryRow, ProposalRow, Reading } from '../../../src/core/job.ts';
import type { Snapshot } from '../../../src/protocol/answers.ts';
import { blankReading } from '../../../src/readers/blank.ts';
import { applyPage, at, Background, landing, newId, statement, UID } from './worker.ts';

/** What the lists that hold the truth are told of the ledger: Connects History and My proposals. */

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

async function see(reading: Reading, day = '2026-10-05'): Promise<Snapshot> {
  background.now = at('12:00', day);
  return background.get('observe', { id: newId(), at: background.now, url: 'https://www.upwork.com/', reading });
}

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
  const { statement: said } = await see(history({ filter }));
  expect(said).toEqual({ unexplained: 0, between: null, covered: { from: '2026-09-06', to: '2026-10-05' } });
});

test('Connects History is told how many Connects nobody can explain, and between which days', async () => {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  const { statement: said } = await see(history({ balance: 16 }));
  expect(said).toMatchObject({ unexplained: -4, between: { from: at('10:05'), to: at('12:00', '2026-10-05') } });
});

test('before any balance was seen nothing is said to agree', async () => {
  const { statement: said } = await see(history({ balance: null, filter: null }));
  expect(said).toEqual({ unexplained: null, between: null, covered: null });
});

test("an agency's page is held against the agency's books", async () => {
  await background.see(applyPage(14, 6), '10:05');
  expect((await see(history({ account: 'agency', balance: 300 }))).statement).toMatchObject({ unexplained: 0 });
  expect((await see(history({ account: 'own', balance: 39, history: [] }))).statement).toMatchObject({
    unexplained: -1,
  });
});

test('a row of My proposals is told what it cost and what comes back of it, base and boost apart', async () => {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  const uid = '2099999999999999999';
  const mine = { ...row, uid };
  expect((await see(list(mine, { ...row, uid: '1900000000000000009', title: 'Another' }))).proposals).toEqual({
    [uid]: {
      base: { connects: 14, outlook: 'may-return', since: null },
      boost: { connects: 6, outlook: 'may-return', since: null },
    },
  });
  const back: HistoryRow = {
    date: '2026-10-09',
    dayWord: 'date',
    action: 'Job cancelled',
    amount: 14,
    jobUid: UID,
    title: 'Paint a fence',
  };
  await see({ ...statement(), history: [...statement().history, back] }, '2026-10-16');
  expect((await see(list(mine), '2026-10-16')).proposals[uid]?.base).toEqual({
    connects: 14,
    outlook: 'returned',
    since: '2026-10-09',
  });
});

test('a page is told only what it shows', async () => {
  await background.see(applyPage(14, 6), '10:05');
  const { proposals, statement: said } = await background.see(landing(), '10:06');
  expect([proposals, said]).toEqual([{}, null]);
  expect(await background.get('known', { uids: [UID] })).toMatchObject({ proposals: {}, statement: null });
});

test('asking again with the reading changes nothing and says the same', async () => {
  await background.see(applyPage(14, 6), '10:05');
  const reading = history();
  const first = await see(reading);
  expect(await background.get('known', { uids: [], reading })).toEqual(first);
});
