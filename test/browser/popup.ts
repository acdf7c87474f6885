import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now } from '../../src/platform/clock.ts';
import type { AppState } from '../../src/protocol/answers.ts';
import type { ReadPage } from '../../src/protocol/read-page.ts';
import { jobOf } from '../sample/state.ts';
import { PAGES, type Tab, type TestBrowser, until } from './harness/browser.ts';
import { ask, choose, jobUrl, log, logOf, press, see, toApply } from './harness/steps.ts';

/** The popup over the real background: looking around in the sample, reminders, the icon, and what was read. */
export function popupJourney(name: string, open: () => Promise<TestBrowser>): void {
  describe(`the popup in ${name}`, () => {
    let browser: TestBrowser;
    let own: Tab;
    let tab: Tab;
    let popup: Tab;

    beforeAll(async () => {
      browser = await open();
      own = await choose(browser, 'badges');
      tab = await browser.tab();
    });
    afterAll(() => browser?.close());

    const job = (key: string) => jobOf(browser.state, key);
    const state = () => ask<AppState>(own, { type: 'state', uids: [] });
    /** Every byte of an area of the storage, in one order. */
    const bytes = (area: 'local' | 'session') =>
      own.evaluate<string>(
        `(globalThis.browser ?? chrome).storage.${area}.get(null).then((all) => JSON.stringify(Object.entries(all).sort()))`,
      );
    const pressButton = async (words: string) => {
      const found = `[...document.querySelectorAll('button')].findIndex((each) => each.textContent.trim() === ${JSON.stringify(words)})`;
      await popup.until(`${found} >= 0`);
      await popup.evaluate(`document.querySelectorAll('button')[${found}].setAttribute('data-pressed', '')`);
      await popup.click('[data-pressed]');
    };
    const says = (words: string) => popup.until(`document.body.innerText.includes(${JSON.stringify(words)})`);

    it('teaches in three lines', async () => {
      popup = await browser.popup();
      await popup.until(`document.querySelectorAll('.first li').length === 3`);
      await says('Open Connects History');
    });

    it('shows sample data, lets it be played with, and leaves not a byte of it', async () => {
      const [local, session] = [await bytes('local'), await bytes('session')];
      await pressButton('Try with sample data');
      await says('Everything here is invented.');
      await popup.until(`document.querySelectorAll('section[aria-labelledby="latest"] li').length === 3`);
      await says('should have come back from 1 proposal');
      // The invented job in front is weighed like a real one.
      await popup.until(`document.querySelector('.verdict') !== null && document.querySelector('svg.trend') !== null`);
      await popup.click('.sheet .button.small');
      await says('You skipped this job on');
      await popup.click('.sheet .button.small');
      await says('Skip this job');
      expect(await log(own)).toHaveLength(24);
      await popup.click('[title^="Remind me of"]');
      await popup.until(`document.querySelector('[aria-label^="Reminds you"]') !== null`);
      expect(await bytes('local')).toBe(local);
      await browser.killBackground();
      expect((await state()).sample).toBe(true);
      await pressButton('End sample');
      await says('Three steps');
      expect([await bytes('local'), await bytes('session')]).toEqual([local, session]);
    });

    it('keeps what pages say meanwhile in the real ledger', async () => {
      await pressButton('Try with sample data');
      await says('Everything here is invented.');
      await tab.front();
      await toApply(tab, job('cheap'));
      await press(tab, job('cheap'));
      await pressButton('End sample');
      const [entry] = await logOf(own, 1);
      expect(entry).toMatchObject({ jobUid: job('cheap').uid, base: 4 });
      expect(await bytes('session')).not.toContain('sample/');
      await says(job('cheap').title);
    });

    it('sets a reminder and an outcome', async () => {
      await popup.click('[title^="Remind me of"]');
      const { followUps } = await until('the reminder', state, (now) => now.followUps.length === 1);
      expect(followUps[0]).toMatchObject({ about: job('cheap').uid, title: job('cheap').title });
      await popup.evaluate(`(() => {
        const select = document.querySelector('.latest select');
        select.value = 'replied';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await until(
        'the outcome',
        () => log(own),
        ([entry]) => entry?.outcome === 'replied',
      );
    });

    it('lets the icon say the verdict on the page, and how many things need attention', async () => {
      const text = () =>
        own.evaluate<string[]>(`(async () => {
          const { action, tabs } = globalThis.browser ?? chrome;
          const all = await tabs.query({});
          return Promise.all([action.getBadgeText({}), ...all.map(({ id }) => action.getBadgeText({ tabId: id }))]);
        })()`);
      const set = (change: object) => ask(own, { type: 'set-settings', id: crypto.randomUUID(), change });
      await set({ icon: 'verdict' });
      await see(tab, jobUrl(job('beyond')), 'Not enough Connects');
      await until('the verdict', text, (all) => all.includes('no'));
      // The app goes on without a load, to a page that is not read: no browser clears the icon then.
      await tab.evaluate(`marketplace.go('/nx/settings')`);
      await until('nothing', text, (all) => !all.includes('no'));
      await see(tab, jobUrl(job('beyond')), 'Not enough Connects');
      await until('the verdict', text, (all) => all.includes('no'));
      const at = now();
      const { uid: about, title } = job('beyond');
      await ask(own, { type: 'remind', id: crypto.randomUUID(), at, about, title, day: at.slice(0, 10) });
      await set({ icon: 'attention' });
      const { attention } = await state();
      expect(attention.map(({ code }) => code)).toContain('follow-up');
      await until('the count', text, ([everywhere]) => everywhere === String(attention.length));
    });

    it('tells how the page was read, without what it said', async () => {
      const pages = await ask<ReadPage[]>(own, { type: 'readings' });
      expect(pages.map(({ page }) => page)).toContain('job');
      expect(pages.find(({ page }) => page === 'job')?.fields.map(({ field }) => field)).toContain('jobs.title');
      for (const key of ['cheap', 'beyond']) expect(JSON.stringify(pages)).not.toContain(job(key).title);
      await own.goto(`${browser.extension}${PAGES.options}#/readings`);
      await own.until(`document.querySelector('.readings details[open] tbody tr') !== null`);
    });

    it('asked for nothing beyond the marketplace', () => {
      expect(browser.strangers).toEqual([]);
    });
  });
}
