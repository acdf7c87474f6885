import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/job.ts';
import type { EntryByHand } from '../../../src/protocol/messages.ts';
import { PAGE } from '../../twins/browser.ts';
import { applyPage, at, Background, landing, newId, statement, UID } from './worker.ts';

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const GRANT: EntryByHand = { kind: 'grant', account: 'own', when: at('08:00'), amount: 10, jobUid: null, note: 'gift' };
const ALL = { account: 'own', part: null, from: null, to: null, offset: 0, limit: 100 } as const;
const rows = (change: Partial<Parameters<typeof ask>[0]> = {}) => ask({ ...ALL, ...change });
const ask = (query: Parameters<Background['get']>[1] & object) => background.get('statement', { ...ALL, ...query });
const add = (entry: Partial<EntryByHand> = {}, id = newId()) =>
  background.get('entry-add', { id, at: at('12:00'), entry: { ...GRANT, ...entry } });
const books = () => background.get('books', { account: 'own' });
const short = async () =>
  (await rows()).items.map(({ line, difference, balance }) => [
    line?.sort ?? 'difference',
    line?.amount ?? difference?.amount,
    balance,
  ]);

async function sent(): Promise<void> {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
}

describe('the statement', () => {
  test('counts from the opening to the present, latest first, and the end is what should be there', async () => {
    await sent();
    await add();
    expect(await short()).toEqual([
      ['grant', 10, 20],
      ['boost', -6, 10],
      ['base', -14, 16],
    ]);
    const { balance, opening, totals } = await books();
    // The grant came before the first balance was seen.
    expect([opening, balance.expected]).toEqual([30, 20]);
    expect(totals).toMatchObject({ spent: 14, boosted: 6, granted: 10 });
  });

  test('shows what a page said until a row confirms it, and the row by its own words then', async () => {
    await sent();
    const [boost, base] = (await rows()).items;
    expect([boost?.line?.how, base?.line?.how]).toEqual(['page', 'page']);
    await background.see(statement(), '11:00');
    const { items } = await rows({ part: 'base' });
    expect(items).toMatchObject([
      { line: { how: 'row', row: { label: 'Applied to job', rule: 'history-label-applied' }, jobUid: UID } },
    ]);
  });

  test('has a line for what balances cannot explain, with its causes', async () => {
    await background.see(applyPage(14, 0, 40), '10:00');
    await background.see(applyPage(14, 0, 37), '11:00');
    const { items } = await rows({ part: 'difference' });
    expect(items).toMatchObject([
      { line: null, balance: 37, difference: { amount: -3, causes: expect.arrayContaining(['badge']) } },
    ]);
  });

  test('is narrowed down to days, and to a page, without another balance', async () => {
    await sent();
    await add({ when: at('08:00', '2026-10-02') });
    expect((await rows({ to: '2026-10-03' })).items).toMatchObject([{ day: '2026-10-02', balance: null }]);
    expect((await rows({ from: '2026-10-03' })).total).toBe(2);
    const { items, total } = await rows({ offset: 2, limit: 1 });
    expect([total, items.map(({ day }) => day)]).toEqual([3, ['2026-10-02']]);
  });

  test('knows no balance before the first that was seen, but through days that were read up to it', async () => {
    await add({ when: at('08:00', '2026-05-02') });
    await add({ when: at('08:00', '2026-10-02') });
    const balances = async () => (await rows()).items.map(({ day, balance }) => [day, balance]);
    expect(await balances()).toEqual([
      ['2026-10-02', null],
      ['2026-05-02', null],
    ]);
    await background.see(applyPage(14, 0, 40), '10:00');
    expect(await balances()).toEqual([
      ['2026-10-02', null],
      ['2026-05-02', null],
    ]);
    // 90 days of Connects History, read to their end.
    const read = statement();
    await background.see(
      { ...read, balance: 40, history: [], filter: { days: 90, type: 'all', more: false } },
      '11:00',
    );
    expect(await balances()).toEqual([
      ['2026-10-02', 40],
      ['2026-05-02', null],
    ]);
  });

  test('of the agency is apart', async () => {
    await add({ account: 'agency' });
    expect((await rows()).total).toBe(0);
    expect((await ask({ account: 'agency' })).total).toBe(1);
    expect((await books()).agency).toBe(true);
  });
});

describe('an entry by hand', () => {
  const only = async () => (await rows()).items[0]?.line?.entry ?? { id: '', page: '' };

  test.each([
    ['grant', 10, 10],
    ['purchase', 10, 10],
    ['spend', 10, -10],
    ['return', 10, 10],
    ['adjust', -10, -10],
  ] as const)('of the kind %s moves as many as it says', async (kind, amount, moved) => {
    await add({ kind, amount });
    expect((await rows()).items.map(({ line }) => line?.amount)).toEqual([moved]);
  });

  test('is told with its note, put right, and taken back; each of it can be undone', async () => {
    await add();
    expect(await only()).toMatchObject({ kind: 'grant', note: 'gift', at: at('08:00') });
    const [edit, gone] = [newId(), newId()];
    const of = async () => ({ id: (await only()).id, page: (await only()).page });
    await background.get('entry-edit', { id: edit, at: at('12:01'), of: await of(), entry: { ...GRANT, amount: 12 } });
    expect((await rows()).items.map(({ line }) => line?.amount)).toEqual([12]);
    await background.get('entry-delete', { id: gone, at: at('12:02'), of: await of() });
    expect((await rows()).total).toBe(0);
    await background.get('undo', { id: newId(), at: at('12:03'), of: gone });
    await background.get('undo', { id: newId(), at: at('12:04'), of: edit });
    expect((await rows()).items.map(({ line }) => line?.amount)).toEqual([10]);
  });

  test('twice in one minute is two, and saying the same again is no change', async () => {
    await add();
    await add();
    expect((await rows()).total).toBe(2);
    const { id, page } = await only();
    const same = (await rows()).items[0]?.line?.entry?.at ?? '';
    await background.get('entry-edit', {
      id: newId(),
      at: at('12:01'),
      of: { id, page },
      entry: { ...GRANT, when: same },
    });
    expect((await rows()).total).toBe(2);
  });

  test('that is not there, or is a proposal, is not touched', async () => {
    await background.get('log-add', {
      id: newId(),
      at: at('12:00'),
      entry: { jobUid: UID, title: 'Paint a fence', sentAt: at('09:00'), base: 12, boost: 0, note: '' },
    });
    const [entry] = (await background.log()).entries;
    const proposal = { id: entry?.id ?? '', page: 'ledger/jobs/2922' };
    for (const of of [proposal, { id: 'nothing', page: 'ledger/own/2026-10' }])
      expect(await background.refusal('entry-delete', { id: newId(), at: at('12:01'), of })).toBe('not-found');
    expect((await background.log()).total).toBe(1);
  });
});

