import { describe, expect, test } from 'vitest';
import { applyPage, at, Background, jobPage, landing, newId, OTHER, page, UID } from './worker.ts';

describe('a person who bids', () => {
  test('sees first and last cost, the balance, and the one proposal that was sent', async () => {
    const background = await new Background().welcomed();
    await background.see(jobPage(12), '09:00');
    await background.see(jobPage(14), '10:00');
    await background.see(applyPage(14, 6), '10:05');
    await background.see(landing(), '10:06');
    expect(await background.jobs(UID, OTHER)).toEqual({
      [UID]: {
        first: { connects: 12, at: at('09:00') },
        last: { connects: 14, at: at('10:05') },
        sent: { at: at('10:06'), base: 14, boost: 6 },
        skipped: null,
        perhapsSent: null,
      },
    });
    expect(await background.log()).toMatchObject({
      total: 1,
      entries: [{ jobUid: UID, title: 'Paint a fence', how: 'page', base: 14, boost: 6, sentAt: at('10:06') }],
    });
    const state = await background.get('state', { uids: [] });
    expect(state.balance).toEqual({
      value: 20,
      seen: 40,
      at: at('10:05'),
      page: 'apply',
      expected: 20,
      unexplained: 0,
    });
    expect(state.sent).toBe(1);
    // The toolbar button and the card of the next job say the same.
    expect(background.browser.icon).toBe('20');
    const { badges } = await background.get('known', { reading: jobPage(9, { uid: OTHER }) });
    expect(badges['']).toMatchObject({ after: '11 left after sending' });
    expect(state.attention).toEqual([]);
  });

  test('is told of an apply page that nothing followed, but not while it is younger than a day', async () => {
    const background = await new Background().welcomed();
    await background.see(applyPage(14), '10:05');
    expect((await background.jobs(UID))[UID]).toMatchObject({
      sent: null,
      perhapsSent: { at: at('10:05'), base: 14, boost: 0 },
    });
    expect(await background.log()).toEqual({ entries: [], total: 0 });
    const { attention, balance } = await background.get('state', { uids: [] });
    expect(attention).toEqual([]);
    expect(balance?.expected).toBe(40);
    background.now = at('10:05', '2026-10-05');
    const later = await background.get('state', { uids: [] });
    expect(later.attention).toEqual([{ code: 'perhaps-sent', count: 1 }]);
    expect(later.balance?.expected).toBe(40);
  });

  test('is counted once, however often the landing page is seen', async () => {
    const background = await new Background().welcomed();
    await background.see(applyPage(14), '10:05');
    for (const time of ['10:06', '10:07', '11:00']) await background.see(landing(), time);
    expect((await background.log()).total).toBe(1);
  });

  test('and comes back the next day finds everything as it was', async () => {
    const background = await new Background().welcomed();
    await background.see(applyPage(14), '10:05');
    background.wake();
    await background.see(landing(), '10:06');
    background.wake();
    expect((await background.log()).entries).toMatchObject([{ base: 14, boost: 0, how: 'page' }]);
  });
});

describe('tiles', () => {
  test('that merely pass by leave no trace', async () => {
    const background = await new Background().welcomed();
    const before = background.browser.local.operations.filter(({ kind }) => kind === 'set').length;
    const { badges } = await background.see(page('search', { connects: 12 }), '09:00');
    expect(badges).toEqual({});
    expect(await background.jobs(UID)).toEqual({});
    expect(background.browser.local.operations.filter(({ kind }) => kind === 'set')).toHaveLength(before);
    expect([...background.browser.local.data.values()].join()).not.toContain('fence');
  });

  test('of jobs that are known tell their latest cost', async () => {
    const background = await new Background().welcomed();
    await background.see(jobPage(12), '09:00');
    const { badges } = await background.see(page('search', { connects: 16 }), '10:00');
    expect((await background.jobs(UID))[UID]).toMatchObject({ first: { connects: 12 }, last: { connects: 16 } });
    expect(badges).toMatchObject({ [UID]: { kind: 'line', lines: [{ text: '16 Connects ($2.40), seen today' }] } });
  });
});

test('nothing of a description or a client is ever stored', async () => {
  const background = await new Background().welcomed();
  const secret = { text: 'SECRET text', skills: ['SECRET skill'], location: 'SECRET place', workload: 'SECRET load' };
  const client = { ...jobPage(12).jobs[0]?.client, country: 'SECRET country', memberSince: '2020-01-01' };
  for (const kind of ['job', 'apply', 'search'] as const)
    await background.see(page(kind, { connects: 12, ...secret, client: client as never }), '09:00');
  await background.get('skip', { id: newId(), at: at('09:30'), uid: UID, title: 'Paint a fence', on: true });
  const stored = [...background.browser.local.data].flat().join();
  expect(stored).toContain('Paint a fence');
  expect(stored).not.toContain('SECRET');
  expect(stored).not.toContain('2020-01-01');
});

describe('the person’s choice', () => {
  test.each([null, 'never'] as const)('%s keeps every page unread', async (mode) => {
    const background = new Background();
    if (mode) await background.get('set-settings', { id: newId(), change: { mode } });
    const before = new Map(background.browser.local.data);
    const observe = { id: newId(), at: at('09:00'), url: 'https://www.upwork.com/', reading: jobPage(12) };
    expect(await background.refusal('observe', observe)).toBe('mode');
    expect(background.browser.local.data).toEqual(before);
  });

  test('is what hello tells a page', async () => {
    const background = new Background();
    expect(await background.get('hello', {})).toEqual({ mode: null });
    await background.get('set-settings', { id: newId(), change: { mode: 'click' } });
    expect(await background.get('hello', {})).toMatchObject({ mode: 'click' });
    expect(background.browser.told).toEqual(['changed']);
  });
});
