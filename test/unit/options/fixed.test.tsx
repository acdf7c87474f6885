// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/app.tsx';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState, entries } from '../../twins/sample.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  // jsdom has no modal dialogs; the real ones are tested in the browser.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterAll(() => void vi.useRealTimers());

/** A log of two: the first is confirmed by Connects History, the second is not. */
async function log(change: Partial<TwinWorld> = {}) {
  const log = entries(2, now).map((entry, index) => ({ ...entry, fixed: index === 0, note: '' }));
  const client = twinClient({ state: appState(now, { sent: 2 }), log, page: null, ...change });
  location.hash = '#/log';
  return { client, body: await draw(<Options client={client} />) };
}

async function edit(body: Element, row = 0) {
  const pencils = body.querySelectorAll<HTMLElement>('tbody [aria-label^="Edit"]');
  await press(pencils[row] as HTMLElement);
  return body.querySelector('dialog') as HTMLDialogElement;
}

async function fill(field: Element | null, value: string, event: 'input' | 'change') {
  await act(() => {
    (field as HTMLInputElement).value = value;
    field?.dispatchEvent(new Event(event, { bubbles: true }));
  });
  await settle();
}

test('a proposal from a file that Connects History does not show says both in its row', async () => {
  const [first, second] = entries(2, now);
  if (!first || !second) throw new Error('No entries.');
  const { body } = await log({ log: [{ ...first, how: 'file', unshown: true }, second] });
  const [told, quiet] = [...body.querySelectorAll('tbody tr')].map(read);
  expect(told).toContain('From a file');
  expect(told).toContain('Connects History of that day does not show this bid');
  expect(quiet).not.toContain('Connects History');
});

describe('a proposal that Connects History confirms', () => {
  test('is not offered for deletion, unlike any other', async () => {
    const { body } = await log();
    const trash = [...body.querySelectorAll('tbody tr')].map((row) => row.querySelector('[aria-label^="Delete"]'));
    expect(trash.map((each) => each !== null)).toEqual([false, true]);
  });

  test('shows its cost, boost and day with the reason why they stay, and no field for them', async () => {
    const { body } = await log();
    const dialog = await edit(body);
    expect([...dialog.querySelectorAll('dl > div')].map(read)).toEqual([
      'Cost7 Connects',
      'Boost0 Connects',
      'SentNov 21',
    ]);
    expect(read(dialog)).toContain('This comes from Connects History, so it stays as it is there.');
    expect(dialog.querySelectorAll('input')).toHaveLength(0);
    await press(named('Cancel'));
    expect((await edit(body, 1)).querySelectorAll('input')).toHaveLength(5);
  });

  test('keeps a new note and outcome, and one way back takes both back', async () => {
    const { client, body } = await log();
    const dialog = await edit(body);
    await fill(dialog.querySelector('select'), 'viewed', 'change');
    await fill(dialog.querySelector('textarea'), ' Asked twice ', 'input');
    await press(named('Save'));
    expect(body.querySelector('dialog')).toBeNull();
    expect(client.world.log[0]).toMatchObject({ outcome: 'viewed', note: 'Asked twice' });
    const edits = client.sent.filter(({ type }) => type === 'log-edit');
    expect(edits.map(({ question }) => question)).toMatchObject([{ change: { note: 'Asked twice' } }]);
    await press(named('Undo'));
    expect(client.world.log[0]).toMatchObject({ outcome: 'pending', note: '' });
  });

  test('sends nothing where nothing was changed', async () => {
    const { client, body } = await log();
    await edit(body);
    await press(named('Save'));
    expect(body.querySelector('dialog')).toBeNull();
    expect(client.sent.filter(({ type }) => type === 'log-edit' || type === 'outcome')).toEqual([]);
  });
});

test.each([0, 1])('a save that is refused says why inside the dialog and loses nothing (row %i)', async (row) => {
  const { body } = await log({ broken: { code: 'storage' } });
  const dialog = await edit(body, row);
  await fill(dialog.querySelector('textarea'), 'Asked twice', 'input');
  await press(named('Save'));
  expect(read(dialog.querySelector('[role="alert"]'))).toBe(
    'Your browser could not save this, so nothing was changed.',
  );
  expect(body.querySelector('.toast')).toBeNull();
  expect(dialog.querySelector('textarea')?.value).toBe('Asked twice');
});
