import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ORIGIN } from '../sample/site.ts';
import { jobOf } from '../sample/state.ts';
import { badgeSaying, PAGES, until } from './harness/browser.ts';
import { openChromium } from './harness/chromium.ts';
import { openFirefox } from './harness/firefox.ts';
import { PLANTED, plantedExtension } from './harness/planted.ts';
import { applyUrl, choose, HISTORY, jobUrl, see } from './harness/steps.ts';

/** Pages that forbid nothing: a request that is not seen then was not made. */
const policy = 'connect-src *';

describe.each([
  ['chromium', openChromium],
  ['firefox', openFirefox],
] as const)('requests in %s', (name, open) => {
  it('are seen when a worker, an extension page and a content script make them', async () => {
    const extension = plantedExtension(name);
    const browser = await open({ extension, policy });
    try {
      const tab = await browser.tab(`${ORIGIN}/nx/search/jobs/`);
      await tab.until(`document.documentElement.dataset.sampleReady === ''`);
      await tab.goto(`${browser.extension}/page.html`);
      const hosts = Object.values(PLANTED).map((url) => new URL(url).hostname);
      const seen = (): string[] => hosts.filter((host) => browser.strangers.some((one) => one.includes(host)));
      expect(
        await until(
          'three requests',
          async () => seen(),
          (all) => all.length === 3,
        ),
      ).toEqual(hosts);
    } finally {
      await browser.close();
      rmSync(extension, { recursive: true });
    }
  });

  it('are made by the marketplace alone while Bidthrift reads it', async () => {
    const browser = await open({ policy });
    try {
      const dear = jobOf(browser.state, 'dear');
      const pages = [
        `${ORIGIN}/nx/find-work/best-matches`,
        `${ORIGIN}/nx/search/jobs/`,
        `${ORIGIN}/nx/proposals/`,
        HISTORY,
      ];
      const own = await choose(browser, 'badges');
      const tab = await browser.tab();
      await see(tab, jobUrl(dear), '22 Connects');
      await see(tab, applyUrl(dear), '22 Connects');
      for (const page of pages) {
        await tab.goto(page);
        await tab.until(`document.documentElement.dataset.sampleReady === ''`);
      }
      await tab.goto(`${ORIGIN}/nx/search/jobs/`);
      await badgeSaying(tab, '22 Connects');
      const popup = await browser.popup();
      await popup.until(`document.body.textContent.includes('46')`);
      await own.goto(`${browser.extension}${PAGES.options}`);
      await own.until(`document.querySelector('main') !== null`);
      expect(browser.strangers).toEqual([]);
      const theirs = [jobUrl(dear), applyUrl(dear), ...pages, `${ORIGIN}/sample/`, `${ORIGIN}/favicon.ico`];
      expect(browser.requests.filter((one) => !theirs.some((url) => one.startsWith(`GET ${url}`)))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
