import { beforeEach, describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/protocol/answers.ts';
import { MOST_AT_ONCE } from '../../../src/protocol/messages.ts';
import { applyPage, at, Background, landing, newId, OTHER, statement, UID } from './worker.ts';

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const add = (title: string, jobUid: string | null, time: string) =>
  background.get('log-add', {
    id: newId(),
    at: at('12:00'),
    entry: { jobUid, title, sentAt: at(time), base: 8, boost: 0, note: '' },
  });
const removeAll = (entries: string[], id = newId(), time = '12:10') =>
  background.get('log-delete-many', { id, at: at(time), entries });
const sayOfAll = (entries: string[], outcome: LogEntry['outcome'], id = newId(), time = '12:10') =>
  background.get('outcome-many', { id, at: at(time), entries, outcome });
const undo = (of: string, time = '12:20', id = newId()) => background.get('undo', { id, at: at(time), of });
const log = async () => (await background.log()).entries;

/** A proposal that the statement has confirmed, and one without a job. */
async function mixed() {
  await background.see(applyPage(14, 6), '10:05');
  await background.see(landing(), '10:06');
  await background.see(statement(), '11:30');
  const [confirmed] = await log();
  const typed = await add('Mow a lawn', OTHER, '09:00');
  return { confirmed: confirmed?.id ?? '', typed: typed.id };
}

describe('many proposals', () => {
  test('are deleted together, brought back together, and deleted again', async () => {
    const kept = await add('Sweep a yard', null, '07:00');
    const ids = [await add('Paint a fence', UID, '08:00'), await add('Mow a lawn', OTHER, '09:00')].map(({ id }) => id);
    const before = await log();
    const [first, second] = [newId(), newId()];
    expect(await removeAll(ids, first)).toEqual({ done: 2, left: [] });
    expect(await log()).toEqual([kept]);
    await undo(first, '12:11', second);
    expect(await log()).toEqual(before);
    await undo(second, '12:12');
    expect(await log()).toEqual([kept]);
  });

  test('get the same outcome together, and each its own one back', async () => {
    const fence = await add('Paint a fence', UID, '08:00');
    const lawn = await add('Mow a lawn', OTHER, '09:00');
    await sayOfAll([fence.id], 'viewed', newId(), '12:05');
    const id = newId();
    expect(await sayOfAll([fence.id, lawn.id], 'declined', id)).toEqual({ done: 2, left: [] });
    expect((await log()).map(({ outcome }) => outcome)).toEqual(['declined', 'declined']);
    await undo(id);
    expect((await log()).map(({ outcome }) => outcome)).toEqual(['pending', 'viewed']);
  });

  test('are pending again, whatever was said of them', async () => {
    const ids = [await add('Paint a fence', UID, '08:00'), await add('Mow a lawn', OTHER, '09:00')].map(({ id }) => id);
    await sayOfAll(ids, 'hired', newId(), '12:05');
    await sayOfAll(ids, 'pending');
    expect((await log()).map(({ outcome }) => outcome)).toEqual(['pending', 'pending']);
  });

  test('that were sent to the same job get one word on it, which one undo takes back', async () => {
    const ids = [await add('Paint a fence', UID, '08:00'), await add('Paint a fence', UID, '09:00')].map(
      ({ id }) => id,
    );
    const id = newId();
    // A job that has run out has run out for both.
    expect(await sayOfAll([...ids, ...ids], 'expired', id)).toEqual({ done: 2, left: [] });
    expect((await log()).map(({ outcome }) => outcome)).toEqual(['expired', 'expired']);
    await undo(id);
    expect((await log()).map(({ outcome }) => outcome)).toEqual(['pending', 'pending']);
  });
});

test('what cannot be deleted is named with its reason and left, and the rest is deleted', async () => {
  const { confirmed, typed } = await mixed();
  const id = newId();
  const report = {
    done: 1,
    left: [
      { id: confirmed, title: 'Paint a fence', why: 'in-statement' },
      { id: 'nothing', title: null, why: 'not-found' },
    ],
  };
  expect(await removeAll([confirmed, 'nothing', typed], id)).toEqual(report);
  expect((await log()).map((entry) => entry.id)).toEqual([confirmed]);
  background.wake();
  expect(await removeAll([confirmed, 'nothing', typed], id)).toEqual(report);
  await undo(id);
  expect(await log()).toHaveLength(2);
});

test('a proposal whose job nobody knows is left without an outcome', async () => {
  await background.see(landing(), '10:06');
  const [entry] = await log();
  expect(await sayOfAll([entry?.id ?? ''], 'viewed')).toEqual({
    done: 0,
    left: [{ id: entry?.id, title: 'Paint a fence', why: 'incomplete' }],
  });
  expect(await log()).toEqual([entry]);
});

test('more than can be undone at once is refused, and nothing is changed', async () => {
  const entry = await add('Mow a lawn', OTHER, '09:00');
  const entries = [entry.id, ...Array.from({ length: MOST_AT_ONCE }, (_, at) => `entry-${at}`)];
  expect(await background.refusal('log-delete-many', { id: newId(), at: at('12:10'), entries })).toBe('bad-message');
  expect(await log()).toEqual([entry]);
});

test('as many as can be undone are taken, those that are gone with the rest', async () => {
  const ids = [await add('Paint a fence', UID, '08:00'), await add('Mow a lawn', OTHER, '09:00')].map(({ id }) => id);
  const gone = Array.from({ length: MOST_AT_ONCE - 2 }, (_, number) => `gone-${number}`);
  const { done, left } = await removeAll([...ids, ...gone]);
  expect([done, left.length]).toEqual([2, MOST_AT_ONCE - 2]);
  expect(await log()).toEqual([]);
});
