// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/app.tsx';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState, entries } from '../../twins/sample.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');
const saved: { name: string; text: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  saved.length = 0;
  // jsdom downloads nothing: what would be saved is looked at here.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.download) saved.push({ name: this.download, text: this.href });
  });
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function log(hash = '#/log', change: Partial<TwinWorld> = {}) {
  const client = twinClient({ state: appState(now, { sent: 24 }), log: entries(24, now), page: null, ...change });
  location.hash = hash;
  const body = await draw(<Options client={client} />);
  return { client, body };
}

const heads = (body: Element) => [...body.querySelectorAll('.log thead th')].map(read);
const box = (words: string) => named<HTMLLabelElement>(words).querySelector('input') as HTMLInputElement;
const toast = (body: Element) => read(body.querySelector('.toast p'));

describe('the columns of the log', () => {
  test('are all there until one is left out, and the choice is kept with the settings', async () => {
    const { client, body } = await log();
    expect(heads(body)).toEqual(['', 'Sent', 'Job', 'Cost', 'Boost', 'Comes back?', 'Outcome', 'Edit or delete']);
    const button = named('Columns');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await press(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).not.toBeNull();
    await press(box('Boost'));
    await press(box('Notes'));
    expect(heads(body)).toEqual(['', 'Sent', 'Job', 'Cost', 'Comes back?', 'Outcome', 'Edit or delete']);
    expect(body.querySelector('.log .note')).toBeNull();
    expect(client.world.state.settings.logHides).toEqual(['boost', 'note']);
    await press(box('Boost'));
    expect(client.world.state.settings.logHides).toEqual(['note']);
  });

  test.each(['Columns', 'Boost'])(
    'are put away by Escape, with the focus on what opened them (from %s)',
    async (from) => {
      await log();
      const button = named('Columns');
      await press(button);
      const start = from === 'Columns' ? button : box(from);
      start.focus();
      await act(() => void start.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
      expect(button.getAttribute('aria-expanded')).toBe('false');
      expect(document.querySelector('.log-columns')).toBeNull();
      expect(document.activeElement).toBe(button);
    },
  );

  test('may all be left out but the job', async () => {
    const settings = {
      ...appState(now).settings,
      logHides: ['sent', 'cost', 'boost', 'back', 'outcome', 'note'] as const,
    };
    const { body } = await log('#/log', { state: appState(now, { sent: 24, settings }) });
    expect(heads(body)).toEqual(['', 'Job', 'Edit or delete']);
    expect(body.querySelectorAll('tbody tr:first-child td')).toHaveLength(3);
  });

  test('stay as they were where the choice could not be kept, which is said', async () => {
    const { body } = await log('#/log', { broken: { code: 'storage' } });
    await press(named('Columns'));
    await press(box('Cost'));
    expect(toast(body)).toBe('Your browser could not save this, so nothing was changed.');
    expect(box('Cost').checked).toBe(true);
    expect(heads(body)).toContain('Cost');
  });
});

describe('what the filter shows, as a table', () => {
  test('is asked for with the same filter and order, counted on the button, and saved', async () => {
    const { client, body } = await log('#/log?q=baker&sort=title');
    await press(named('Save these 2 as CSV'));
    const asked = client.sent.find(({ type }) => type === 'export');
    expect(asked?.question).toEqual({
      format: 'log',
      query: { search: 'baker', outcome: null, sort: 'title', descending: false },
    });
    expect(saved).toHaveLength(1);
    expect(toast(body)).toBe(`Saved as ${saved[0]?.name}.`);
  });

  test('that could not be written is not saved, and says why', async () => {
    const { client, body } = await log();
    client.ask = async () => ({ ok: false, error: { code: 'storage' } });
    await press(named('Save these 24 as CSV'));
    expect(saved).toEqual([]);
    expect(toast(body)).toBe('Your browser could not save this, so nothing was changed.');
  });

  test('is not offered where nothing is shown, nor of an invented log', async () => {
    const words = (body: Element) => [...body.querySelectorAll('.log-head button')].map(read);
    expect(words((await log('#/log?q=zither')).body)).toEqual([]);
    expect(words((await log('#/log', { state: appState(now, { sent: 24, sample: true }) })).body)).toEqual([]);
  });

  test('while it is written, the button says so and is not pressed twice', async () => {
    const { client, body } = await log();
    const ask = client.ask;
    let write = () => {};
    client.ask = (async (...question: Parameters<typeof ask>) => {
      if (question[0] === 'export') await new Promise<void>((go) => (write = go));
      return ask(...question);
    }) as typeof ask;
    await press(named('Save these 24 as CSV'));
    const button = named<HTMLButtonElement>('Writing…');
    button.focus();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await press(button);
    await act(async () => write());
    await settle();
    expect(read(body)).toContain('Save these 24 as CSV');
    expect(saved).toHaveLength(1);
    expect(read(document.activeElement)).toBe('Save these 24 as CSV');
  });
});
