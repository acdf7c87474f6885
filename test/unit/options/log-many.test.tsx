// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/app.tsx';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState, entries } from '../../twins/sample.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => vi.useRealTimers());

async function log(count = 128, change: Partial<TwinWorld> = {}) {
  const client = twinClient({
    state: appState(now, { sent: count }),
    log: entries(count, now),
    page: null,
    ...change,
  });
  location.hash = '#/log';
  const body = await draw(<Options client={client} />);
  return { client, body };
}

/** Proposals of which the statement knows nothing. */
const typed = (count: number) => entries(count, now).map((each) => ({ ...each, how: 'hand' as const, fixed: false }));
const boxes = (body: Element) => [...body.querySelectorAll<HTMLInputElement>('tbody .pick input')];
const box = (body: Element, row: number) => boxes(body)[row] as HTMLInputElement;
const head = (body: Element) => body.querySelector<HTMLInputElement>('th.pick input') as HTMLInputElement;
const ticked = (body: Element) => boxes(body).flatMap(({ checked }, row) => (checked ? [row] : []));
const status = (body: Element) => read(body.querySelector('main [role="status"]'));
const toast = (body: Element) => read(body.querySelector('.toast p'));

async function shift(element: HTMLElement) {
  await act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })));
  await settle();
}

async function go(hash: string) {
  location.hash = hash;
  await act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
  await settle();
}

describe('proposals are selected', () => {
  test('one by one, counted aloud, and not any more', async () => {
    const { body } = await log();
    expect(body.querySelector('.many')).toBeNull();
    await press(box(body, 1));
    await press(box(body, 3));
    expect(status(body)).toBe('128 proposals · 2 selected');
    await press(box(body, 1));
    expect(ticked(body)).toEqual([3]);
    await press(named('Select none'));
    expect(status(body)).toBe('128 proposals');
  });

  test('from one to another with the shift key, either way, and taken out the same way', async () => {
    const { body } = await log();
    await press(box(body, 6));
    await shift(box(body, 2));
    expect(ticked(body)).toEqual([2, 3, 4, 5, 6]);
    await press(box(body, 3));
    await shift(box(body, 5));
    expect(ticked(body)).toEqual([2, 6]);
  });

  test('by page, half ticked for some of it', async () => {
    const { body } = await log();
    await press(box(body, 0));
    expect([head(body).checked, head(body).indeterminate]).toEqual([false, true]);
    await press(head(body));
    expect(status(body)).toBe('128 proposals · 50 selected');
    expect([head(body).checked, head(body).indeterminate]).toEqual([true, false]);
    await press(head(body));
    expect(ticked(body)).toEqual([]);
  });

  test('from page to page, until the filter changes', async () => {
    const { body } = await log();
    await press(box(body, 0));
    await go('#/log?page=2');
    await press(box(body, 0));
    expect(status(body)).toBe('128 proposals · 2 selected');
    await go('#/log?q=baker');
    expect(status(body)).toBe('13 proposals');
    expect(ticked(body)).toEqual([]);
  });

  test('all that the filter finds, in sight or not', async () => {
    const { client, body } = await log(128, { log: typed(128) });
    await press(box(body, 0));
    await press(named('Select all 128'));
    expect(status(body)).toBe('128 proposals · 128 selected');
    await press(named('Delete'));
    expect(client.world.log).toEqual([]);
  });

  test('up to a thousand, and no step is offered for more', async () => {
    const { body } = await log(1_080);
    await press(box(body, 0));
    await press(named('Select the first 1,000'));
    expect(status(body)).toBe('1,080 proposals · 1,000 selected');
    await go('#/log?page=21');
    await press(box(body, 0));
    expect(read(body.querySelector('.many'))).toContain('At most 1,000 can be changed at once.');
    expect(read(body.querySelector('.many'))).not.toContain('Delete');
  });
});

describe('a step for all that are selected', () => {
  test('sets their outcome as one command, and one undo brings each its own one back', async () => {
    const { client, body } = await log(9);
    const before = client.world.log;
    await press(box(body, 1));
    await shift(box(body, 3));
    const select = body.querySelector<HTMLSelectElement>('.many select') as HTMLSelectElement;
    await act(() => {
      select.value = 'declined';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(client.world.log).toEqual(before);
    await press(named('Set outcome'));
    expect(client.sent.filter(({ type }) => type === 'outcome-many')).toHaveLength(1);
    expect(client.world.log.slice(1, 4).map(({ outcome }) => outcome)).toEqual(Array(3).fill('declined'));
    expect(toast(body)).toMatch(/: 3 proposals\.$/);
    expect(ticked(body)).toEqual([]);
    await press(named('Undo'));
    expect(client.world.log).toEqual(before);
  });

  test('deletes what can be deleted, and names what the statement has', async () => {
    const all = typed(9).map((each, at) => ({ ...each, fixed: at === 2 }));
    const { client, body } = await log(9, { log: all });
    await press(head(body));
    await press(named('Delete'));
    expect(client.world.log).toEqual([all[2]]);
    expect(toast(body)).toBe('8 proposals deleted. 1 was left as it is.');
    const notice = read(body.querySelector('.notice.warn'));
    expect(notice).toContain('1 proposal cannot be deleted');
    expect(notice).toContain(all[2]?.title ?? 'its title');
    expect(ticked(body)).toEqual([0]);
    await press(box(body, 0));
    expect(body.querySelector('.notice.warn')).toBeNull();
    await press(named('Undo'));
    expect(client.world.log).toEqual(all);
  });

  test('offers no way back where nothing could be done', async () => {
    const all = entries(2, now).map((each) => ({ ...each, fixed: true }));
    const { body } = await log(2, { log: all });
    await press(head(body));
    await press(named('Delete'));
    expect(toast(body)).toBe('2 were left as they are.');
    expect(read(body.querySelector('.toast'))).not.toContain('Undo');
  });

  test('that could not be kept leaves the selection, and says why', async () => {
    const { client, body } = await log(3, { broken: { code: 'storage' } });
    await press(head(body));
    await press(named('Delete'));
    expect(toast(body)).toBe('Your browser could not save this, so nothing was changed.');
    expect(client.world.log).toHaveLength(3);
    expect(ticked(body)).toEqual([0, 1, 2]);
  });
});
