import { describe, expect, test } from 'vitest';
import type { PlanByHand } from '../../../src/protocol/ledger-answers.ts';
import type { EntryByHand, EntryRef, Question, ToBackground } from '../../../src/protocol/messages.ts';
import type { Operation } from '../../twins/area.ts';
import { MemoryArea } from '../../twins/area.ts';
import { EXAMPLES, TYPES } from '../protocol/examples.ts';
import { applyPage, at, Background, jobPage, landing, newId, OTHER, UID } from './worker.ts';

type Ask = { [T in keyof ToBackground]: [T, Question<ToBackground, T>] }[keyof ToBackground];

const SITE = 'https://www.upwork.com/';
const SENT = { jobUid: OTHER, title: 'Mow a lawn', sentAt: at('09:00'), base: 8, boost: 0, note: '' };

const GRANT = {
  kind: 'grant',
  account: 'own',
  when: at('08:00'),
  amount: 10,
  jobUid: null,
  note: 'gift',
} satisfies EntryByHand;
const PLAN = { plan: 'plus', since: '2026-01-05', day: 5, grant: null } satisfies PlanByHand;

/** A log with one proposal seen and one typed in, and a grant typed in. */
async function filled(): Promise<{ area: MemoryArea; entry: string; added: string; grant: EntryRef; file: string }> {
  const background = await new Background().welcomed();
  await background.see(jobPage(12), '09:00');
  await background.see(applyPage(14, 6), '10:05');
  const added = newId();
  const { id: entry } = await background.get('log-add', { id: added, at: at('10:00'), entry: SENT });
  await background.get('entry-add', { id: newId(), at: at('10:01'), entry: GRANT });
  const all = { account: 'own', part: null, from: null, to: null, offset: 0, limit: 9 } as const;
  const { items } = await background.get('statement', all);
  const grant = items.find(({ line }) => line?.entry)?.line?.entry ?? { id: '', page: '' };
  const other = await new Background().welcomed();
  await other.see(jobPage(9, { uid: '2012345678901230000' }), '09:00');
  const { text: file } = await other.get('export', { format: 'json' });
  return { area: background.browser.local, entry, added, grant: { id: grant.id, page: grant.page }, file };
}

/** Everything the person has, however it lies in the storage. */
async function belongings(area: MemoryArea): Promise<string> {
  const background = new Background(area);
  const { text } = await background.get('export', { format: 'json' });
  const { exportedAt, followUps } = await background.get('state', { uids: [] });
  return JSON.stringify([text, await background.log(), exportedAt, followUps]);
}

function copy(area: MemoryArea): MemoryArea {
  return new MemoryArea(area.all());
}

/** All that is under way in memory has come to its end, or hangs for good. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const { area: FILLED, entry, added, grant, file } = await filled();
const COMMANDS: Ask[] = [
  ['observe', { id: newId(), at: at('10:06'), url: SITE, reading: landing() }],
  ['observe', { id: newId(), at: at('10:07'), url: SITE, reading: applyPage(10, 0, 30) }],
  ['skip', { id: newId(), at: at('11:00'), uid: UID, title: 'Paint a fence', on: true }],
  ['log-sent', { id: newId(), at: at('11:00'), uid: UID, title: null, sentAt: null, base: 14, boost: 0 }],
  ['set-settings', { id: newId(), change: { theme: 'dark', overdueDays: 9 } }],
  ['log-add', { id: newId(), at: at('11:00'), entry: { ...SENT, jobUid: null } }],
  ['log-edit', { id: newId(), at: at('11:00'), entry, change: { base: 9, note: 'x' } }],
  ['log-delete', { id: newId(), at: at('11:00'), entry }],
  ['undo', { id: newId(), at: at('11:00'), of: added }],
  ['outcome', { id: newId(), at: at('11:00'), entry, outcome: 'replied' }],
  ['log-delete-many', { id: newId(), at: at('11:00'), entries: [entry, 'nothing'] }],
  ['outcome-many', { id: newId(), at: at('11:00'), entries: [entry, 'nothing'], outcome: 'declined' }],
  ['skip', { id: newId(), at: at('11:00'), uid: OTHER, title: null, on: true }],
  ['log-sent', { id: newId(), at: at('11:00'), uid: UID, title: null, sentAt: at('10:00'), base: 9, boost: 1 }],
  ['entry-add', { id: newId(), at: at('11:00'), entry: GRANT }],
  ['entry-edit', { id: newId(), at: at('11:00'), of: grant, entry: { ...GRANT, amount: 11 } }],
  ['entry-delete', { id: newId(), at: at('11:00'), of: grant }],
  ['classify', { id: newId(), at: at('11:00'), label: 'Goodwill', means: 'grant-reward' }],
  ['set-plan', { id: newId(), at: at('11:00'), account: 'own', plan: PLAN }],
  ['mark', { id: newId(), at: at('11:00'), entry, tags: ['logo'], note: 'x' }],
  ['perhaps-sent', { id: newId(), at: at('11:00'), account: 'own', uid: UID, applied: at('10:05'), sent: true }],
  ['perhaps-sent', { id: newId(), at: at('11:00'), account: 'own', uid: UID, applied: at('10:05'), sent: false }],
  ['remind', { id: newId(), at: at('11:00'), about: UID, title: 'Paint a fence', day: '2026-10-09' }],
  ['exported', { id: newId(), at: at('11:00') }],
  ['import', { id: newId(), at: at('11:00'), text: file, settings: true }],
  ['erase', { id: newId() }],
];

test('no command is left out here', () => {
  // A sample stands beside the records and changes none of them.
  const commands = TYPES.filter((type) => 'id' in EXAMPLES[type] && type !== 'sample').sort();
  expect([...new Set(COMMANDS.map(([type]) => type))].sort()).toEqual(commands);
});

describe.each(COMMANDS.map((command) => [command[0], command] as const))('%s', (_type, [type, question]) => {
  test('asked for again is answered the same, and changes nothing more', async () => {
    const area = copy(FILLED);
    const background = new Background(area);
    const first = await background.ask(type, question);
    expect(first.ok).toBe(true);
    const after = await belongings(area);
    expect(after).not.toBe(await belongings(copy(FILLED)));
    background.wake();
    expect(await background.ask(type, question)).toEqual(first);
    expect(await belongings(area)).toBe(after);
  });

  test('killed at any step leaves the state before or after, and asked for again ends the same', async () => {
    const whole = copy(FILLED);
    const before = await belongings(copy(FILLED));
    const answer = await new Background(whole).ask(type, question);
    await settled();
    const operations = whole.operations.length;
    const after = await belongings(whole);
    let kills = 0;
    for (let number = 0; number < operations; number++)
      for (const done of [false, true]) {
        const area = copy(FILLED);
        const background = new Background(area);
        area.fault = (operation: Operation) => (operation.number === number ? { kind: 'killed', done } : null);
        void background.ask(type, question);
        await settled();
        area.fault = () => null;
        if (area.operations.length > number) kills += 1;
        expect([before, after]).toContain(await belongings(copy(area)));
        background.wake();
        expect(await background.ask(type, question)).toEqual(answer);
        expect(await belongings(area)).toBe(after);
      }
    expect(kills).toBe(2 * operations);
  });
});

test('a proposal is counted once though the worker dies between the apply page and its landing', async () => {
  const background = await new Background().welcomed();
  await background.see(applyPage(14, 6), '10:05');
  background.wake();
  await background.see(landing(), '10:06');
  background.wake();
  expect(await background.log()).toMatchObject({ total: 1, entries: [{ base: 14, boost: 6, how: 'page' }] });
});
