import { describe, expect, test } from 'vitest';
import { pasteStatement, recordsFile, statementReading } from '../../../src/core/exchange/index.ts';
import { type Fact, factsOf } from '../../../src/core/ledger/index.ts';
import { applyPage, at, Background, jobPage, landing, newId, OTHER, page, statement, UID } from './worker.ts';

/** The statement of the worker's own examples as a person copies it, with a row and a balance more. */
const COPY = `My balance
22 Connects
Connects type
All connects
Date
Last 30 days
Date\tAction\tConnects
October 4, 2026\t
Applied to job
Paint a fence
-14
Spent 14 Connects
October 4, 2026\t
Connects bid for boosted proposal
Paint a fence
-6
Spent 6 Connects
October 1, 2026\t
Monthly Connects renewal
+10
Added 10 Connects
`;
const RANGE = { days: 30, all: true, fromTheTop: true, toTheEnd: true, account: 'own' } as const;

function pasted(account: 'own' | 'agency' = 'own', when = at('11:00')): string {
  const links = Array(2).fill({ title: 'Paint a fence', address: `https://www.upwork.com/jobs/~02${UID}` });
  const read = pasteStatement(COPY, { today: '2026-10-04', links });
  const reading = { ...statementReading(read, { ...RANGE, account }), account };
  return recordsFile(factsOf(reading, { at: when, source: 'paste', known: () => false }), when);
}

/** A person who sent a proposal and saw two balances; its rows were never read. */
async function sender(): Promise<Background> {
  const background = await new Background().welcomed();
  await background.see(jobPage(14), '09:00');
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  return background;
}

const exported = async (background: Background) =>
  (JSON.parse((await background.get('export', { format: 'json' })).text) as { facts: Fact[] }).facts;
const stored = (background: Background) => Object.keys(background.browser.local.all()).sort();
const take = async (background: Background, text: string, settings = false) => {
  const id = newId();
  await background.get('import', { id, at: at('12:00'), text, settings });
  return id;
};
const takeBack = (background: Background, of: string) => background.get('undo', { id: newId(), at: at('12:01'), of });

describe('the preview of a paste', () => {
  test('says what it would change in the books, and changes nothing', async () => {
    const background = await sender();
    const before = await exported(background);
    const { change, added } = await background.get('import-preview', { text: pasted() });
    expect(added).toBeGreaterThan(3);
    expect(change).toMatchObject([
      {
        account: 'own',
        before: { proposals: 1, rows: 0, pending: 2, days: 0 },
        after: { proposals: 1, rows: 3, pending: 0, days: 30 },
      },
    ]);
    expect(await exported(background)).toEqual(before);
  });

  test('of an agency speaks of the agency’s books', async () => {
    const { change } = await (await sender()).get('import-preview', { text: pasted('agency') });
    expect(change).toMatchObject([{ account: 'agency', before: { rows: 0 }, after: { rows: 3, proposals: 1 } }]);
  });
});

