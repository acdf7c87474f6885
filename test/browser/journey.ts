import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/protocol/answers.ts';
import { ORIGIN } from '../sample/site.ts';
import { close, jobOf } from '../sample/state.ts';
import { badgeSaying, PAGES, type Tab, type TestBrowser, until } from './harness/browser.ts';
import { applyUrl, choose, HISTORY, jobUrl, log, logOf, press, see, setBoost, toApply } from './harness/steps.ts';

/** One freelancer's way through the marketplace, the same in each browser. */
export function journey(name: string, open: () => Promise<TestBrowser>): void {
  describe(`a freelancer's way through the marketplace in ${name}`, () => {
    let browser: TestBrowser;
    let tab: Tab;
    let own: Tab;

    beforeAll(async () => {
      browser = await open();
    });
    afterAll(async () => {
      await browser?.close();
    });

    const job = (key: string) => jobOf(browser.state, key);

    it('draws nothing and knows nothing before the first question is answered', async () => {
      own = await browser.tabAt(PAGES.welcome);
      tab = await browser.tab(jobUrl(job('cheap')));
      await tab.until(`document.documentElement.dataset.sampleReady === ''`);
      expect(await tab.badges()).toEqual([]);
      expect(await log(own)).toEqual([]);
    });

    it('reads as soon as badges are chosen', async () => {
      await choose(browser, 'badges');
      await tab.front();
      const seen = await see(tab, jobUrl(job('cheap')), '4 Connects');
      expect(seen.mode).toBe('closed');
      expect(Object.values(seen.host).join(' ')).not.toMatch(/Connect|\d/);
    });

    it.each([
      ['cheap', '4 Connects'],
      ['dear', '22 Connects'],
      ['unverified', '9 Connects'],
      ['hostile', '8 Connects'],
      ['beyond', 'Not enough Connects: you have 46, 14 are missing'],
      ['free', 'Costs no Connects'],
      ['invited', 'Cost not found on this page'],
      ['closed', 'Closed: takes no more proposals'],
    ])('says what a bid on "%s" costs', async (key, words) => {
      const badge = await see(tab, jobUrl(job(key)), words);
      const cost = job(key).cost;
      if (cost !== null && cost > 0 && job(key).status === 'open') {
        expect(badge.text).toContain(`${cost} Connects`);
        expect(badge.text).toContain(`$${(cost * 0.15).toFixed(2)}`);
      }
    });

    it('keeps what a page says from becoming markup or script', async () => {
      await tab.goto(jobUrl(job('hostile')));
      await badgeSaying(tab, '8 Connects');
      expect(await tab.evaluate('[typeof top.hacked, document.images.length]')).toEqual(['undefined', 0]);
    });

    it('tells the base from the boost on the apply page', async () => {
      await toApply(tab, job('dear'));
      await setBoost(tab, 7);
      const badge = await badgeSaying(tab, '22 for the proposal + 7 for the boost');
      expect(badge.text).toContain('29 Connects');
    });

    it('logs the sent proposal once', async () => {
      await press(tab, job('dear'));
      const [entry] = await logOf(own, 1);
      expect(entry).toMatchObject({
        jobUid: job('dear').uid,
        title: job('dear').title,
        base: 22,
        boost: 7,
        how: 'page',
      });
      await badgeSaying(tab, /Noted: 22 \+ 7 Connects.*17 left/);
      await tab.goto(await tab.url());
      await tab.goto(jobUrl(job('dear')));
      await badgeSaying(tab, 'Sent today, 22 Connects + 7 boost');
      expect(await log(own)).toHaveLength(1);
    });

    it('logs it once though the background stopped between apply page and sending', async () => {
      await toApply(tab, job('cheap'));
      await browser.killBackground();
      await press(tab, job('cheap'));
      const entries = await logOf(own, 2);
      expect(entries.find((entry) => entry.jobUid === job('cheap').uid)).toMatchObject({
        base: 4,
        boost: 0,
        how: 'page',
      });
    });

    it('logs it where the landing page comes without a load', async () => {
      browser.state.landing = 'in-app';
      await toApply(tab, job('unverified'));
      await press(tab, job('unverified'));
      const entries = await logOf(own, 3);
      expect(entries.find((entry) => entry.jobUid === job('unverified').uid)).toMatchObject({ base: 9, how: 'page' });
    });

    it('does not count an apply page that was left', async () => {
      await see(tab, applyUrl(job('hostile')), '8 Connects');
      await tab.goto(`${ORIGIN}/nx/search/jobs/`);
      await badgeSaying(tab, '8 Connects');
      expect(await log(own)).toHaveLength(3);
    });

    it('finds in Connects History what came back, base and boost', async () => {
      close(browser.state, job('dear'));
      await tab.goto(HISTORY);
      const mine = (entries: LogEntry[]) => entries.find((entry) => entry.jobUid === job('dear').uid);
      const entries = await until(
        'the refund',
        () => log(own),
        (all) => (mine(all)?.returned ?? 0) > 0,
      );
      expect(mine(entries)).toMatchObject({ base: 22, boost: 7, returned: 29, outlook: 'returned', how: 'page' });
      const popup = await browser.popup();
      await popup.until(`document.body.textContent.includes('returned')`);
      await popup.close();
    });

    it('shows the log in the popup', async () => {
      const popup = await browser.popup();
      await popup.until(`document.body.textContent.includes(${JSON.stringify(job('dear').title)})`);
      await popup.close();
    });

    it('asked for nothing beyond the marketplace', () => {
      expect(browser.strangers).toEqual([]);
    });
  });
}
