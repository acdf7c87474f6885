import { beforeEach, describe, expect, test } from 'vitest';
import type { Terms } from '../../../src/core/rulebook/overrides.ts';
import type { Outcome } from '../../../src/protocol/answers.ts';
import { applyPage, at, Background, jobPage, landing, newId, statement, UID } from './worker.ts';

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const set = (terms: Terms) => background.get('set-settings', { id: newId(), change: { terms } });
const refunds = () => background.get('refunds', { part: null, offset: 0, limit: 50 });
/** Of the base cost; the boost has an outlook of its own. */
const baseIs = async () => (await refunds()).entries[0]?.base.outlook;
const glance = async () => (await background.get('state', { uids: [] })).refunds;
const books = () => background.get('books', { account: 'own' });

/** A boosted proposal of 4 October, confirmed by the statement, of which the person says on the 6th what became of it. */
async function ended(outcome: Outcome): Promise<void> {
  await background.see(jobPage(14, { posted: '1 hour ago' }), '10:00');
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  await background.see(statement(), '11:00');
  const [entry] = (await background.log()).entries;
  background.now = at('12:00', '2026-10-06');
  await background.get('outcome', { id: newId(), at: background.now, entry: entry?.id ?? '', outcome });
}

describe('a value that the person set', () => {
  test('decides what comes back, in the list and at a glance, and no longer once it is taken back', async () => {
    await ended('expired');
    expect(await baseIs()).toBe('gone');
    await set({ 'returned-expired': { value: 1, from: '2026-10-05' } });
    expect(await refunds()).toMatchObject({ part: 'due', entries: [{ base: { why: 'refund-base-expired' } }] });
    expect(await glance()).toMatchObject({ due: { count: 1, connects: 14 } });
    await set({});
    expect(await baseIs()).toBe('gone');
    expect(await glance()).toMatchObject({ due: { count: 0 } });
  });

  test('says nothing of what ended before its day', async () => {
    await ended('expired');
    await set({ 'returned-expired': { value: 1, from: '2026-10-07' } });
    expect(await baseIs()).toBe('gone');
  });

  test('is found at a glance, too, when the proposal is none of the latest', async () => {
    await ended('expired');
    const late = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
    background.now = at('23:30');
    for (let hour = 12; hour < 23; hour++) {
      const entry = { jobUid: null, title: `Fence ${hour}`, sentAt: at(late(hour)), base: 2, boost: 0, note: '' };
      await background.get('log-add', { id: newId(), at: background.now, entry });
    }
    expect((await glance()).due.count).toBe(0);
    await set({ 'returned-expired': { value: 1, from: '2026-10-01' } });
    expect(await glance()).toMatchObject({ due: { count: 1, connects: 14 } });
  });

  test('moves the end of a boost’s auction', async () => {
    await ended('pending');
    const held = async () => (await refunds()).entries.map(({ boost }) => [boost.state, boost.outlook]);
    background.now = at('12:00', '2026-10-20');
    expect(await held()).toEqual([['unknown', 'unknown']]);
    await set({ 'auction-days': { value: 30, from: '2026-09-01' } });
    expect(await held()).toEqual([['held', 'may-return']]);
  });

  test('keeps a boost where a closed job no longer returns it', async () => {
    await ended('closed');
    const boost = async () => (await refunds()).entries.map(({ boost: { outlook } }) => outlook);
    expect(await boost()).toEqual(['due']);
    await set({ 'returned-boost-closed': { value: 0, from: '2026-10-01' } });
    expect(await boost()).toEqual(['may-return']);
  });

  test('moves what Connects History still shows', async () => {
    await background.see(applyPage(14), '10:05');
    background.now = at('12:00', '2026-12-20');
    expect((await books()).coverage.gaps[0]?.lostOn).toBe('2027-01-02');
    await set({ 'statement-days': { value: 60, from: '2026-12-01' } });
    const { gaps, lost } = (await books()).coverage;
    expect([gaps[0]?.from, lost[0]]).toEqual(['2026-10-22', { from: '2026-10-04', to: '2026-10-21' }]);
  });

  test('moves how far back Connects History must have been read to be complete', async () => {
    const history = async () => (await background.get('state', { uids: [] })).history;
    expect(await history()).toEqual({ days: 90, complete: false });
    await background.see(statement(), '10:05');
    expect(await history()).toEqual({ days: 90, complete: false });
    await set({ 'statement-days': { value: 30, from: '2026-10-01' } });
    expect(await history()).toEqual({ days: 30, complete: true });
    background.now = at('12:00', '2026-10-05');
    expect(await history()).toEqual({ days: 30, complete: false });
  });

  test('moves the monthly grants that are expected, and the expiry of what came', async () => {
    const plan = { plan: 'plus', since: '2026-08-20', day: 20, grant: null } as const;
    await background.get('set-plan', { id: newId(), at: at('09:00'), account: 'own', plan });
    const entry = { kind: 'grant', account: 'own', when: at('09:00'), amount: 10, jobUid: null, note: '' } as const;
    await background.get('entry-add', { id: newId(), at: at('09:01'), entry });
    await set({
      'plus-monthly': { value: 80, from: '2026-09-01' },
      'life-months': { value: 3, from: '2026-01-01' },
    });
    const { grants, lots } = await books();
    expect(grants.map(({ expected }) => expected)).toEqual([
      [90, 100],
      [80, 80],
    ]);
    expect(lots.find(({ kind }) => kind === 'grant')?.expires).toBe('2027-01-04');
  });

  test('decides whether a post that closed late has expired', async () => {
    await background.see(jobPage(14), '10:00');
    await background.see(applyPage(14), '10:05');
    await background.see(landing(), '10:06');
    background.now = at('12:00', '2026-12-01');
    const activity = { lastViewed: null, interviewing: 0, invitesSent: 0, unansweredInvites: 0, hires: 0 };
    const reading = jobPage(14, { uid: UID, status: 'closed', posted: '50 days ago', activity });
    const url = 'https://www.upwork.com/';
    await background.get('observe', { id: newId(), at: background.now, url, reading });
    const before = (await refunds()).entries[0]?.base;
    expect([before?.outlook, before?.why]).toEqual(['unknown', 'job-expiry-days']);
    await set({ 'post-days': { value: 365, from: '2026-01-01' } });
    expect((await refunds()).entries[0]?.base.outlook).toBe('due');
    expect((await glance()).due.count).toBe(1);
  });

  test('is refused where it makes no sense, and nothing changes', async () => {
    const wrong: Terms[] = [
      { 'auction-days': { value: 0, from: '2026-10-01' } },
      { 'auction-days': { value: 2.5, from: '2026-10-01' } },
      { 'auction-days': { value: 5, from: '2026-02-30' } },
      { 'returned-expired': { value: 2, from: '2026-10-01' } },
    ];
    for (const terms of wrong)
      expect(await background.refusal('set-settings', { id: newId(), change: { terms } })).toBe('bad-message');
    expect((await background.get('state', { uids: [] })).settings.terms).toEqual({});
  });

  test('is still there after the worker was killed', async () => {
    const terms = { 'auction-days': { value: 9, from: '2026-10-01' } };
    await set(terms);
    background.wake();
    expect((await background.get('state', { uids: [] })).settings.terms).toEqual(terms);
  });
});

test('the price of a Connect that the person gives moves the break-even of a job', async () => {
  const reading = jobPage(16, { type: 'fixed', budget: 125, complete: true });
  const needed = async () => (await background.get('advice', { reading }))[UID]?.breakEven;
  const before = await needed();
  expect(before).toBeCloseTo((16 * 0.15) / (125 * 0.9), 6);
  await background.get('set-settings', { id: newId(), change: { price: 300 as never } });
  expect(await needed()).toBeCloseTo(2 * (before ?? 0), 6);
});