describe('the person’s word', () => {
  test('on a label settles what its rows are, and can be undone', async () => {
    const row = {
      date: '2026-10-03',
      dayWord: 'date',
      action: 'Goodwill credit',
      amount: 5,
      jobUid: null,
      title: null,
    } as const;
    await background.see({ ...statement(), history: [row] }, '11:00');
    expect((await books()).unclear).toMatchObject([{ label: 'Goodwill credit', amount: 5 }]);
    expect((await rows({ part: 'unclear' })).total).toBe(1);
    const id = newId();
    await background.get('classify', { id, at: at('12:00'), label: 'Goodwill credit', means: 'grant-reward' });
    expect((await books()).unclear).toEqual([]);
    expect((await rows({ part: 'grant' })).total).toBe(1);
    await background.get('undo', { id: newId(), at: at('12:01'), of: id });
    expect((await rows({ part: 'unclear' })).total).toBe(1);
  });

  test('on the plan says which grants to expect', async () => {
    const plan = { plan: 'plus', since: '2026-08-02', day: 2, grant: null } as const;
    await background.get('set-plan', { id: newId(), at: at('12:00'), account: 'own', plan });
    const { grants, plan: kept } = await books();
    expect(kept).toEqual(plan);
    expect(grants.map(({ day, state }) => [day, state])).toEqual([
      ['2026-08-02', 'unseen'],
      ['2026-09-02', 'unseen'],
      ['2026-10-02', 'unseen'],
    ]);
  });

  test('on a proposal is kept with it', async () => {
    await sent();
    const [entry] = (await background.log()).entries;
    const id = entry?.id ?? '';
    await background.get('mark', {
      id: newId(),
      at: at('12:00'),
      entry: id,
      tags: ['fence', 'red'],
      note: 'asked for a call',
    });
    expect(await background.get('story', { entry: id })).toMatchObject({
      tags: ['fence', 'red'],
      entry: { note: 'asked for a call' },
    });
  });
});

test('a story tells of a proposal from its first sight to its rows, each thing once', async () => {
  await background.see({ ...applyPage(12), page: 'job' }, '09:00');
  await background.see({ ...applyPage(12), page: 'job' }, '09:30');
  // The job's page no longer shows a cost: that tells nothing beside the others.
  const [job] = applyPage(12).jobs;
  if (!job) throw new Error('The apply page has a job.');
  await background.see({ ...applyPage(12), page: 'job', jobs: [{ ...job, connects: null, total: null }] }, '09:45');
  await sent();
  await background.see(statement(), '11:00');
  const id = (await background.log()).entries[0]?.id ?? '';
  await background.get('outcome', { id: newId(), at: at('11:30'), entry: id, outcome: 'viewed' });
  const { events, refund } = await background.get('story', { entry: id });
  expect(events.map((event) => (event.kind === 'booked' ? event.line.amount : event.kind))).toEqual([
    'seen',
    'apply',
    'sent',
    'said',
    -14,
    -6,
  ]);
  expect(refund).toMatchObject({ cost: 14, base: { cleared: true }, boost: { bid: 6, state: 'held' } });
  expect(await background.refusal('story', { entry: 'nothing' })).toBe('not-found');
});

test('a story finds the apply page of the month before', async () => {
  const see = (reading: Reading, moment: string) =>
    background.get('observe', { id: newId(), at: moment, url: 'https://www.upwork.com/', reading }, PAGE);
  await see(applyPage(14), at('23:50', '2026-09-30'));
  await see(landing(), at('00:10', '2026-10-01'));
  const { entry, events } = await storyOf();
  expect(entry.base).toBe(14);
  expect(events.map(({ kind }) => kind)).toEqual(['apply', 'sent', 'booked']);
});

test('a story keeps what was said of a proposal before its job was known', async () => {
  const sent = { jobUid: null, title: 'Paint a fence', sentAt: at('10:00'), base: 14, boost: 0, note: '' };
  await background.get('log-add', { id: newId(), at: at('10:30'), entry: sent });
  const id = (await background.log()).entries[0]?.id ?? '';
  await background.get('outcome', { id: newId(), at: at('11:00'), entry: id, outcome: 'replied' });
  await background.see({ ...statement(), history: statement().history.slice(0, 1) }, '12:00');
  const { entry, events } = await storyOf();
  expect(entry).toMatchObject({ id, jobUid: UID, outcome: 'replied' });
  expect(events.map(({ kind }) => kind)).toEqual(['sent', 'said', 'booked']);
});

async function storyOf() {
  return background.get('story', { entry: (await background.log()).entries[0]?.id ?? '' });
}
