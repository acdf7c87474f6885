// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/app.tsx';
import type { FollowUp } from '../../../src/protocol/attention.ts';
import { viewOf } from '../../../src/protocol/attention.ts';
import { twinClient } from '../../twins/app-client.ts';
import { appState } from '../../twins/sample.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');
const LATER: FollowUp = { about: '2012345678901234567', title: 'Paint a fence', day: '2026-11-25' };
const DUE: FollowUp = { about: '["entry","hand"]', title: 'Logo & sign', day: '2026-11-21' };

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

async function log(followUps: FollowUp[], hash = '#/log') {
  // Nothing was ever sent: a job can be worth coming back to before there is a bid.
  const client = twinClient({ state: appState(now, { sent: 0, followUps }), log: [], page: null });
  location.hash = hash;
  const body = await draw(<Options client={client} />);
  const section = () => body.querySelector<HTMLDetailsElement>('details.reminders');
  return { client, body, section };
}

test('a reminder of a job without a bid stands above the log, leads to the job, and is put off or done with there', async () => {
  const { client, body, section } = await log([LATER]);
  const asked = () => client.sent.findLast(({ type }) => type === 'remind')?.question;
  expect(read(section()?.querySelector('summary') ?? null)).toBe('1 reminder');
  expect(section()?.open).toBe(false);
  const link = section()?.querySelector('a') ?? null;
  expect([read(link), link?.href]).toEqual(['Paint a fence', 'https://www.upwork.com/jobs/~022012345678901234567']);
  const day = section()?.querySelector('input') as HTMLInputElement;
  expect(day.getAttribute('aria-label')).toBe('Day on which you are reminded of Paint a fence');
  const type = async (value: string) => {
    day.value = value;
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  // The year's first digits, and a day that has come.
  for (const early of ['0002-11-30', '2026-11-21', '']) await type(early);
  expect(asked()).toBeUndefined();
  await type('2026-11-30');
  expect(asked()).toMatchObject({ ...LATER, day: '2026-11-30' });
  await press(named('Done: no more reminder of Paint a fence'));
  expect(asked()).toMatchObject({ about: LATER.about, day: null });
  expect(section()).toBeNull();
  await press(named('Undo'));
  expect(client.world.state.followUps).toEqual([{ ...LATER, day: '2026-11-30' }]);
  expect(read(body.querySelector('.toast p'))).toBe('Taken back.');
});

test('the list that is worked on stays open, and keeps the keyboard’s place', async () => {
  const { section } = await log([DUE, LATER]);
  const done = named('Done: no more reminder of Logo & sign');
  done.focus();
  await press(done);
  expect([section()?.open, read(section()?.querySelector('summary') ?? null)]).toEqual([true, '1 reminder']);
  expect(document.activeElement).toBe(section()?.querySelector('summary'));
});

test('what is due opens the list, and so does whoever follows a reminder to it', async () => {
  expect((await log([DUE, LATER])).section()?.open).toBe(true);
  const followed = await log([LATER], `#${viewOf({ code: 'follow-up', ...LATER })}`);
  expect(followed.section()?.open).toBe(true);
});

test('a proposal that only the log knows leads to its search', async () => {
  const { section } = await log([DUE]);
  expect(section()?.querySelector('a')?.hash).toBe('#/log?q=Logo%20%26%20sign');
});

test('without a reminder nothing is there', async () => {
  expect((await log([])).section()).toBeNull();
});
