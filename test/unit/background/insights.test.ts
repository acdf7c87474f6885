import { beforeEach, expect, test } from 'vitest';
import { applyPage, at, Background, jobPage, landing, newId, OTHER, page, statement } from './worker.ts';

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const insights = () => background.get('insights', { account: 'own' });

test('the charts’ figures are the ledger’s: what was sent, what it took, and what is left', async () => {
  await background.see(jobPage(14, { proposals: '20-50' }), '10:00');
  await background.see(applyPage(14, 6, 40), '10:05');
  await background.see(landing(), '10:06');
  await background.see(statement(), '11:00');
  const { balance, weeks, funnel, comparisons } = await insights();
  expect(balance.at(-1)).toEqual({ day: '2026-10-04', balance: 20, left: { free: 0, bought: 0, rest: 20 } });
  expect(weeks).toEqual([{ monday: '2026-09-28', base: 14, boost: 6, badge: 0, lost: 0, returned: 0 }]);
  expect(funnel.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0]);
  expect(funnel[0]?.connectsEach).toBe(20);
  // It is still open: no side counts it yet.
  expect(comparisons.flatMap(({ sides }) => sides.map(({ bids }) => bids))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  const [entry] = (await background.log()).entries;
  await background.get('outcome', { id: newId(), at: at('12:00'), entry: entry?.id ?? '', outcome: 'replied' });
  const after = await insights();
  expect(after.funnel.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0]);
  const crowd = after.comparisons.find(({ by }) => by === 'crowd');
  expect(crowd?.sides.map(({ id, bids, replies }) => [id, bids, replies])).toEqual([
    ['under-20', 0, 0],
    ['20-plus', 1, 1],
  ]);
});

test('nothing known gives nothing to draw, and no figure that was not seen', async () => {
  expect(await insights()).toMatchObject({ balance: [], weeks: [], ahead: [], refunds: [], monthly: null });
});

test('an agency’s bids are not the person’s own', async () => {
  const job = { connects: 9, total: 9, uid: OTHER };
  await background.see(page('apply', job, { balance: 30, account: 'agency' }), '10:05');
  await background.see(landing('Paint a fence', '2099999999999999998'), '10:06');
  expect((await insights()).funnel[0]?.count).toBe(0);
  expect((await background.get('insights', { account: 'agency' })).funnel[0]?.count).toBe(1);
});
