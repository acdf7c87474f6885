import { afterAll, beforeAll, expect, it } from 'vitest';
import { jobOf } from '../sample/state.ts';
import type { Tab } from './harness/browser.ts';
import { type Firefox, openFirefox } from './harness/firefox.ts';
import { choose, jobUrl, see } from './harness/steps.ts';

/** Firefox with the person's own colours in place of every page's, and without motion. */

let firefox: Firefox;
let own: Tab;
let popup: Tab;

beforeAll(async () => {
  firefox = await openFirefox();
  const prefs = {
    'browser.display.document_color_use': 2,
    'ui.useAccessibilityTheme': 1,
    'ui.prefersReducedMotion': 1,
  };
  for (const [name, value] of Object.entries(prefs))
    await firefox.privileged(`Services.prefs.setIntPref('${name}', ${value}) ?? null`);
  own = await choose(firefox, 'badges');
  const tab = await firefox.tab();
  await see(tab, jobUrl(jobOf(firefox.state, 'dear')), '22 Connects');
  popup = await firefox.popup();
  await popup.until(`document.querySelector('.verdict .tag') !== null`);
});
afterAll(() => firefox?.close());

const lines = (tab: Tab, selector: string): Promise<string[]> =>
  tab.evaluate(`(() => {
    const { outlineStyle, borderTopStyle, borderTopColor, color, backgroundColor } = getComputedStyle(document.querySelector('${selector}'));
    return [outlineStyle, borderTopStyle, borderTopColor, color, backgroundColor];
  })()`);

it('marks the answer that was chosen by more than a colour', async () => {
  expect(await own.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
  const [chosen] = await lines(own, '.answer[aria-pressed="true"]');
  const [other] = await lines(own, '.answer[aria-pressed="false"]');
  expect([chosen, other]).toEqual(['solid', 'none']);
});

it('draws a verdict with an edge, and the mode that is on in another colour than the others', async () => {
  const [, style, edge, , ground] = await lines(popup, '.verdict .tag');
  expect(style).toBe('solid');
  expect(edge).not.toBe(ground);
  const [, , , ink, on] = await lines(popup, '.choice.row input:checked + span');
  const [, , , , off] = await lines(popup, '.choice.row input:not(:checked) + span');
  expect(on).not.toBe(off);
  expect(ink).not.toBe(on);
});

it('moves nothing', async () => {
  const moving = `[...document.querySelectorAll('*')].filter((each) => {
    const { transitionDuration, animationName } = getComputedStyle(each);
    return animationName !== 'none' || transitionDuration.split(',').some((one) => Number.parseFloat(one) > 0);
  }).length`;
  expect([await own.evaluate(moving), await popup.evaluate(moving)]).toEqual([0, 0]);
});
