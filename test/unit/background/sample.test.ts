import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';
import { sampleFile } from '../../../src/ui/sample/ledger.ts';
import { samplePage } from '../../../src/ui/sample/page.ts';
import { PAGE } from '../../twins/browser.ts';
import { applyPage, at, Background, jobPage, LOG, landing, newId, UID } from './worker.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, mode: 'badges' };
const FILE = sampleFile(at('12:00'), SETTINGS);

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const begin = (text: string | null = FILE) => background.get('sample', { id: newId(), at: at('12:00'), text });
const end = () => begin(null);
const state = () => background.get('state', { uids: [] });
const bytes = async (area: 'local' | 'session') => JSON.stringify(await background.browser[area].get(null));
/** A real ledger with something in it. */
const lived = async () => {
  await background.see(applyPage(14), '10:05');
  await background.see(landing(), '10:06');
  await background.get('exported', { id: newId(), at: at('10:07') });
};

describe('the sample', () => {
  test('is shown in place of the real ledger, and is a ledger in which everything happens', async () => {
    await lived();
    await begin();
    const shown = await state();
    expect(shown.sample).toBe(true);
    expect(shown.sent).toBe(24);
    expect(shown.balance?.value).toBeGreaterThan(20);
    expect(shown.trend.length).toBeGreaterThan(10);
    expect(shown.pace?.connects).toBeGreaterThan(20);
    expect(shown.refunds).toMatchObject({ overdue: { count: 1 }, due: { count: 1 } });
    expect(shown.attention.map(({ code }) => code)).toEqual([
      'refund-overdue',
      'follow-up',
      'balance-disagrees',
      'backup-due',
    ]);
    expect(shown.difference?.amount).toBe(-4);
    await end();
    const real = await state();
    expect([real.sample, real.sent]).toEqual([false, 1]);
  });

  test('hangs on the day on which it is begun', async () => {
    const later = '2027-03-01T00:10:00-08:00';
    background.now = later;
    await begin(sampleFile(later, SETTINGS));
    expect(await state()).toMatchObject({ sent: 24, refunds: { overdue: { count: 1 }, due: { count: 1 } } });
  });

  test('can be played with, and none of it leaves a byte in the storage', async () => {
    await lived();
    const [local, session] = [await bytes('local'), await bytes('session')];
    await begin();
    const { entries } = await background.log();
    const entry = entries[0]?.id ?? '';
    await background.get('outcome', { id: newId(), at: at('12:01'), entry, outcome: 'hired' });
    await background.get('remind', { id: newId(), at: at('12:01'), about: entry, title: 'x', day: '2026-10-09' });
    const added = { jobUid: null, title: 'Paint a fence', sentAt: at('11:00'), base: 3, boost: 0, note: '' };
    await background.get('log-add', { id: newId(), at: at('12:02'), entry: added });
    await background.get('skip', { id: newId(), at: at('12:02'), uid: UID, title: 'x', on: true });
    await background.get('mark', { id: newId(), at: at('12:02'), entry: entries[1]?.id ?? '', tags: ['a'], note: 'b' });
    expect((await background.log()).total).toBe(25);
    expect(await bytes('local')).toBe(local);
    await end();
    expect(await bytes('local')).toBe(local);
    expect(await bytes('session')).toBe(session);
  });

  test('outlives the worker, and ends with the browser', async () => {
    await begin();
    background.wake();
    expect((await state()).sample).toBe(true);
    await background.browser.session.clear();
    background.wake();
    expect(await state()).toMatchObject({ sample: false, sent: 0 });
  });

  test('leaves pages to the real ledger', async () => {
    await begin();
    await background.see(jobPage(9), '12:01');
    const { badges } = await background.see({ ...jobPage(9), page: 'search' }, '12:01');
    expect(badges[UID]).toMatchObject({ lines: [{ text: expect.stringContaining('9 Connects') }] });
    await background.get('skip', { id: newId(), at: at('12:02'), uid: UID, title: 'x', on: true }, PAGE);
    expect((await background.get('state', { uids: [UID] })).jobs).toEqual({});
    await end();
    expect((await background.get('state', { uids: [UID] })).jobs[UID]).toMatchObject({
      last: { connects: 9 },
      skipped: at('12:02'),
    });
    expect((await background.get('export', { format: 'json' })).text).not.toContain('mosses');
  });

  test('is never exported, and nothing is imported, set or deleted meanwhile', async () => {
    await lived();
    const local = await bytes('local');
    await begin();
    expect(await background.refusal('export', { format: 'json' })).toBe('sample');
    expect(await background.refusal('exported', { id: newId(), at: at('12:00') })).toBe('sample');
    expect(await background.refusal('import-preview', { text: FILE })).toBe('sample');
    const wanted = { id: newId(), at: at('12:00'), text: FILE, settings: true };
    expect(await background.refusal('import', wanted)).toBe('sample');
    expect(await background.refusal('set-settings', { id: newId(), change: { mode: 'never' } })).toBe('sample');
    expect(await background.refusal('erase', { id: newId() })).toBe('sample');
    expect(await bytes('local')).toBe(local);
    // The mode that pages are read in is the real one.
    expect(await background.get('hello', {})).toMatchObject({ mode: 'badges' });
  });

  test('has no say in whether pages are read', async () => {
    await background.get('set-settings', { id: newId(), change: { mode: 'click' } });
    await begin();
    expect(await background.get('hello', {})).toMatchObject({ mode: 'click' });
    await background.get('open-rules', { rule: 'proposals-20-plus' });
    expect(background.browser.opened).toEqual(['src/options/options.html#/rules/proposals-20-plus']);
  });

  test('alone hears of its invented page, also where the question comes too late', async () => {
    const reading = samplePage(at('12:00'));
    await begin();
    const advice = await background.get('advice', { reading, sample: true });
    expect(Object.keys(advice)).toEqual([reading.jobs[0]?.uid]);
    await end();
    const session = await bytes('session');
    expect(await background.refusal('advice', { reading, sample: true })).toBe('sample');
    expect(await bytes('session')).toBe(session);
  });

  test('that is begun twice is one, and one that cannot be read is none', async () => {
    await begin();
    await begin();
    expect((await state()).sent).toBe(24);
    const session = await bytes('session');
    await end();
    expect(await bytes('session')).not.toBe(session);
    expect(await background.refusal('sample', { id: newId(), at: at('12:00'), text: 'no file' })).toBe('bad-file');
    expect((await state()).sample).toBe(false);
    expect(await bytes('session')).toBe('{}');
  });

  test('is not shown where the browser has no memory for it', async () => {
    background.browser.session.fault = ({ kind }) =>
      kind === 'set' ? { kind: 'throw', error: new Error('no room') } : null;
    const reply = await background.ask('sample', { id: newId(), at: at('12:00'), text: FILE });
    expect(reply.ok).toBe(false);
    expect((await state()).sample).toBe(false);
  });

  test('waits for what is under way before it is wiped', async () => {
    await begin();
    const { entries } = await background.log();
    const session = background.browser.session;
    await Promise.all([
      background.get('outcome', { id: newId(), at: at('12:01'), entry: entries[0]?.id ?? '', outcome: 'viewed' }),
      end(),
      background.get('log', LOG),
    ]);
    expect(Object.keys(await session.get(null)).filter((key) => key.startsWith('sample'))).toEqual([]);
  });
});
