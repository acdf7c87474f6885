// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Next } from '../../../src/welcome/next.tsx';
import { twinClient } from '../../twins/app-client.ts';
import { appState, pageState } from '../../twins/sample.ts';
import { draw, read } from '../ui/draw.ts';

const client = twinClient({ state: appState(new Date('2026-11-21T12:00:00Z')), log: [], page: pageState() });

/** The steps that follow an answer, in their order. */
async function stepsAfter(mode: 'badges' | 'click' | 'never'): Promise<string[]> {
  const body = await draw(<Next mode={mode} client={client} place={{ current: null }} />);
  return [...body.querySelectorAll('li')].map(read);
}

test.each(['badges', 'click', 'never'] as const)(
  'whoever answers "%s" is first shown how to get at the button',
  async (mode) => {
    expect((await stepsAfter(mode))[0]).toContain('puzzle piece');
  },
);

test('whoever wants a page read on a click hears that sending is noticed only so, too', async () => {
  const [, , how] = await stepsAfter('click');
  expect(how).toContain('after sending');
});

test('whoever wants badges hears that most jobs of a list have none', async () => {
  expect((await stepsAfter('badges')).join()).toContain('only those you opened before');
  expect((await stepsAfter('click')).join()).not.toContain('In lists of jobs');
});
