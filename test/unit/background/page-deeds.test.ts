import { beforeEach, expect, test } from 'vitest';
import { DISK } from '../../twins/area.ts';
import { PAGE } from '../../twins/browser.ts';
import { applyPage, at, Background, jobPage, LOG, newId, UID } from './worker.ts';

/** What a person can do from a badge on a page. */

let background: Background;
beforeEach(async () => {
  background = await new Background().welcomed();
});

const known = async () => (await background.jobs(UID))[UID];

test('a rule is opened in our own list of rules', async () => {
  background.browser.opened.length = 0;
  expect(await background.get('open-rules', { rule: 'payment-unverified' }, PAGE)).toBeNull();
  expect(background.browser.opened).toEqual(['src/options/options.html#/rules/payment-unverified']);
});

test.each(['', '../popup/popup.html', 'a?b', 'x'.repeat(61), 'Ä'])(
  '"%s" is no rule and opens nothing',
  async (rule) => {
    background.browser.opened.length = 0;
    expect(await background.refusal('open-rules', { rule })).toBe('bad-message');
    expect(background.browser.opened).toEqual([]);
  },
);

test('rules can be looked up while the records cannot be opened', async () => {
  background.browser.local.fault = () => ({ kind: 'throw', error: DISK });
  background.wake();
  expect(await background.refusal('log', LOG)).toBe('storage');
  expect(await background.get('open-rules', { rule: 'verdict' }, PAGE)).toBeNull();
});

test('a proposal that the person logs from a page is in the log, and their undo takes it out again', async () => {
  await background.see(jobPage(14), '09:00');
  const id = newId();
  const sent = { id, at: at('09:05'), uid: UID, title: 'Paint a fence', sentAt: null, base: 14, boost: 0 };
  await background.get('log-sent', sent, PAGE);
  expect(await background.log()).toMatchObject({ total: 1, entries: [{ base: 14, how: 'hand' }] });
  await background.get('undo', { id: newId(), at: at('09:06'), of: id }, PAGE);
  expect((await background.log()).total).toBe(0);
  expect((await known())?.sent).toBeNull();
});

test('a reminder that is set on a page is said there from then on, and is gone once it is taken back', async () => {
  const text = 'Reminds you Oct 9';
  const lines = async (time: string) => JSON.stringify((await background.see(jobPage(14), time)).badges['']);
  expect(await lines('09:00')).toContain('Remind me');
  const remind = (day: string | null) =>
    background.get('remind', { id: newId(), at: at('09:05'), about: UID, title: 'Paint a fence', day }, PAGE);
  await remind('2026-10-09');
  expect((await lines('09:06')).replaceAll('\u00a0', ' ')).toContain(text);
  await remind(null);
  expect((await lines('09:07')).replaceAll('\u00a0', ' ')).not.toContain(text);
});

test('an apply page that was left can be said to be sent, at the cost and boost it had, and that taken back', async () => {
  await background.see(applyPage(14, 6), '10:05');
  const applied = (await known())?.perhapsSent;
  if (!applied) throw new Error('The apply page is not known.');
  expect(applied).toEqual({ at: at('10:05'), base: 14, boost: 6 });
  const id = newId();
  // The card says what the apply page said: the job's page shows neither the boost nor the day.
  const said = { uid: UID, title: null, sentAt: applied.at, base: 14, boost: 6 };
  await background.get('log-sent', { id, at: at('11:00'), ...said }, PAGE);
  expect(await known()).toMatchObject({ sent: { at: at('10:05'), base: 14, boost: 6 }, perhapsSent: null });
  await background.get('undo', { id: newId(), at: at('11:01'), of: id }, PAGE);
  expect(await known()).toMatchObject({ sent: null, perhapsSent: applied });
});
