import { describe, expect, test } from 'vitest';
import { parseKey } from '../../../src/background/store/layout.ts';
import { applyPage, at, Background, jobPage, landing, newId, OTHER, statement, UID } from './worker.ts';

async function filled(): Promise<Background> {
  const background = await new Background().welcomed();
  await background.see(jobPage(12), '09:00');
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  await background.see(statement(), '10:30');
  await background.get('skip', { id: newId(), at: at('11:00'), uid: OTHER, title: 'Mow a lawn', on: true });
  const sent = { jobUid: null, title: 'By hand', sentAt: at('08:00'), base: 8, boost: 0, note: 'a "note", 100 %' };
  const { id } = await background.get('log-add', { id: newId(), at: at('11:01'), entry: sent });
  await background.get('outcome', { id: newId(), at: at('11:02'), entry: id, outcome: 'hired' });
  await background.get('set-settings', { id: newId(), change: { mode: 'click', currency: 'EUR', overdueDays: 9 } });
  return background;
}

const exported = async (background: Background) => (await background.get('export', { format: 'json' })).text;
const file = (change: object) => JSON.stringify({ bidthrift: 'records', version: 1, facts: [], ...change });
const take = (background: Background, text: string, settings = false) =>
  background.get('import', { id: newId(), at: at('12:00'), text, settings });

describe('an export', () => {
  test('leaves out no record but the salt and the notes on its own work, as the page on privacy says', async () => {
    const background = await filled();
    await background.get('remind', { id: newId(), at: at('11:03'), about: UID, title: null, day: '2026-10-09' });
    await take(background, file({}));
    await background.get('exported', { id: newId(), at: at('11:04') });
    const stored = [...background.browser.local.data.keys()].flatMap((key) => parseKey(key)?.name ?? []);
    const held = /^(ledger\/.*|settings|follow-ups)$/;
    const own = new Set(stored.filter((name) => !held.test(name)));
    expect([...own].filter((name) => !['salt', 'commands', 'last-import', 'upkeep', 'told'].includes(name))).toEqual(
      [],
    );
    expect(own.size).toBeGreaterThan(1);
    expect(Object.keys(JSON.parse(await exported(background)))).toEqual([
      'bidthrift',
      'version',
      'at',
      'settings',
      'followUps',
      'facts',
    ]);
  });

  test('has a name by which it is found again', async () => {
    const { name, type } = await (await filled()).get('export', { format: 'json' });
    expect([name, type]).toEqual(['bidthrift-records-2026-10-04.json', 'application/json']);
  });

  test.each([
    ['proposals', 'own', 'bidthrift-proposals-2026-10-04.csv', 'text/csv;charset=utf-8', 'Paint a fence'],
    ['statement', 'own', 'bidthrift-statement-2026-10-04.csv', 'text/csv;charset=utf-8', 'Applied to job'],
    ['journal', 'own', 'bidthrift-journal-2026-10-04.journal', 'text/plain;charset=utf-8', 'Applied to job'],
    ['proposals', 'agency', 'bidthrift-proposals-agency-2026-10-04.csv', 'text/csv;charset=utf-8', 'Title'],
  ] as const)(
    'for other programs (%s, %s) is named after what it holds',
    async (format, account, name, type, holds) => {
      const file = await (await filled()).get('export', { format, account });
      expect([file.name, file.type]).toEqual([name, type]);
      expect(file.text).toContain(holds);
      expect(file.text.includes('By hand')).toBe(account === 'own');
    },
  );

  test('of what a filter finds has these proposals alone, in that order, as the table of all has them', async () => {
    const background = await filled();
    const find = { search: '', outcome: null, sort: 'title', descending: false } as const;
    const { text: all } = await background.get('export', { format: 'proposals', account: 'own' });
    const [head, ...lines] = all.split('\r\n').filter((line) => line !== '');
    const { name, text } = await background.get('export', { format: 'log', query: find });
    expect(name).toBe('bidthrift-log-2026-10-04.csv');
    const { entries } = await background.get('log', { ...find, offset: 0, limit: 50 });
    const line = (title: string | null) => lines.find((each) => each.includes(title ?? '')) ?? 'no line';
    expect(entries).toHaveLength(lines.length);
    expect(text.split('\r\n')).toEqual([head, ...entries.map(({ title }) => line(title)), '']);
    const one = await background.get('export', { format: 'log', query: { ...find, outcome: 'hired' } });
    expect(one.text.split('\r\n')).toEqual([head, line('By hand'), '']);
  });

  test('taken into an empty Bidthrift gives the same one, with the settings only if wanted', async () => {
    const origin = await filled();
    const text = await exported(origin);
    const target = new Background();
    const preview = await target.get('import-preview', { text });
    const { change, ...report } = preview;
    expect(report).toEqual({ added: expect.any(Number), same: 0, left: [], leftOut: 0, settings: true });
    expect(change).toMatchObject([{ account: 'own', before: { rows: 0 }, after: { rows: 2, proposals: 2 } }]);
    expect(preview.added).toBeGreaterThan(5);
    expect(target.browser.local.data.size).toBe(0);
    expect(await take(target, text)).toEqual(report);
    expect(await target.log()).toEqual(await origin.log());
    expect((await target.get('state', { uids: [] })).settings.mode).toBeNull();
    await take(target, text, true);
    expect(await exported(target)).toBe(text);
    const uids = [UID, OTHER];
    expect(await target.jobs(...uids)).toEqual(await origin.jobs(...uids));
  });

  test('taken in twice, or into the Bidthrift it comes from, adds nothing', async () => {
    const background = await filled();
    const text = await exported(background);
    const report = await take(background, text);
    expect(report).toMatchObject({ added: 0, left: [] });
    expect(report.same).toBeGreaterThan(5);
    expect(await exported(background)).toBe(text);
  });

  test('of two machines joins them, in either order', async () => {
    const texts = [];
    for (const uid of [UID, OTHER]) {
      const background = await new Background().welcomed();
      await background.see(jobPage(12, { uid }), '09:00');
      await background.see(applyPage(14, 0, uid === UID ? 40 : 30), uid === UID ? '09:30' : '09:31');
      texts.push(await exported(background));
    }
    const [one = '', other = ''] = texts;
    const joined = [];
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      const background = new Background();
      for (const text of order) await take(background, text);
      joined.push([await exported(background), await background.get('state', { uids: [UID, OTHER] })]);
    }
    expect(JSON.stringify(joined[0])).toBe(JSON.stringify(joined[1]));
  });
});

