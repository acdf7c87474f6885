import { describe, expect, test, vi } from 'vitest';
import { readFile } from '../../../src/background/import/file.ts';
import { DISK, MemoryArea, QUOTA } from '../../twins/area.ts';
import { applyPage, at, Background, DAY, jobPage, landing, newId, UID } from './worker.ts';

/** All that is under way in memory has come to its end, or hangs for good. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const codes = async (background: Background) =>
  (await background.get('state', { uids: [] })).attention.map(({ code }) => code);

async function sent(): Promise<Background> {
  const background = await new Background().welcomed();
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  return background;
}

/** Someone who wants to be reminded by the system, and of whom a job is due today. */
async function reminded(): Promise<Background> {
  const background = await sent();
  background.browser.mayNotify = true;
  await background.get('set-settings', { id: newId(), change: { notify: 'plain' } });
  await background.get('remind', { id: newId(), at: at('11:00'), about: UID, title: null, day: DAY });
  return background;
}

describe('a storage that is full or broken', () => {
  test.each([
    [QUOTA, 'quota', 'storage-full'],
    [DISK, 'storage', 'storage-error'],
  ] as const)(
    '(%s) changes nothing, is said at once, and is said until a change is kept',
    async (error, code, attention) => {
      const background = await sent();
      const before = new Map(background.browser.local.data);
      background.browser.local.fault = ({ kind }) => (kind === 'set' ? { kind: 'throw', error } : null);
      const change = { id: newId(), change: { theme: 'dark' as const } };
      expect(await background.refusal('set-settings', change)).toBe(code);
      expect(background.browser.local.data).toEqual(before);
      expect(await codes(background)).toEqual([attention]);
      background.wake();
      expect(await codes(background)).toEqual([attention]);
      expect((await background.log()).total).toBe(1);
      expect(readFile((await background.get('export', { format: 'json' })).text)).toMatchObject({ ok: true });
      background.browser.local.fault = () => null;
      expect((await background.get('set-settings', change)).theme).toBe('dark');
      expect(await codes(background)).toEqual([]);
      background.wake();
      expect(await codes(background)).toEqual([]);
    },
  );

  test('and yet kept the change shows this worker what the next one will find', async () => {
    const background = await sent();
    const everyKey = { kind: 'half', keys: 99, killed: false } as const;
    background.browser.local.fault = ({ kind }) => (kind === 'set' ? everyKey : null);
    expect(await background.refusal('set-settings', { id: newId(), change: { theme: 'dark' } })).toBe('storage');
    background.browser.local.fault = () => null;
    const now = await background.get('state', { uids: [] });
    background.wake();
    expect(await background.get('state', { uids: [] })).toEqual(now);
  });

  test('is told by the icon', async () => {
    const background = await sent();
    background.browser.local.fault = ({ kind }) => (kind === 'set' ? { kind: 'throw', error: QUOTA } : null);
    await background.refusal('set-settings', { id: newId(), change: { theme: 'dark' } });
    background.browser.startup();
    await background.get('state', { uids: [] });
    await vi.waitFor(() => expect(background.browser.icon).toBe('!'), { timeout: 30_000 });
  });

  test('that cannot be read answers so, and works again once it can', async () => {
    const background = await sent();
    background.wake();
    background.browser.local.fault = ({ kind }) => (kind === 'get' ? { kind: 'throw', error: DISK } : null);
    expect(await background.refusal('state', { uids: [] })).toBe('storage');
    expect(await background.refusal('set-settings', { id: newId(), change: { theme: 'dark' } })).toBe('storage');
    background.browser.local.fault = () => null;
    expect((await background.log()).total).toBe(1);
  });

  test('is not made up from a note that nobody wrote', async () => {
    const background = await sent();
    background.browser.session.data.set('trouble', '"junk"');
    background.browser.icon = '';
    background.wake();
    expect(await codes(background)).toEqual([]);
    await settled();
    expect(background.browser.icon).toBe('20');
  });

  test('leaves the session as the last place to remember trouble, and needs not even that', async () => {
    const background = await sent();
    for (const area of [background.browser.local, background.browser.session])
      area.fault = ({ kind }) => (kind === 'set' ? { kind: 'throw', error: DISK } : null);
    expect(await background.refusal('set-settings', { id: newId(), change: { theme: 'dark' } })).toBe('storage');
    expect(await codes(background)).toEqual(['storage-error']);
  });
});

