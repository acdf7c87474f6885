import { beforeEach, describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/protocol/answers.ts';
import type { SentByHand } from '../../../src/protocol/messages.ts';
import { applyPage, at, Background, LOG, landing, newId, OTHER, statement, UID } from './worker.ts';

const FENCE: SentByHand = { jobUid: UID, title: 'Paint a fence', sentAt: at('09:00'), base: 12, boost: 4, note: 'red' };

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const add = (entry: Partial<SentByHand> = {}, id = newId()) =>
  background.get('log-add', { id, at: at('12:00'), entry: { ...FENCE, ...entry } });
const edit = (entry: LogEntry, change: Partial<SentByHand>, time = '12:10', id = newId()) =>
  background.get('log-edit', { id, at: at(time), entry: entry.id, change });
const remove = (entry: LogEntry, time = '12:20', id = newId()) =>
  background.get('log-delete', { id, at: at(time), entry: entry.id });
const undo = (of: string, time = '12:30', id = newId()) => background.get('undo', { id, at: at(time), of });
const only = async () => {
  const { entries } = await background.log();
  expect(entries).toHaveLength(1);
  return entries[0] as LogEntry;
};

/** Someone sends a proposal in front of us. */
async function seenSent(): Promise<LogEntry> {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  return only();
}

describe('a proposal that was typed in', () => {
  test('stands in the log and costs what it says', async () => {
    const entry = await add();
    expect(entry).toMatchObject({ how: 'hand', jobUid: UID, base: 12, boost: 4, note: 'red', outcome: 'pending' });
    expect(await only()).toEqual(entry);
  });

  test('is pointed out where Connects History of its day does not show it', async () => {
    expect(await add({ sentAt: at('09:00', '2026-10-02') })).toMatchObject({ unshown: false });
    await background.see({ ...statement(), history: [] }, '12:00');
    expect(await only()).toMatchObject({ unshown: true, base: 12 });
  });

  test('may be typed in twice, for it may have been sent twice', async () => {
    await add({ jobUid: null });
    await add({ jobUid: null });
    expect((await background.log()).entries.map(({ sentAt }) => sentAt)).toEqual([
      '2026-10-04T09:00:00.001+02:00',
      at('09:00'),
    ]);
  });

  test('is changed in every part, and may be changed back', async () => {
    const entry = await add();
    const change = { jobUid: OTHER, title: 'Mow a lawn', sentAt: at('08:00'), base: 10, boost: 0, note: 'green' };
    const changed = await edit(entry, change);
    expect(changed).toMatchObject({ ...change, how: 'hand' });
    expect(await only()).toEqual(changed);
    const back = await edit(changed, FENCE, '12:11');
    expect(back).toEqual(entry);
    expect(await only()).toEqual(entry);
  });

  test('keeps what was said of it through a change of cost', async () => {
    const entry = await add();
    const { outcome } = await background.get('outcome', {
      id: newId(),
      at: at('12:05'),
      entry: entry.id,
      outcome: 'viewed',
    });
    expect(outcome).toBe('viewed');
    expect(await edit(entry, { base: 15 })).toMatchObject({ base: 15, outcome: 'viewed', note: 'red' });
  });

  test('is pending again by a word of its own: what was said of another job stays', async () => {
    const set = (entry: LogEntry, time: string, outcome: LogEntry['outcome']) =>
      background.get('outcome', { id: newId(), at: at(time), entry: entry.id, outcome });
    const [fence, lawn] = [await add(), await add({ jobUid: OTHER, title: 'Mow a lawn' })];
    await set(fence, '12:05', 'replied');
    await set(lawn, '12:06', 'viewed');
    expect(await set(fence, '12:07', 'pending')).toMatchObject({ outcome: 'pending' });
    const { entries } = await background.log();
    expect(entries.find(({ jobUid }) => jobUid === OTHER)).toMatchObject({ outcome: 'viewed' });
  });

  test('gets a note without becoming another entry', async () => {
    const entry = await add();
    expect(await edit(entry, { note: 'blue' })).toEqual({ ...entry, note: 'blue' });
    expect(await edit(entry, { note: '' }, '12:15')).toEqual({ ...entry, note: '' });
  });

  test('is deleted, and that is undone, and so on', async () => {
    const entry = await add();
    const ids = [newId(), newId(), newId()] as const;
    await remove(entry, '12:20', ids[0]);
    expect((await background.log()).total).toBe(0);
    await undo(ids[0], '12:21', ids[1]);
    expect(await only()).toEqual(entry);
    await undo(ids[1], '12:22', ids[2]);
    expect((await background.log()).total).toBe(0);
    await undo(ids[2], '12:23');
    expect(await only()).toEqual(entry);
  });

  test('is deleted and comes back also where the clock stands still, or was set back', async () => {
    const entry = await add();
    const ids = [newId(), newId()] as const;
    await remove(entry, '12:20', ids[0]);
    await undo(ids[0], '12:20', ids[1]);
    expect(await only()).toEqual(entry);
    await undo(ids[1], '11:00');
    expect((await background.log()).total).toBe(0);
  });

  test('is undone, and typed in anew', async () => {
    const id = newId();
    const entry = await add({}, id);
    await undo(id);
    expect((await background.log()).total).toBe(0);
    expect(await add()).toMatchObject({ ...FENCE, sentAt: expect.any(String), id: expect.any(String) });
    expect((await only()).base).toBe(entry.base);
  });
});

describe('a proposal that was seen being sent', () => {
  test('is deleted with its apply page: nobody is told that it was perhaps sent', async () => {
    await remove(await seenSent());
    expect((await background.log()).total).toBe(0);
    background.now = at('12:00', '2026-10-06');
    const { attention, balance } = await background.get('state', { uids: [] });
    expect(attention).toEqual([]);
    expect(balance?.expected).toBe(40);
  });

  test('is corrected by hand, keeps its place, and the correction is undone', async () => {
    const entry = await seenSent();
    const id = newId();
    const changed = await edit(entry, { base: 15 }, '12:10', id);
    expect(changed).toMatchObject({ how: 'hand', base: 15, boost: 6, title: 'Paint a fence', sentAt: entry.sentAt });
    expect(await only()).toEqual(changed);
    await undo(id);
    expect(await only()).toEqual(entry);
  });

  test('is deleted without the apply page of the bid that came after it', async () => {
    const entry = await seenSent();
    await background.see(applyPage(14, 0), '10:30');
    await remove(entry, '12:20');
    const jobs = await background.jobs(UID);
    expect(jobs[UID]?.perhapsSent).toEqual({ at: at('10:30'), base: 14, boost: 0 });
  });

  test('that the statement has confirmed keeps its cost and its job, and cannot be deleted', async () => {
    const entry = await seenSent();
    expect(entry.fixed).toBe(false);
    await background.see(statement(), '11:30');
    expect((await only()).fixed).toBe(true);
    const refusals = [
      background.refusal('log-delete', { id: newId(), at: at('12:20'), entry: entry.id }),
      ...[{ base: 1 }, { boost: 1 }, { jobUid: OTHER }].map((change) =>
        background.refusal('log-edit', { id: newId(), at: at('12:20'), entry: entry.id, change }),
      ),
    ];
    expect(await Promise.all(refusals)).toEqual(Array(4).fill('in-statement'));
    expect(await edit(entry, { note: 'mine' })).toMatchObject({ id: entry.id, base: 14, boost: 6, note: 'mine' });
  });

  test('without an apply page has no cost until it is given', async () => {
    await background.see(landing(), '10:06');
    const entry = await only();
    expect(entry).toMatchObject({ how: 'page', base: null, boost: null });
    const about = { at: at('12:20'), entry: entry.id };
    expect(await background.refusal('log-edit', { ...about, id: newId(), change: { title: 'X' } })).toBe('incomplete');
    expect(await background.refusal('outcome', { ...about, id: newId(), outcome: 'viewed' })).toBe('incomplete');
    expect(await edit(entry, { base: 8 })).toMatchObject({ how: 'hand', base: 8, title: 'Paint a fence' });
    expect((await only()).base).toBe(8);
  });
});

test('a proposal of which only the statement speaks can have a note, and nothing else', async () => {
  await background.see(statement(), '11:30');
  const entry = await only();
  expect(entry).toMatchObject({ how: 'statement', fixed: true, base: 14, boost: 6 });
  const about = { at: at('12:20'), entry: entry.id };
  expect(await background.refusal('log-delete', { ...about, id: newId() })).toBe('in-statement');
  expect(await background.refusal('log-edit', { ...about, id: newId(), change: { title: 'X' } })).toBe('in-statement');
  expect(await edit(entry, { note: 'mine' })).toEqual({ ...entry, note: 'mine' });
});

test('what became of a proposal is said, changed, and taken back', async () => {
  const entry = await add();
  const say = (outcome: LogEntry['outcome'], time: string, id = newId()) =>
    background.get('outcome', { id, at: at(time), entry: entry.id, outcome });
  const id = newId();
  expect((await say('replied', '12:01')).outcome).toBe('replied');
  expect((await say('declined', '12:02', id)).outcome).toBe('declined');
  await undo(id, '12:03');
  expect((await only()).outcome).toBe('replied');
  await say('interviewed', '12:04');
  expect((await say('pending', '12:05')).outcome).toBe('pending');
  expect(await only()).toEqual(entry);
});

test('the button on a page logs the proposal that was sent from elsewhere', async () => {
  const question = { id: newId(), at: at('09:00'), uid: UID, title: 'Paint a fence', sentAt: null, base: 12, boost: 0 };
  await background.get('log-sent', question);
  expect((await background.jobs(UID))[UID]?.sent).toEqual({ at: at('09:00'), base: 12, boost: 0 });
  expect((await only()).how).toBe('hand');
});

test('skipping a job is remembered until it is taken back', async () => {
  const skip = (on: boolean, time: string, id = newId()) =>
    background.get('skip', { id, at: at(time), uid: UID, title: 'Paint a fence', on });
  const since = async () => (await background.jobs(UID))[UID]?.skipped;
  const id = newId();
  await skip(true, '09:00');
  expect(await since()).toBe(at('09:00'));
  await skip(false, '09:01', id);
  expect(await since()).toBeNull();
  await undo(id, '09:02');
  expect(await since()).toBe(at('09:00'));
});

test('what is not there cannot be changed', async () => {
  const about = { at: at('12:00'), entry: 'nothing' };
  expect(await background.refusal('log-edit', { ...about, id: newId(), change: { base: 1 } })).toBe('not-found');
  expect(await background.refusal('log-delete', { ...about, id: newId() })).toBe('not-found');
  expect(await background.refusal('outcome', { ...about, id: newId(), outcome: 'hired' })).toBe('not-found');
  expect(await background.refusal('undo', { id: newId(), at: at('12:00'), of: newId() })).toBe('not-found');
  const id = newId();
  await background.get('set-settings', { id, change: { theme: 'dark' } });
  expect(await background.refusal('undo', { id: newId(), at: at('12:00'), of: id })).toBe('not-found');
});

describe('the log', () => {
  const ask = async (query: Partial<typeof LOG>) => {
    const { entries, total } = await background.get('log', { ...LOG, ...query });
    return { titles: entries.map(({ title }) => title), total };
  };
  beforeEach(async () => {
    await add({ jobUid: null, title: 'Älter', sentAt: at('07:00'), base: 20, boost: 0, note: 'blue shed' });
    await add({ jobUid: null, title: 'Barn', sentAt: at('08:00'), base: 4, boost: 9, note: 'red shed' });
    await add({ jobUid: OTHER, title: 'cellar', sentAt: at('09:00'), base: 8, boost: 2, note: 'red' });
    await background.see(landing('Door'), '10:00');
  });

  test('is sorted as asked, with what is unknown last either way', async () => {
    expect((await ask({})).titles).toEqual(['Door', 'cellar', 'Barn', 'Älter']);
    expect((await ask({ descending: false })).titles).toEqual(['Älter', 'Barn', 'cellar', 'Door']);
    expect((await ask({ sort: 'title', descending: false })).titles).toEqual(['Älter', 'Barn', 'cellar', 'Door']);
    expect((await ask({ sort: 'base' })).titles).toEqual(['Älter', 'cellar', 'Barn', 'Door']);
    expect((await ask({ sort: 'base', descending: false })).titles).toEqual(['Barn', 'cellar', 'Älter', 'Door']);
    expect((await ask({ sort: 'boost' })).titles).toEqual(['Barn', 'cellar', 'Älter', 'Door']);
    expect((await ask({ sort: 'outcome' })).titles).toEqual(['Door', 'cellar', 'Barn', 'Älter']);
  });

  test('is searched by every word in title, job or note', async () => {
    expect(await ask({ search: 'SHED red' })).toEqual({ titles: ['Barn'], total: 1 });
    expect((await ask({ search: OTHER })).titles).toEqual(['cellar']);
    expect((await ask({ search: ' ' })).total).toBe(4);
    expect((await ask({ outcome: 'hired' })).total).toBe(0);
  });

  test('comes in parts, and says how many there are', async () => {
    expect(await ask({ offset: 1, limit: 2 })).toEqual({ titles: ['cellar', 'Barn'], total: 4 });
    expect(await ask({ offset: 9 })).toEqual({ titles: [], total: 4 });
  });
});