test('an export brings reminders along; what is there already stays, and an import is taken back with them', async () => {
  const remind = (of: Background, about: string, day: string) =>
    of.get('remind', { id: newId(), at: at('11:00'), about, title: 'Paint a fence', day });
  const origin = await filled();
  await remind(origin, UID, '2026-10-09');
  await remind(origin, OTHER, '2026-10-12');
  const target = await new Background().welcomed();
  await remind(target, OTHER, '2026-10-20');
  const days = async () => (await target.get('state', { uids: [] })).followUps.map(({ about, day }) => [about, day]);
  const id = newId();
  await target.get('import', { id, at: at('12:00'), text: await exported(origin), settings: false });
  expect(await days()).toEqual([
    [UID, '2026-10-09'],
    [OTHER, '2026-10-20'],
  ]);
  expect(await take(target, await exported(origin))).toMatchObject({ added: 0 });
  await target.get('undo', { id: newId(), at: at('12:01'), of: id });
  expect(await days()).toEqual([[OTHER, '2026-10-20']]);
});

test('a reminder of a proposal without a job is still beside it, however the moment of its id was once spelt', async () => {
  const background = await new Background().welcomed();
  const said = { kind: 'entry', source: 'file', account: 'own', job: null, title: 'Paint a fence', note: '' };
  const moment = '2026-10-03T09:00:00Z';
  const about = JSON.stringify(['entry', 'own', moment, 'sent', 12, 0, null, 'Paint a fence', '']);
  const facts = [{ ...said, at: moment, entry: 'sent', amount: 12, boost: 0 }];
  const followUps = [{ about, title: 'Paint a fence', day: '2026-10-09' }];
  await take(background, file({ facts, followUps }));
  const { entries } = await background.log();
  const reminded = (await background.get('state', { uids: [] })).followUps;
  expect(entries).toHaveLength(1);
  expect(reminded.map((each) => each.about)).toEqual(entries.map(({ id }) => id));
});