describe('a record that was damaged', () => {
  /** Writes over whatever slot of these records counts. */
  function damage({ browser }: Background, name: string, value: unknown): number {
    const keys = [...browser.local.data.keys()].filter((key) => key.startsWith(`${name}:`));
    for (const key of keys) {
      const { sequence } = browser.local.all()[key] as { sequence: number };
      browser.local.data.set(key, JSON.stringify({ version: 1, sequence, value }));
    }
    return keys.length;
  }

  test('costs the settings at most: the person is asked again, and nothing is read until then', async () => {
    const background = await sent();
    expect(damage(background, 'settings', 'junk')).toBeGreaterThan(0);
    background.wake();
    expect(await background.get('hello', {})).toMatchObject({ mode: null });
    expect(await codes(background)).toEqual(['stored-damaged', 'welcome']);
    expect((await background.log()).total).toBe(1);
    await background.welcomed();
    background.wake();
    expect(await codes(background)).toEqual(['stored-damaged']);
    expect(Object.keys(background.browser.local.all()).some((key) => key.startsWith('aside/settings/'))).toBe(true);
  });

  test('is spoken of until the person has saved a copy', async () => {
    const background = await sent();
    damage(background, 'upkeep', 'junk');
    damage(background, 'settings', 'junk');
    background.wake();
    await background.welcomed();
    await background.get('exported', { id: newId(), at: at('12:00') });
    expect(await codes(background)).toEqual([]);
    expect((await background.get('state', { uids: [] })).exportedAt).toBe(at('12:00'));
  });

  test('is spoken of though a reminder was written down first', async () => {
    const background = await reminded();
    await background.get('exported', { id: newId(), at: at('12:00') });
    expect(damage(background, 'upkeep', 'junk')).toBeGreaterThan(0);
    background.wake();
    background.browser.startup();
    await settled();
    expect(background.browser.notified).toHaveLength(1);
    background.wake();
    expect(await codes(background)).toContain('stored-damaged');
  });

  test('is spoken of no more where the copy was saved before anything else', async () => {
    const background = await sent();
    damage(background, 'settings', 'junk');
    background.wake();
    expect(await codes(background)).toEqual(['stored-damaged', 'welcome']);
    await background.get('exported', { id: newId(), at: at('12:00') });
    background.wake();
    expect(await codes(background)).toEqual(['welcome']);
  });

  test('in the ledger costs the facts of that page: the rest is concluded anew, and the ledger grows on', async () => {
    const background = await sent();
    await background.see(jobPage(14), '10:30');
    const journal = [...background.browser.local.data.keys()].find((key) => key.startsWith('ledger/own/'));
    expect(damage(background, journal?.slice(0, -2) ?? '', 'junk')).toBeGreaterThan(0);
    background.wake();
    expect(await codes(background)).toContain('stored-damaged');
    expect((await background.log()).entries).toMatchObject([{ base: 14, boost: 6 }]);
    await background.see(applyPage(14, 0, 20), '11:00');
    background.wake();
    expect((await background.get('state', { uids: [] })).balance).toMatchObject({ value: 20, expected: 20 });
    expect((await background.log()).total).toBe(1);
  });

  test('whose former copy is good loses the last change at most', async () => {
    const background = await sent();
    await background.get('set-settings', { id: newId(), change: { theme: 'dark' } });
    await background.see(jobPage(12), '11:00');
    const counts = (key: string) => {
      const box = background.browser.local.all()[key] as { sequence: number };
      return box.sequence;
    };
    const newest = counts('settings:a') > counts('settings:b') ? 'settings:a' : 'settings:b';
    background.browser.local.unreadable.add(newest);
    background.wake();
    expect((await background.get('state', { uids: [UID] })).settings).toMatchObject({ mode: 'badges', theme: 'auto' });
    expect(await codes(background)).toEqual(['stored-damaged']);
  });
});

describe('records of a newer Bidthrift', () => {
  async function fromTheFuture(): Promise<Background> {
    const background = await sent();
    for (const key of ['head:a', 'head:b']) {
      const head = background.browser.local.all()[key] as object;
      background.browser.local.data.set(key, JSON.stringify({ ...head, version: 99 }));
    }
    background.wake();
    return background;
  }

  test('are never written over, and the person is told why nothing can be changed', async () => {
    const background = await fromTheFuture();
    const before = new Map(background.browser.local.data);
    expect(await codes(background)).toEqual(['stored-newer']);
    expect(await background.get('hello', {})).toMatchObject({ mode: null });
    expect(await background.get('known', { reading: jobPage(12) })).toEqual({ sequence: 0, badges: {}, verdict: null });
    expect(await background.log()).toEqual({ entries: [], total: 0 });
    const change = { id: newId(), change: { mode: 'badges' as const } };
    expect(await background.refusal('set-settings', change)).toBe('read-only');
    expect(await background.refusal('import', { id: newId(), at: at('12:00'), text: '{}', settings: true })).toBe(
      'read-only',
    );
    const observe = { id: newId(), at: at('12:00'), url: 'https://www.upwork.com/', reading: jobPage(12) };
    expect(await background.refusal('observe', observe)).toBe('read-only');
    expect(background.browser.local.data).toEqual(before);
  });

  test('can be saved as they lie', async () => {
    const background = await fromTheFuture();
    const { text } = await background.get('export', { format: 'json' });
    expect(JSON.parse(text)).toEqual({ bidthrift: 'stored', records: background.browser.local.all() });
    await vi.waitFor(() => expect(background.browser.icon).toBe('!'), { timeout: 30_000 });
  });

  test('are not saved as nothing where they cannot be read', async () => {
    const background = await fromTheFuture();
    expect(await codes(background)).toEqual(['stored-newer']);
    background.browser.local.fault = ({ kind }) => (kind === 'get' ? { kind: 'throw', error: DISK } : null);
    expect(await background.refusal('export', { format: 'json' })).toBe('storage');
  });

  test('can be deleted', async () => {
    const background = await fromTheFuture();
    await background.get('erase', { id: newId() });
    expect(await codes(background)).toEqual(['welcome']);
  });
});

