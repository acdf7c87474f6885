// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/app.tsx';
import type { ReadPage } from '../../../src/protocol/read-page.ts';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { ago, appState, entries } from '../../twins/sample.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date();
const PAGES: ReadPage[] = [
  {
    at: ago(now, 0.01),
    page: 'job',
    items: 1,
    fields: [
      {
        field: 'jobs.connects',
        read: [],
        unknown: [{ reason: 'conflict', anchors: ['required', 'words'], count: 1 }],
      },
      { field: 'jobs.title', read: [{ anchor: 'heading', count: 1 }], unknown: [] },
    ],
  },
  {
    at: ago(now, 0.2),
    page: 'search',
    items: 3,
    fields: [{ field: 'jobs.title', read: [{ anchor: 'link', count: 3 }], unknown: [] }],
  },
];

beforeEach(() => {
  // jsdom knows dialogs, and not how to open them.
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
});

async function options(hash: string, change: Partial<TwinWorld>) {
  location.hash = hash;
  const client = twinClient({ state: appState(now), log: entries(3, now), page: null, ...change });
  return { client, body: await draw(<Options client={client} />) };
}

test('what was read is told page by page, each field with its anchor or with why it is unknown', async () => {
  const { body } = await options('#/readings', { readings: PAGES });
  const pages = [...body.querySelectorAll('details')];
  expect(pages.map((page) => page.open)).toEqual([true, false]);
  expect(read(pages[0]?.querySelector('summary') ?? null)).toMatch(
    /^a job page1 field read · 1 unknown14 minutes ago$/,
  );
  expect([...(pages[0]?.querySelectorAll('tbody tr') ?? [])].map(read)).toEqual([
    'Cost in Connectstwo places disagree',
    'Titleheading',
  ]);
  expect(read(pages[1]?.querySelector('tbody tr') ?? null)).toBe('Titlelink × 3');
});

test('nothing read yet says how that changes', async () => {
  const { body } = await options('#/readings', {});
  expect(read(body.querySelector('.empty'))).toContain('Open a job on Upwork');
});

test('the diagnostic report is shown whole before it is copied', async () => {
  const { body } = await options('#/readings', { readings: PAGES });
  await press(named('Report what was misread…'));
  const report = body.querySelector<HTMLTextAreaElement>('dialog textarea')?.value ?? '';
  expect(report).toContain('Bidthrift 0.1.0');
  expect(report).toContain('jobs.connects: conflict (required, words) × 1');
  for (const { title } of entries(3, now)) expect(report).not.toContain(title ?? '');
});

test('the sample is marked on every view, closes those about the real records, and ends', async () => {
  const { client, body } = await options('#/data', { state: appState(now, { sample: true }) });
  expect(read(body.querySelector('.sample-bar'))).toContain('Everything here is invented.');
  expect(read(body.querySelector('main'))).toContain('Not with sample data');
  expect(() => named('Export everything')).toThrow();
  await press(named('End sample'));
  expect(client.world.state.sample).toBe(false);
  named('Export everything');
});

test('notifications are asked for when they are turned on, stay off where refused, and are given back', async () => {
  const { client, body } = await options('#/settings', { mayNotify: false });
  const choice = (value: string) => body.querySelector<HTMLInputElement>(`input[value="${value}"]`) as HTMLInputElement;
  await press(choice('titles'));
  expect(client.world.state.settings.notify).toBe('off');
  expect(read(body.querySelector('.toast'))).toContain('they stay off');
  client.world.mayNotify = true;
  await press(choice('plain'));
  expect(client.world.state.settings.notify).toBe('plain');
  expect(client.sent.map(({ type }) => type)).not.toContain('stopNotifying');
  const offs = [...body.querySelectorAll<HTMLInputElement>('input[value="off"]')];
  await press(offs.at(-1) as HTMLInputElement);
  expect(client.world.state.settings.notify).toBe('off');
  expect(client.sent.map(({ type }) => type)).toContain('stopNotifying');
});

test('a proposal has a day on which to come back to it', async () => {
  const { client, body } = await options('#/proposal/entry-0', {});
  const field = body.querySelector<HTMLInputElement>('input[type="date"]') as HTMLInputElement;
  const choose = async (day: string) => {
    field.value = day;
    await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  };
  await choose('2031-02-03');
  const [about, title] = [entries(1, now)[0]?.jobUid, entries(1, now)[0]?.title];
  expect(client.world.state.followUps).toEqual([{ about, title, day: '2031-02-03' }]);
  expect(field.value).toBe('2031-02-03');
  await choose('');
  expect(client.world.state.followUps).toEqual([]);
});
