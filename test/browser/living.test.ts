import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORIGIN } from '../sample/site.ts';
import { freshState, jobOf } from '../sample/state.ts';
import { badgeSaying, type Tab, type TestBrowser, until } from './harness/browser.ts';
import { openChromium } from './harness/chromium.ts';
import { openFirefox } from './harness/firefox.ts';
import { choose, jobUrl, see } from './harness/steps.ts';

/** Bidthrift inside pages that live: they come to life late, redraw, move without a load, open panels over lists. */

const SEARCH = `${ORIGIN}/nx/search/jobs/?q=timetable`;
const FEED = `${ORIGIN}/nx/find-work/best-matches`;

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
] as const)('a living page in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  const job = (key: string) => jobOf(browser.state, key);
  const none = (): Promise<unknown> =>
    until(
      'no badges',
      () => tab.badges(),
      (badges) => badges.length === 0,
    );

  beforeAll(async () => {
    browser = await open({ state: { ...freshState(), pace: 'manual' } });
    await choose(browser, 'badges');
    tab = await browser.tab();
    // From here on tiles have something to say about this job.
    await see(tab, jobUrl(job('dear')), '22 Connects');
  });
  afterAll(() => browser?.close());

  it('is left alone until it has come to life', async () => {
    await tab.goto(SEARCH);
    expect(await tab.badges()).toEqual([]);
    await tab.evaluate('marketplace.hydrate()');
    await badgeSaying(tab, '22 Connects');
    expect(await tab.evaluate('marketplace.mismatches()')).toBe(0);
  });

  it.each(['replace', 'patch'])('keeps its badges when it redraws its list (%s)', async (how) => {
    await tab.goto(SEARCH);
    await tab.evaluate('marketplace.hydrate()');
    await badgeSaying(tab, '22 Connects');
    await tab.evaluate(`marketplace.rerender('${how}')`);
    await badgeSaying(tab, '22 Connects');
    expect(await tab.badges()).toHaveLength(1);
  });

  it('is followed where it moves without a load', async () => {
    await tab.goto(SEARCH);
    await tab.evaluate('marketplace.hydrate()');
    await badgeSaying(tab, '22 Connects');
    await tab.evaluate(`marketplace.go('/nx/search/jobs/saved')`);
    await until(
      'the tile and nothing else',
      () => tab.badges(),
      (badges) => badges.length === 1,
    );
    await tab.evaluate(`marketplace.go('/nx/search/jobs/?q=nothing&page=9')`);
    await none();
    await tab.evaluate('history.back()');
    await badgeSaying(tab, '22 Connects');
  });

  it.each([SEARCH, FEED])(
    'has a panel over its list (%s): nothing is said until it is filled, then of its job',
    async (list) => {
      await tab.goto(list);
      await tab.evaluate('marketplace.hydrate()');
      await tab.evaluate(`marketplace.openPanel('~02${job('beyond').uid}')`);
      expect((await tab.badges()).filter((badge) => badge.text.includes('60 Connects'))).toEqual([]);
      await tab.evaluate('marketplace.fill()');
      await badgeSaying(tab, /60 Connects.*14 are missing|14 are missing.*60 Connects/);
      await tab.click('[data-sample="close"]');
      await tab.until(`document.querySelector('.details-slider') === null`);
      await until(
        'the card to go',
        () => tab.badges(),
        (badges) => badges.every(({ text }) => !text.includes('are missing')),
      );
    },
  );

  it('stays byte for byte what it was where pages are read only on a click', async () => {
    const bare = await browser.tab(jobUrl(job('cheap')));
    await badgeSaying(bare, '4 Connects');
    const own = await choose(browser, 'click');
    await until(
      'no badges',
      () => bare.badges(),
      (badges) => badges.length === 0,
    );
    await bare.goto(jobUrl(job('free')));
    await bare.front();
    const before = await bare.evaluate<string>('document.documentElement.outerHTML');
    const popup = await browser.popup();
    await popup.until(`document.body.textContent.includes(${JSON.stringify(job('free').title)})`);
    expect(await bare.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await bare.badges()).toEqual([]);
    await own.close();
  });
});