describe('an import that is taken back', () => {
  test('leaves everything as it was before', async () => {
    const background = await sender();
    const before = [await exported(background), await background.get('books', { account: 'own' })];
    const names = stored(background).filter((key) => key.startsWith('ledger/'));
    const id = await take(background, pasted());
    expect(await exported(background)).not.toEqual(before[0]);
    await takeBack(background, id);
    expect([await exported(background), await background.get('books', { account: 'own' })]).toEqual(before);
    background.wake();
    expect([await exported(background), await background.get('books', { account: 'own' })]).toEqual(before);
    expect(names.every((name) => stored(background).includes(name))).toBe(true);
  });

  test('of a whole other account leaves no trace of that account', async () => {
    const background = await sender();
    const id = await take(background, pasted('agency'));
    expect((await background.get('books', { account: 'own' })).agency).toBe(true);
    await takeBack(background, id);
    expect((await background.get('books', { account: 'own' })).agency).toBe(false);
  });

  test('can be made again, and its rows can still be read on the page', async () => {
    for (const again of [
      (background: Background) => take(background, pasted()),
      (background: Background) => background.see(statement(), '11:30'),
    ]) {
      const background = await sender();
      await takeBack(background, await take(background, pasted()));
      await again(background);
      const { entries } = await background.log();
      expect(entries).toMatchObject([{ base: 14, boost: 6 }]);
      const { items } = await background.get('statement', {
        account: 'own',
        part: null,
        from: null,
        to: null,
        offset: 0,
        limit: 10,
      });
      expect(items.filter(({ line }) => line?.how === 'row').length).toBeGreaterThanOrEqual(2);
    }
  });

  test('keeps what was learnt between the import and the taking back', async () => {
    const background = await sender();
    const id = await take(background, pasted());
    const sent = { jobUid: null, title: 'By hand', sentAt: at('08:00'), base: 8, boost: 0, note: '' };
    await background.get('log-add', { id: newId(), at: at('12:00'), entry: sent });
    await takeBack(background, id);
    expect((await background.log()).entries.map(({ title }) => title).sort()).toEqual(['By hand', 'Paint a fence']);
  });

  test('gives the settings back that it changed', async () => {
    const background = await sender();
    const text = JSON.stringify({ bidthrift: 'records', version: 1, facts: [], settings: { mode: 'never' } });
    const id = await take(background, text, true);
    expect((await background.get('state', { uids: [] })).settings.mode).toBe('never');
    await takeBack(background, id);
    expect((await background.get('state', { uids: [] })).settings.mode).toBe('badges');
  });

  test('takes no word of another browser on what the person knows of updates', async () => {
    const background = await sender();
    await background.get('set-settings', { id: newId(), change: { seenVersion: '0.2.0' } });
    const settings = { mode: 'badges', theme: 'dark', seenVersion: '0.1.0' };
    await take(background, JSON.stringify({ bidthrift: 'records', version: 1, facts: [], settings }), true);
    const now = (await background.get('state', { uids: [] })).settings;
    expect([now.theme, now.seenVersion]).toEqual(['dark', '0.2.0']);
  });

  test('leaves alone what the person has chosen since', async () => {
    const background = await sender();
    const settings = { mode: 'badges', currency: 'EUR', theme: 'dark' };
    const text = JSON.stringify({ bidthrift: 'records', version: 1, facts: [], settings });
    const id = await take(background, text, true);
    await background.get('set-settings', { id: newId(), change: { mode: 'never', theme: 'light' } });
    await takeBack(background, id);
    const now = (await background.get('state', { uids: [] })).settings;
    expect([now.mode, now.theme, now.currency]).toEqual(['never', 'light', 'USD']);
  });

  test('leaves what it does not understand where it lies', async () => {
    const background = await sender();
    const id = await take(background, pasted('agency'));
    const { data } = background.browser.local;
    for (const [key, text] of data) {
      if (!key.startsWith('ledger/agency/')) continue;
      const box = JSON.parse(text);
      box.value.facts.push({ kind: 'spell', at: at('09:00'), of: 'a later version' });
      data.set(key, JSON.stringify(box));
    }
    background.wake();
    await takeBack(background, id);
    background.wake();
    expect(await exported(background)).not.toContainEqual(expect.objectContaining({ account: 'agency' }));
    const all = background.browser.local.all() as Record<string, { sequence: number; records?: object }>;
    const [head] = [all['head:a'], all['head:b']].sort((one, other) => (other?.sequence ?? 0) - (one?.sequence ?? 0));
    expect(Object.keys(head?.records ?? {}).filter((name) => name.startsWith('ledger/agency/'))).toHaveLength(1);
    expect((await background.get('state', { uids: [] })).attention.map(({ code }) => code)).not.toContain(
      'stored-damaged',
    );
  });

  test('is the latest one: an earlier one stays', async () => {
    const background = await sender();
    const first = await take(background, pasted());
    await take(background, pasted('agency'));
    expect(await background.refusal('undo', { id: newId(), at: at('12:02'), of: first })).toBe('not-found');
  });

  test('is taken back once, however often it is asked for', async () => {
    const background = await sender();
    const id = await take(background, pasted());
    const command = { id: newId(), at: at('12:01'), of: id };
    await background.get('undo', command);
    const after = await exported(background);
    await background.get('undo', command);
    expect(await exported(background)).toEqual(after);
    // Read on the page since then, the rows are the person's own: no other command takes them away.
    await background.see(statement(), '12:02');
    expect(await background.refusal('undo', { ...command, id: newId() })).toBe('not-found');
    expect((await exported(background)).length).toBeGreaterThan(after.length);
  });
});

test('whoever reads a paste learns which proposals are here and which job bears a title', async () => {
  const { proposals, titles } = await (await sender()).get('import-known', {});
  expect(proposals).toEqual([
    { job: UID, jobUid: UID, title: 'Paint a fence', sentAt: at('10:06'), outcome: 'pending' },
  ]);
  expect(titles).toEqual([['Paint a fence', UID]]);
});

describe('an apply page whose sending was not seen', () => {
  async function left(reading = applyPage(14, 6)): Promise<Background> {
    const background = await new Background().welcomed();
    await background.see(reading, '09:00');
    return background;
  }
  const settle = (sent: boolean) => ({
    id: newId(),
    at: at('11:00'),
    account: 'own' as const,
    uid: UID,
    applied: at('09:00'),
    sent,
  });
  const open = async (background: Background) => (await background.get('books', { account: 'own' })).perhapsSent.length;

  test('becomes a proposal of that moment and cost by the person’s word, and is open again once that is taken back', async () => {
    const background = await left();
    expect(await open(background)).toBe(1);
    const command = settle(true);
    await background.get('perhaps-sent', command);
    expect(await open(background)).toBe(0);
    expect((await background.log()).entries).toMatchObject([{ sentAt: at('09:00'), base: 14, boost: 6, how: 'hand' }]);
    await takeBack(background, command.id);
    expect([await open(background), (await background.log()).total]).toEqual([1, 0]);
  });

  test('is forgotten by the person’s word, and is open again once that is taken back', async () => {
    const background = await left();
    const command = settle(false);
    await background.get('perhaps-sent', command);
    expect([await open(background), (await background.log()).total]).toEqual([0, 0]);
    await takeBack(background, command.id);
    expect(await open(background)).toBe(1);
  });

  test('whose cost nobody read has to be entered with its cost', async () => {
    const background = await left(page('apply', { connects: null }, { account: 'own' }));
    expect(await background.refusal('perhaps-sent', settle(true))).toBe('incomplete');
  });

  test('whose boost nobody read has to be entered, too: none is made up', async () => {
    const unread = { bids: [9], firstPlace: 10, own: null };
    const background = await left(page('apply', { connects: 14, boost: unread }, { account: 'own' }));
    expect(await background.refusal('perhaps-sent', settle(true))).toBe('incomplete');
    expect(await open(background)).toBe(1);
  });

  test('that is not there is not settled', async () => {
    const background = await left();
    for (const other of [{ applied: at('08:59') }, { account: 'agency' as const }, { uid: OTHER }])
      expect(await background.refusal('perhaps-sent', { ...settle(true), ...other })).toBe('not-found');
  });
});
