// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.upwork.com/"}
import { afterEach, beforeEach, expect, test } from 'vitest';
import { known, noon, OTHER, UID } from '../background/badges/facts.ts';
import { article, hosts, JOB_URL, load, move, type Played, play, press, ROOT, reports, settle, stop } from './page.ts';

let page: Played;
beforeEach(async () => {
  page = play();
  load(JOB_URL, article(UID));
  page.start();
  await settle();
  page.questions();
});
afterEach(stop);

test('a job is skipped under the title that the page gave it, with what was read of it', async () => {
  await press('Skip this job');
  expect(page.asked).toEqual([
    expect.objectContaining({
      type: 'skip',
      uid: UID,
      title: 'A shop to repair',
      on: true,
      reading: expect.objectContaining({ page: 'job' }),
    }),
    expect.objectContaining({ type: 'known' }),
  ]);
  expect(reports()).toEqual(['']);
});

test('a reminder is set with its day, and taken back by the next press', async () => {
  await press('Remind me');
  expect(page.asked[0]).toMatchObject({ type: 'remind', about: UID, title: 'A shop to repair', day: '2026-10-10' });
  expect(page.questions()).toEqual(['remind', 'known']);
  page.facts = { ...page.facts, reminders: { [UID]: '2026-10-10' } };
  await page.handlers?.changed();
  await settle();
  page.questions();
  await press('No reminder');
  expect(page.asked[0]).toMatchObject({ type: 'remind', about: UID, day: null });
});

test('what was just logged can still be taken back once a reminder is set', async () => {
  page.knows({ [UID]: known({ perhapsSent: { at: noon('10-04'), base: 16, boost: 0 } }) }, 2);
  await page.handlers?.changed();
  await settle();
  await press('Log as sent');
  page.knows({ [UID]: known({ sent: { at: noon('10-04'), base: 16, boost: 0 } }) }, 3);
  await press('Remind me');
  const logged = page.asked.find(({ type }) => type === 'log-sent');
  await press('Undo: not sent');
  expect(page.asked.find(({ type }) => type === 'undo')).toMatchObject({ of: logged && 'id' in logged && logged.id });
});

test('what could not be done is said, and no longer said when it is', async () => {
  page.refusals.push('storage');
  await press('Skip this job');
  expect(reports()).toEqual(['That was not saved. Please try again.']);
  expect(page.questions()).toEqual(['skip']);
  await press('Skip this job');
  expect(reports()).toEqual(['']);
});

test('a worker that died over a command gets it once more under the same id: done twice, it is done once', async () => {
  page.refusals.push('no-receiver');
  await press('Skip this job');
  const [first, second] = page.asked;
  expect(first?.type).toBe('skip');
  expect(second).toEqual(first);
});

test('a badge of a page that is no longer there does nothing, where no event told of the move', async () => {
  move(`${ROOT}/jobs/~02${OTHER}`);
  const [host] = hosts();
  const pressed = press('Skip this job');
  expect(hosts()).not.toContain(host);
  await pressed;
  expect(page.questions()).not.toContain('skip');
});

test('an orphan whose badge is pressed asks nobody, and takes its badges away', async () => {
  page.alive = false;
  await press('Skip this job');
  expect([page.questions(), hosts()]).toEqual([[], []]);
});

test('a badge whose extension goes while it is asked takes itself away', async () => {
  page.refusals.push('orphaned');
  await press('Skip this job');
  expect([page.questions(), hosts()]).toEqual([['skip'], []]);
});