describe('a file', () => {
  test.each([
    ['', 'bad-file'],
    ['{"bidthrift":', 'bad-file'],
    ['[]', 'bad-file'],
    ['null', 'bad-file'],
    ['{}', 'bad-file'],
    [file({ bidthrift: 'stored' }), 'bad-file'],
    [file({ version: 0 }), 'bad-file'],
    [file({ facts: 'x' }), 'bad-file'],
    [file({ version: 2, facts: 'of another shape' }), 'newer-file'],
  ])('%j is refused with its reason, and loses nothing', async (text, code) => {
    const background = await filled();
    const before = await exported(background);
    expect(await background.refusal('import-preview', { text })).toBe(code);
    expect(await background.refusal('import', { id: newId(), at: at('12:00'), text, settings: true })).toBe(code);
    expect(await exported(background)).toBe(before);
  });

  test('says what of it is not understood, leaves that out, and takes the rest', async () => {
    const background = new Background();
    const facts = [
      { kind: 'skip', at: at('09:00'), source: 'hand', job: UID, title: 'Paint a fence', on: true, planted: '<img>' },
      { kind: 'spell', at: at('09:00') },
      { kind: 'skip', at: 'yesterday', job: UID, on: true },
      { kind: 'constructor', at: at('09:00') },
      'junk',
      null,
    ];
    const text = file({
      facts,
      settings: { mode: 'everything' },
      followUps: [{ about: UID, day: 'soon' }],
      extra: { __proto__: 1 },
    });
    const preview = await background.get('import-preview', { text });
    expect(preview).toMatchObject({
      added: 1,
      leftOut: 7,
      same: 0,
      left: ['facts[1]', 'facts[2]', 'facts[3]', 'facts[4]', 'facts[5]', 'settings', 'followUps'].map((where) => ({
        where,
      })),
      settings: false,
    });
    // The day they bear comes along only where there is such a day, and nothing else they say.
    expect(preview.left.map(({ on }) => on).slice(1, 5)).toEqual([null, '2026-10-04', null, null]);
    expect(Object.keys(preview.left[2] ?? {})).toEqual(['where', 'on']);
    await take(background, text, true);
    expect((await background.jobs(UID))[UID]?.skipped).toBe(at('09:00'));
    expect(await exported(background)).not.toContain('planted');
    expect((await background.get('state', { uids: [] })).settings.mode).toBeNull();
  });

  test.each([{ currency: 'dollars' }, { currency: '' }, { price: 1e300 }, { overdueDays: 1e15 }, { price: -1 }])(
    'brings no settings that the screens would not take: %j',
    async (bad) => {
      const origin = await filled();
      const { settings, ...rest } = JSON.parse(await exported(origin));
      const report = await take(origin, JSON.stringify({ ...rest, settings: { ...settings, ...bad } }), true);
      expect(report).toMatchObject({ settings: false, left: [{ where: 'settings' }] });
      expect((await origin.get('state', { uids: [] })).settings).toMatchObject({ currency: 'EUR', overdueDays: 9 });
    },
  );

  test('of nothing but mistakes names them all, and of very many counts them all', async () => {
    const of = (count: number) =>
      new Background().get('import-preview', { text: file({ facts: Array(count).fill(0) }) });
    expect((await of(500)).left).toHaveLength(500);
    const many = await of(20_007);
    expect([many.left.length, many.leftOut]).toEqual([20_000, 20_007]);
  });
});

test('the time of the last saved export is known', async () => {
  const background = await filled();
  expect((await background.get('state', { uids: [] })).exportedAt).toBeNull();
  await background.get('exported', { id: newId(), at: at('12:00') });
  background.wake();
  expect((await background.get('state', { uids: [] })).exportedAt).toBe(at('12:00'));
});
