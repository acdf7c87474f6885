// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/app.tsx';
import { parseRoute } from '../../../src/options/route.ts';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState, entries } from '../../twins/sample.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
beforeAll(() => {
  // jsdom has no modal dialogs; the real ones are tested in the browser.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(() => vi.useRealTimers());

async function options(hash: string, count = 128, change: Partial<TwinWorld> = {}) {
  const log = entries(count, now);
  const client = twinClient({ state: appState(now, { sent: count }), log, page: null, ...change });
  location.hash = hash;
  const body = await draw(<Options client={client} />);
  return { client, body };
}

const titles = (body: Element) => [...body.querySelectorAll('tbody .job')].map(read);
const toast = (body: Element) => read(body.querySelector('.toast p'));

async function choose(select: HTMLSelectElement, value: string) {
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

async function type(field: HTMLInputElement, text: string, event = 'input') {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
  await settle();
}

describe('the menu', () => {
  test('opens the log where the address names no view, and marks the open one', async () => {
    const { body } = await options('');
    expect(read(body.querySelector('h1'))).toBe('Log');
    expect(read(body.querySelector('[aria-current="page"]'))).toBe('Log');
    expect(document.title).toBe('Log · Bidthrift');
  });

  test.each([
    ['#/settings', 'Settings'],
    ['#/data', 'Data'],
    ['#/about', 'About and privacy'],
  ])('gives %s an address of its own', async (hash, title) => {
    const { body } = await options(hash);
    expect(read(body.querySelector('h1'))).toBe(title);
  });
});

describe('the log', () => {
  test('shows one page of it and the way to the next', async () => {
    const { body } = await options('#/log');
    expect(titles(body)).toHaveLength(50);
    expect(read(body)).toContain('1–50 of 128');
    location.hash = named<HTMLAnchorElement>('Next').getAttribute('href') ?? '';
    await act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
    await settle();
    expect(read(body)).toContain('51–100 of 128');
  });

  test('tells of cost and boost apart where they have not come to the same', async () => {
    const { client, body } = await options('#/log', 3);
    const backs = () => [...body.querySelectorAll('td.back')].map(read);
    expect(backs()).toEqual(['may return', 'due back', 'may return']);
    const [first, second, third] = client.world.log;
    if (!first || !second || !third) throw new Error('There are three.');
    const owed = { ...third, outlook: 'returned', returned: 17, boostOutlook: 'overdue' } as const;
    const again = await options('#/log', 3, { log: [first, second, owed] });
    expect([...again.body.querySelectorAll('td.back')].map(read)[2]).toBe('returnedBoost overdue17 Connects back');
  });

  test('searches after a pause in typing, once, and keeps the search in the address', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now });
    const { client, body } = await options('#/log');
    const field = body.querySelector<HTMLInputElement>('input[type="search"]') as HTMLInputElement;
    const asked = () => client.sent.filter(({ type }) => type === 'log').length;
    const before = asked();
    for (const text of ['b', 'ba', 'baker']) await type(field, text);
    expect(asked()).toBe(before);
    await act(() => void vi.runAllTimers());
    await settle();
    expect(asked()).toBe(before + 1);
    expect(location.hash).toBe('#/log?q=baker');
    expect(read(body.querySelector('main [role="status"]'))).toBe('13 proposals');
  });

  test('says so when nothing matches, and offers the way back', async () => {
    const { body } = await options('#/log?q=zither');
    expect(read(body)).toContain('No proposal matches');
    expect(named<HTMLAnchorElement>('Show all proposals').getAttribute('href')).toBe('#/log');
  });

  test('teaches how it fills while it is empty', async () => {
    const { body } = await options('#/log', 0);
    expect(read(body)).toContain('Nothing in your log yet');
    expect(named<HTMLAnchorElement>('Start with Connects History', body).hash).toBe('#/guide');
    expect(body.querySelector('table, search')).toBeNull();
  });

  test('sorts by a column, and says aloud how', async () => {
    const { body } = await options('#/log');
    await press(named('Cost'));
    expect(body.querySelector('th[aria-sort]')?.textContent).toBe('Cost');
    expect(body.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
    await press(named('Cost'));
    expect(body.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    expect(location.hash).toBe('#/log?sort=base&order=up');
  });

  test('deletes an entry and brings it back', async () => {
    const { client, body } = await options('#/log', 3);
    const before = titles(body);
    await press(body.querySelector<HTMLElement>('[aria-label^="Delete"]') as HTMLElement);
    expect(titles(body)).toEqual(before.slice(1));
    expect(toast(body)).toBe('Deleted: Illustrated field guide to the mosses of a nature reserve');
    await press(named('Undo'));
    expect(client.sent.at(-3)?.type).toBe('undo');
    expect(titles(body)).toEqual(before);
    expect(toast(body)).toBe('Taken back.');
  });

  test('takes what was said of the sample away with it, and its way back', async () => {
    const { body } = await options('#/log', 3, { state: appState(now, { sent: 3, sample: true }) });
    await press(body.querySelector<HTMLElement>('[aria-label^="Delete"]') as HTMLElement);
    expect(toast(body)).toContain('Deleted');
    await press(named('End sample'));
    expect(body.querySelector('.toast')).toBeNull();
  });

  test('sets an outcome in its row, with a way back', async () => {
    const { client, body } = await options('#/log', 3);
    const select = () => body.querySelector<HTMLSelectElement>('tbody select') as HTMLSelectElement;
    await choose(select(), 'hired');
    expect(client.world.log[0]?.outcome).toBe('hired');
    expect(toast(body)).toMatch(/^You were hired: Illustrated/);
    await press(named('Undo'));
    expect(client.world.log[0]?.outcome).toBe('pending');
  });

  test('shows the old outcome again where the new one could not be kept, and says why', async () => {
    const { body } = await options('#/log', 3, { broken: { code: 'storage' } });
    const select = body.querySelector<HTMLSelectElement>('tbody select') as HTMLSelectElement;
    await choose(select, 'hired');
    expect(select.value).toBe('pending');
    expect(toast(body)).toBe('Your browser could not save this, so nothing was changed.');
    expect(read(body)).not.toContain('Undo');
  });

  test('shows an unknown cost as unknown and no boost as none', async () => {
    const { body } = await options('#/log', 9);
    const cells = [...body.querySelectorAll('tbody tr:last-child .figure')].map(read);
    expect(cells).toEqual(['Cost ?cost unknown', 'Boost 10']);
    expect(read(body.querySelector('tbody tr .figure:nth-child(5)'))).toBe('–');
  });

  test("leads from each row to the proposal's own page, whatever its name is made of", async () => {
    const id = '["landing","a/b?c=d&e"]';
    const { body } = await options('#/log', 1, { log: entries(1, now).map((each) => ({ ...each, id })) });
    const { hash } = body.querySelector<HTMLAnchorElement>('.job a') as HTMLAnchorElement;
    expect(parseRoute(hash)).toMatchObject({ view: 'proposal', part: id });
  });
});

describe('settings', () => {
  test('are kept the moment they change', async () => {
    const { client, body } = await options('#/settings');
    await press(body.querySelector<HTMLElement>('input[value="dark"]') as HTMLElement);
    expect(client.world.state.settings.theme).toBe('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(toast(body)).toBe('Saved.');
  });

  test('refuse a price that is none and keep the old one', async () => {
    const { client, body } = await options('#/settings');
    const price = body.querySelector<HTMLInputElement>('[aria-labelledby=set-money] input') as HTMLInputElement;
    await type(price, 'cheap', 'change');
    expect(client.world.state.settings.price).toBe(150);
    expect(price.getAttribute('aria-invalid')).toBe('true');
    expect(read(document.getElementById(price.getAttribute('aria-describedby')?.split(' ').at(-1) ?? ''))).toContain(
      'Give a price',
    );
    await type(price, '0,12', 'change');
    expect(client.world.state.settings.price).toBe(120);
    expect(price.hasAttribute('aria-invalid')).toBe(false);
  });

  test('take days from 1 to 60 only', async () => {
    const { client, body } = await options('#/settings');
    const days = body.querySelector<HTMLInputElement>('[aria-labelledby=set-refunds] input') as HTMLInputElement;
    for (const wrong of ['0', '61', '-1', '3.5', '']) {
      await type(days, wrong, 'change');
      expect(read(body), wrong).toContain('from 1 to 60');
    }
    expect(client.world.state.settings.overdueDays).toBe(7);
    await type(days, '60', 'change');
    expect(client.world.state.settings.overdueDays).toBe(60);
  });
});

describe('data', () => {
  const file = (text: string, size?: number) => {
    const made = new File([text], 'bidthrift.json', { type: 'application/json' });
    // jsdom's files cannot be read.
    Object.defineProperty(made, 'arrayBuffer', { value: async () => new TextEncoder().encode(text).buffer });
    if (size !== undefined) Object.defineProperty(made, 'size', { value: size });
    return made;
  };
  const give = async (body: Element, chosen: File) => {
    const input = body.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  };

  test('shows what an import would bring, and where it is not understood, before anything is taken in', async () => {
    const left = [{ where: 'facts[3]', on: '2026-10-04' }];
    const { client, body } = await options('#/data', 3, {
      importReport: { added: 42, same: 1, left, leftOut: 1, settings: true },
    });
    await give(body, file('{}'));
    const text = read(body);
    expect(text).toContain('A part of this file is new here, the rest is here already.No figure of your log changes');
    expect(text).toContain('1 part is not understood and will be left out.');
    expect(text).toContain('Part no. 4 Oct 4');
    expect(client.sent.map(({ type }) => type)).not.toContain('import');
    await press(named('Import', body.querySelector('[aria-labelledby="import"]') as HTMLElement));
    expect(client.sent.find(({ type }) => type === 'import')?.question).toMatchObject({ text: '{}', settings: false });
    expect(read(body)).toContain('The file was imported.');
  });

  test('takes settings along only when asked to', async () => {
    const importReport = { added: 0, same: 3, left: [], leftOut: 0, settings: true };
    const { client, body } = await options('#/data', 3, { importReport });
    await give(body, file('{}'));
    expect(named<HTMLButtonElement>('Import').disabled).toBe(true);
    await press(body.querySelector<HTMLElement>('input[type="checkbox"]') as HTMLElement);
    await press(named('Import'));
    expect(client.sent.find(({ type }) => type === 'import')?.question).toMatchObject({ settings: true });
  });

  test('says what is wrong with a file, and where', async () => {
    const { body } = await options('#/data', 3, { importReport: { code: 'bad-file', detail: 'line 12' } });
    await give(body, file('no'));
    expect(read(body)).toContain('This is not a Bidthrift export, so nothing was changed.');
    expect(read(body)).toContain('Where it stops making sense: line 12');
  });

  test('does not even send a file that is too large', async () => {
    const { client, body } = await options('#/data', 3);
    await give(body, file('', 60_000_000));
    expect(read(body)).toContain('larger than 50 MB');
    expect(client.sent.map(({ type }) => type)).not.toContain('import-preview');
  });

  test('an export is handed to the browser, and its day is kept', async () => {
    const { client, body } = await options('#/data', 3, { state: appState(now, { exportedAt: null }) });
    // jsdom has neither addresses for files nor downloads; the real ones are tested in the browser.
    const given = vi.fn(() => 'blob:kept');
    Object.assign(URL, { createObjectURL: given, revokeObjectURL: () => undefined });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await press(named('Export everything'));
    vi.restoreAllMocks();
    expect(given).toHaveBeenCalledOnce();
    expect(toast(body)).toBe('Saved as bidthrift.json.');
    expect(read(body)).toContain('Last export: just now.');
    expect(client.sent.map(({ type }) => type)).toContain('exported');
  });

  test('reminds of the copy that was never made', async () => {
    const { body } = await options('#/data', 3, { state: appState(now, { exportedAt: null }) });
    expect(read(body)).toContain('You have no copy yet.');
    const { body: kept } = await options('#/data', 3);
    expect(read(kept)).toContain('Last export: 3 days ago.');
  });

  test('reminds of no copy where there is nothing to copy', async () => {
    const empty = { exportedAt: null, sent: 0, balance: null };
    const { body } = await options('#/data', 0, { state: appState(now, empty) });
    expect(read(body)).toContain('Export everything');
    expect(read(body)).not.toContain('You have no copy yet.');
  });

  test('deletes everything only after the word was typed', async () => {
    const { client, body } = await options('#/data', 3);
    await press(named('Delete everything…'));
    const dialog = body.querySelector('dialog') as HTMLElement;
    expect(read(dialog)).toContain('This deletes 3 proposals');
    const erase = () =>
      act(() => void dialog.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    await erase();
    await settle();
    expect(client.world.log).toHaveLength(3);
    expect(read(dialog)).toContain('or cancel');
    await type(dialog.querySelector('input') as HTMLInputElement, ' Delete ');
    await erase();
    await settle();
    expect(client.world.log).toHaveLength(0);
    expect(body.querySelector('dialog')).toBeNull();
    expect(toast(body)).toContain('Everything is deleted.');
    expect(read(body)).toContain('Until then it reads nothing.');
  });
});
