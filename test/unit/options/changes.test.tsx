// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { Options } from '../../../src/options/app.tsx';
import { CHANGES } from '../../../src/options/changes.ts';
import { Welcome } from '../../../src/welcome/app.tsx';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState } from '../../twins/sample.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const { settings } = appState(new Date());

async function options(change: Partial<typeof settings>, world: Partial<TwinWorld['state']> = {}, hash = '#/log') {
  const state = appState(new Date(), { settings: { ...settings, ...change }, ...world });
  const client = twinClient({ state, log: [], page: null });
  location.hash = hash;
  const body = await draw(<Options client={client} />);
  return { client, hint: () => read(body.querySelector('main > .notice')), body };
}

test('the version that is built says what it changed, and each version is told of once', () => {
  expect(CHANGES[0]?.version).toBe(manifest.version);
  expect(new Set(CHANGES.map(({ version }) => version)).size).toBe(CHANGES.length);
  expect(CHANGES.filter(({ what }) => what.length === 0)).toEqual([]);
});

test('the page about Bidthrift has the changes, and leads to the report of what was misread', async () => {
  const { body } = await options({}, {}, '#/about');
  expect(read(body.querySelector('[aria-labelledby="changes"]'))).toContain(`Version ${manifest.version}`);
  expect(named<HTMLAnchorElement>('Report what was misread…').getAttribute('href')).toBe('#/readings');
});

describe('after an update', () => {
  test('a hint stands on the options page until it is put away', async () => {
    const { client, hint } = await options({ seenVersion: '0.0.9' });
    expect(hint()).toBe('Bidthrift was updated to version 0.1.0. What changedDismiss');
    await press(named('Dismiss'));
    expect(hint()).toBe('');
    expect(client.world.state.settings.seenVersion).toBe('0.1.0');
  });

  test('looking at what changed puts it away, too', async () => {
    const { client, hint } = await options({ seenVersion: '0.0.9' });
    expect(named<HTMLAnchorElement>('What changed').getAttribute('href')).toBe('#/about/changes');
    location.hash = '#/about/changes';
    await act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
    await settle();
    expect([hint(), client.world.state.settings.seenVersion]).toEqual(['', '0.1.0']);
    expect(read(document.activeElement)).toMatch(/^What changed/);
  });

  test.each([
    ['who knows of this version', { seenVersion: '0.1.0' }, {}],
    ['of whom no version was noted', { seenVersion: null }, {}],
    ['who was not asked the first question yet', { seenVersion: '0.0.9', mode: null }, {}],
    ['while invented records are shown', { seenVersion: '0.0.9' }, { sample: true }],
  ])('nothing is said to one %s', async (_, change, world) => {
    expect((await options(change, world)).hint()).not.toContain('updated');
  });
});

test.each([
  ['the first time that the options page is open', { seenVersion: null }, {}, '0.1.0'],
  ['not before the first question is answered', { seenVersion: null, mode: null }, {}, null],
  ['not while invented records are shown', { seenVersion: null }, { sample: true }, null],
] as const)('the version is noted %s', async (_, change, world, noted) => {
  const { client } = await options(change, world);
  expect(client.world.state.settings.seenVersion).toBe(noted);
});

test('whoever begins with a version is not told of its changes', async () => {
  const state = appState(new Date(), { settings: { ...settings, mode: null, seenVersion: '0.0.1' } });
  const client = twinClient({ state, log: [], page: null });
  await draw(<Welcome client={client} />);
  await press(document.querySelector('.answers button') as HTMLElement);
  expect(client.world.state.settings).toMatchObject({ mode: 'badges', seenVersion: '0.1.0' });
});
