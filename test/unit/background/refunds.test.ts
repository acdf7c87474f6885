import { beforeEach, describe, expect, test } from 'vitest';
import { uidAt } from '../../../src/core/ids.ts';
import type { HistoryRow } from '../../../src/core/job.ts';
import type { RefundPart } from '../../../src/protocol/ledger-answers.ts';
import { applyPage, at, Background, landing, newId, statement, UID } from './worker.ts';

const HISTORY = 'https://www.upwork.com/nx/plans/connects/history/';
const BACK = { dayWord: 'date', action: 'Job cancelled', amount: 14, title: 'Paint a fence' } as const;

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const refunds = (part: RefundPart | null = null) => background.get('refunds', { part, offset: 0, limit: 50 });
const glance = async () => (await background.get('state', { uids: [] })).refunds;

async function on(day: string): Promise<string> {
  background.now = at('12:00', day);
  return background.now;
}

/** Somebody sends a boosted proposal, the statement confirms it, and two days later they say that the job was closed. */
async function closed(): Promise<void> {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  await background.see(statement(), '11:00');
  const [entry] = (await background.log()).entries;
  await background.get('outcome', {
    id: newId(),
    at: await on('2026-10-06'),
    entry: entry?.id ?? '',
    outcome: 'closed',
  });
}

async function readHistory(day: string, more: HistoryRow[] = []): Promise<void> {
  const time = await on(day);
  const reading = { ...statement(), history: [...statement().history, ...more] };
  await background.get('observe', { id: newId(), at: time, url: 'https://www.upwork.com/', reading });
}

describe('what comes back', () => {
  test('is due from the day the closing was said, by the rule that says so', async () => {
    await closed();
    const { part, entries, sums } = await refunds();
    expect(part).toBe('due');
    expect(sums.due).toEqual({ count: 1, connects: 14 });
    expect(entries).toMatchObject([
      {
        jobUid: UID,
        cost: 14,
        outcome: 'closed',
        base: { outlook: 'due', why: 'refund-base-closed-no-hire', since: '2026-10-06' },
        boost: { bid: 6, state: 'held' },
      },
    ]);
    expect(await glance()).toMatchObject({ due: { count: 1, connects: 14 }, overdue: { count: 0, first: [] } });
  });

  test('is overdue after seven covered days, and not after days that nobody has seen', async () => {
    await closed();
    await on('2026-10-16');
    expect((await refunds()).part).toBe('due');
    await readHistory('2026-10-16');
    expect((await refunds()).part).toBe('overdue');
    expect((await glance()).overdue).toMatchObject({ count: 1, connects: 14, first: [{ jobUid: UID }] });
  });

  test('has returned when its row is there, and this month says so until the next', async () => {
    await closed();
    await readHistory('2026-10-16', [{ ...BACK, date: '2026-10-09', jobUid: UID }]);
    const { part, sums } = await refunds();
    expect(part).toBe('returned');
    expect(sums.returned).toEqual({ count: 1, connects: 14 });
    expect((await glance()).returned).toMatchObject({ count: 1, connects: 14 });
    await on('2026-11-02');
    expect((await glance()).returned).toEqual({ count: 0, connects: 0, first: [] });
  });

  test('is a boost by itself when the cost came back and the bid did not', async () => {
    const uid = uidAt(Date.parse(at('09:00')));
    const page = applyPage(14, 6);
    await background.see({ ...page, jobs: page.jobs.map((job) => ({ ...job, uid })) }, '10:05');
    await background.see(landing(), '10:06');
    const [entry] = (await background.log()).entries;
    const day = await on('2026-10-06');
    await background.get('outcome', { id: newId(), at: day, entry: entry?.id ?? '', outcome: 'closed' });
    expect((await refunds()).sums.due).toEqual({ count: 1, connects: 20 });
    expect((await glance()).due).toMatchObject({ count: 1, connects: 20 });
    const rows = [...statement().history, { ...BACK, date: '2026-10-07', jobUid: uid }];
    const history = rows.map((row) => ({ ...row, jobUid: uid }));
    const time = await on('2026-10-20');
    await background.get('observe', { id: newId(), at: time, url: HISTORY, reading: { ...statement(), history } });
    const { part, sums, entries } = await refunds();
    expect(part).toBe('overdue');
    expect(sums.overdue).toEqual({ count: 1, connects: 6 });
    expect(sums.returned).toEqual({ count: 1, connects: 14 });
    expect(entries).toMatchObject([{ base: { outlook: 'returned' }, boost: { bid: 6, outlook: 'overdue' } }]);
    expect((await background.log()).entries).toMatchObject([{ outlook: 'returned', boostOutlook: 'overdue' }]);
    const { refunds: short, attention } = await background.get('state', { uids: [] });
    expect(short.overdue).toMatchObject({ count: 1, connects: 6 });
    expect(attention).toContainEqual({ code: 'refund-overdue', count: 1, connects: 6 });
  });

  test('is in each part in which its cost or its boost is, each with its own Connects', async () => {
    await background.see(applyPage(14, 6), '10:05');
    await background.see(landing(), '10:06');
    await background.see(statement(), '11:00');
    expect((await refunds('may-return')).sums['may-return']).toEqual({ count: 1, connects: 20 });
    const back = { ...BACK, action: "You've been outbid to boost your proposal", amount: 6, date: '2026-10-05' };
    await readHistory('2026-10-06', [{ ...back, jobUid: UID }]);
    const { sums, entries } = await refunds('may-return');
    expect(sums['may-return']).toEqual({ count: 1, connects: 14 });
    expect(sums.returned).toEqual({ count: 1, connects: 6 });
    expect(sums.gone).toEqual({ count: 0, connects: 0 });
    const { entries: returned } = await refunds('returned');
    for (const listed of [entries, returned])
      expect(listed).toMatchObject([{ base: { outlook: 'may-return' }, boost: { outlook: 'returned' } }]);
  });

  test('is asked for by part, a page at a time', async () => {
    await closed();
    expect(await refunds('gone')).toMatchObject({ part: 'gone', entries: [], sums: { due: { count: 1 } } });
    const { entries } = await background.get('refunds', { part: 'due', offset: 1, limit: 50 });
    expect(entries).toEqual([]);
  });
});

test('a gap in the history is spoken of once it nears its end', async () => {
  await background.see(applyPage(14), '10:05');
  await on('2026-11-30');
  const gaps = async () =>
    (await background.get('state', { uids: [] })).attention.filter(({ code }) => code === 'history-gap');
  expect(await gaps()).toEqual([]);
  await on('2026-12-04');
  expect(await gaps()).toEqual([{ code: 'history-gap', from: '2026-10-04', to: '2026-12-04', lostOn: '2027-01-02' }]);
});