describe('records that no step brings to this version', () => {
  async function fromNowhere(): Promise<Background> {
    const background = await sent();
    for (const key of ['head:a', 'head:b']) {
      const head = background.browser.local.all()[key] as object;
      background.browser.local.data.set(key, JSON.stringify({ ...head, version: 0 }));
    }
    background.wake();
    return background;
  }

  test('stay as they are, can be saved, and the person is told', async () => {
    const console = vi.spyOn(globalThis.console, 'error').mockReturnValue();
    const background = await fromNowhere();
    const before = new Map(background.browser.local.data);
    expect(await codes(background)).toEqual(['stored-unreadable']);
    expect(await background.get('hello', {})).toMatchObject({ mode: null });
    const change = { id: newId(), change: { mode: 'badges' as const } };
    expect(await background.refusal('set-settings', change)).toBe('read-only');
    const { text } = await background.get('export', { format: 'json' });
    expect(JSON.parse(text)).toEqual({ bidthrift: 'stored', records: background.browser.local.all() });
    expect(await background.refusal('export', { format: 'statement', account: 'own' })).toBe('read-only');
    expect(background.browser.local.data).toEqual(before);
    expect(console).toHaveBeenCalled();
    console.mockRestore();
  });
});

describe('deleting everything', () => {
  test('is told to every open page, and forgets the trouble that was', async () => {
    const background = await sent();
    background.browser.local.fault = ({ kind }) => (kind === 'set' ? { kind: 'throw', error: QUOTA } : null);
    await background.refusal('set-settings', { id: newId(), change: { theme: 'dark' } });
    expect(await codes(background)).toEqual(['storage-full']);
    background.browser.told.length = 0;
    await background.get('erase', { id: newId() });
    expect(background.browser.told).toEqual(['changed']);
    expect(await codes(background)).toEqual(['welcome']);
  });

  test('leaves nothing: no record, no copy of one, no setting, nothing of the session', async () => {
    const background = await sent();
    background.browser.session.data.set('draft', '"half a note"');
    await background.get('erase', { id: newId() });
    expect(background.browser.local.data.size).toBe(0);
    expect(background.browser.session.data.size).toBe(0);
    expect(await background.get('hello', {})).toMatchObject({ mode: null });
    expect((await background.log()).total).toBe(0);
  });

  test('is followed by states that no page takes for older ones', async () => {
    const background = await sent();
    const { sequence } = await background.get('state', { uids: [] });
    background.now = at('12:01');
    await background.get('erase', { id: newId() });
    expect((await background.get('state', { uids: [] })).sequence).toBeGreaterThan(sequence);
  });

  test.each([
    ['records', 'local', 'session'],
    ['session', 'session', 'local'],
  ] as const)('of which the %s cannot be deleted says so, and deletes the rest', async (_what, stuck, other) => {
    const background = await sent();
    background.browser.session.data.set('draft', '"half a note"');
    background.browser[stuck].fault = ({ kind }) => (kind === 'clear' ? { kind: 'throw', error: DISK } : null);
    expect(await background.refusal('erase', { id: newId() })).toBe('storage');
    expect([...background.browser[other].data.keys()].filter((key) => key !== 'trouble')).toEqual([]);
    expect(background.browser[stuck].data.size).toBeGreaterThan(0);
    background.browser[stuck].fault = () => null;
    await background.get('erase', { id: newId() });
    expect([background.browser.local.data.size, background.browser.session.data.size]).toEqual([0, 0]);
  });

  test('leaves nothing, though a reminder was under way', async () => {
    const background = await reminded();
    const { browser } = background;
    let pressed = () => {};
    browser.notify = () => new Promise((resolve) => (pressed = resolve));
    browser.startup();
    await settled();
    const erased = background.get('erase', { id: newId() });
    await settled();
    pressed();
    await erased;
    await settled();
    expect([...browser.local.data.keys()]).toEqual([]);
  });

  test('is done by the browser though the worker dies over it', async () => {
    const background = await sent();
    background.browser.session.data.set('draft', '"half a note"');
    const { local, session } = background.browser;
    for (const area of [local, session])
      area.fault = ({ kind }) => (kind === 'clear' ? { kind: 'killed', done: true } : null);
    void background.ask('erase', { id: newId() });
    await settled();
    background.wake();
    expect([local.data.size, session.data.size]).toEqual([0, 0]);
  });
});

test('an area that was never written to is a new beginning', async () => {
  expect(await codes(new Background(new MemoryArea()))).toEqual(['welcome']);
});
