import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES, type Tab, type TestBrowser } from './harness/browser.ts';
import { openChromium } from './harness/chromium.ts';
import { openFirefox } from './harness/firefox.ts';
import { choose, HISTORY } from './harness/steps.ts';

const dist = process.env['BIDTHRIFT_DIST'] ?? 'dist';
const BROWSERS = {
  Chromium: () => openChromium({ extension: join(dist, 'chrome') }),
  Firefox: () => openFirefox({ extension: join(dist, 'firefox') }),
};

/** The first steps after the install: the guide follows along in its own tab while Connects History is shown further. */
describe.each(['Chromium', 'Firefox'] as const)('the guided start in %s', (name) => {
  let browser: TestBrowser;
  let guide: Tab;
  const says = (words: string) =>
    guide.until(`document.querySelector('.guide')?.textContent.includes(${JSON.stringify(words)}) === true`);

  beforeAll(async () => {
    browser = await BROWSERS[name]();
  });
  afterAll(() => browser?.close());

  test('begins on the page that opened on install', async () => {
    const welcome = await choose(browser, 'badges');
    await welcome.until(`document.querySelector('.next .button') !== null`);
    await welcome.click('.next .button');
    guide = await browser.tabAt(`${PAGES.options}#/guide`);
    await says('Next: open Connects History.');
    await says('0 of the last 90 days read');
  });

  test('follows the page: its days, its filter, what is left to show, until all of it is read', async () => {
    const history = await browser.tab(HISTORY);
    await says('Next: choose “Last 90 days”.');
    await history.goto(`${HISTORY}?days=90`);
    await says('Next: press “Show more” until it is gone.');
    await history.goto(`${HISTORY}?days=90&pages=9`);
    await says('90 of the last 90 days read');
    await says('Done for now');
    await says('no day is missed');
    expect(await guide.evaluate(`document.querySelector('.guide ol')`)).toBeNull();
  });
});
