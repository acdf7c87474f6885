// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Options } from '../../../src/options/app.tsx';
import { switched } from '../../../src/options/rules/rule-switch.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/protocol/settings.ts';
import { twinClient } from '../../twins/app-client.ts';
import { appState, entries } from '../../twins/sample.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');

async function options(hash: string, change: Partial<Settings> = {}) {
  const state = appState(now, { settings: { ...DEFAULT_SETTINGS, mode: 'badges', ...change } });
  const client = twinClient({ state, log: entries(3, now), page: null });
  location.hash = hash;
  return { body: await draw(<Options client={client} />), settings: () => client.world.state.settings };
}

const toast = (body: Element) => read(body.querySelector('.toast p'));

function switchOf(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`input[aria-label="${name}"]`);
  if (!found) throw new Error(`No switch is called "${name}".`);
  return found;
}

/** The field with this label. */
function field<T extends HTMLElement = HTMLInputElement>(label: string): T {
  const found = [...document.querySelectorAll('label')].find((each) => read(each).startsWith(label));
  const at = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input');
  if (!at) throw new Error(`No field is called "${label}".`);
  return at as T;
}

async function type(at: HTMLInputElement | HTMLSelectElement, text: string) {
  await act(() => {
    at.value = text;
    at.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

const faultOf = (at: HTMLElement) =>
  read(document.getElementById(at.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '') ?? null);

describe('the figures for the advice', () => {
  test('are kept with the others, and an empty field is not known', async () => {
    const { body, settings } = await options('#/settings');
    await type(field('What a usual job of yours pays'), '450');
    await type(field('Minutes a proposal takes you'), '12,5');
    expect(settings().advice).toEqual({ ...DEFAULT_SETTINGS.advice, typicalJobValue: 450, minutesPerProposal: 12.5 });
    await type(field('What a usual job of yours pays'), ' ');
    expect(settings().advice.typicalJobValue).toBe(null);
    expect(toast(body)).toBe('Saved.');
  });

  test('hold whether jobs of the United States alone are open to the person', async () => {
    const { settings } = await options('#/settings');
    const box = () =>
      named('I may take jobs that are open to freelancers in the United States only').querySelector('input');
    expect(box()?.checked).toBe(false);
    await press(box() as HTMLInputElement);
    expect([settings().advice.unitedStates, box()?.checked]).toEqual([true, true]);
  });

  test('say at the field what is wrong, and keep what was', async () => {
    const { settings } = await options('#/settings');
    const fee = field('Upwork');
    await type(fee, '91');
    expect(fee.getAttribute('aria-invalid')).toBe('true');
    expect(read(fee.closest('.field'))).toContain('Give a number from 0 to 90');
    expect(settings().advice.fee).toBe(0.1);
    await type(fee, '12.5');
    expect(settings().advice.fee).toBeCloseTo(0.125, 9);
  });
});

test('a setting can be taken back', async () => {
  const { body, settings } = await options('#/settings');
  await type(field('Days until a refund counts as overdue'), '14');
  expect(settings().overdueDays).toBe(14);
  await press(named('Undo'));
  expect(settings().overdueDays).toBe(7);
  expect(toast(body)).not.toBe('Saved.');
});

test('reminders are switched one by one', async () => {
  const { settings } = await options('#/settings');
  await press(field('Exporting a copy'));
  expect(settings().reminders).toEqual({ ...DEFAULT_SETTINGS.reminders, backup: false });
});

describe('a rule’s switch', () => {
  test('takes a sign out of the advice, and back in', async () => {
    const { settings } = await options('#/rules/proposals-50-plus');
    await press(switchOf('Use: 50 or more proposals'));
    expect(settings().advice.rulesOff).toEqual(['proposals-50-plus']);
    await press(switchOf('Use: 50 or more proposals'));
    expect(settings().advice.rulesOff).toEqual([]);
  });

  test('sets an untested rule as a limit, with the published figure until the person gives their own', async () => {
    const { settings } = await options('#/rules/hire-rate-under-30');
    await press(switchOf('Use: Client hires on less than 30 % of posts'));
    expect(settings().advice.limits).toEqual({ 'hire-rate-under-30': 30 });
    const figure = field('Skip below (percent)');
    await type(figure, '101');
    expect(faultOf(figure)).toBe('Give a number from 0 to 100.');
    await type(figure, '25');
    expect(settings().advice.limits).toEqual({ 'hire-rate-under-30': 25 });
    await press(switchOf('Use: Client hires on less than 30 % of posts'));
    expect(settings().advice.limits).toEqual({});
  });

  test('is there for every rule but those that no page shows', async () => {
    const { body } = await options('#/rules/bids');
    const without = [...body.querySelectorAll('.ruling')].filter((each) => !each.querySelector('input'));
    expect(without.map(({ id }) => id)).toContain('recommended-6-plus');
    expect(without).toHaveLength(5);
  });

  test('switches a limit off wherever it was noted as off', () => {
    const rule = { id: 'stale-post', role: 'limit', figure: 14 } as const;
    expect(switched({ rulesOff: ['stale-post', 'other'], limits: {} }, rule, true)).toEqual({
      rulesOff: ['other'],
      limits: { 'stale-post': 14 },
    });
  });
});

describe('values that may be changed', () => {
  test('stand beside what is published, and go back to it', async () => {
    const { body, settings } = await options('#/rules/values');
    const days = field("Days until a boost's auction closes");
    expect(read(days.closest('li'))).toContain('As published: 7 days');
    await type(days, '10');
    expect(settings().terms['auction-days']?.value).toBe(10);
    expect(settings().terms['auction-days']?.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    await press(named("As published: Days until a boost's auction closes"));
    expect(settings().terms).toEqual({});
    expect(body.querySelectorAll('.value.own')).toHaveLength(0);
  });

  test('hold from the day that the person gives', async () => {
    const own = { 'returned-expired': { value: 1, from: '2026-11-01' } };
    const { settings } = await options('#/rules/values', { terms: own });
    const from = document.querySelector<HTMLInputElement>('.value.own input[type=date]');
    if (!from) throw new Error('There is no day.');
    expect(from.value).toBe('2026-11-01');
    await type(from, '2026-10-15');
    expect(settings().terms).toEqual({ 'returned-expired': { value: 1, from: '2026-10-15' } });
  });

  test('are refused at the field where they make no sense', async () => {
    const { settings } = await options('#/rules/values');
    const days = field("Days until a boost's auction closes");
    for (const wrong of ['0', '366', '2.5', 'ten']) {
      await type(days, wrong);
      expect(faultOf(days)).toBe('Give a number from 1 to 365.');
    }
    expect(settings().terms).toEqual({});
  });

  test('take the published value as none of one’s own', async () => {
    const { settings } = await options('#/rules/values', { terms: { 'post-days': { value: 20, from: '2026-11-01' } } });
    await type(field('Days until Upwork closes a post'), '30');
    expect(settings().terms).toEqual({});
  });

  test('of what comes back are chosen in words', async () => {
    const { settings } = await options('#/rules/values');
    await type(field<HTMLSelectElement>('Cost, when the post expires'), '1');
    expect(settings().terms['returned-expired']?.value).toBe(1);
  });
});
