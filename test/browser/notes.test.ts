import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORIGIN } from '../sample/site.ts';
import { jobOf } from '../sample/state.ts';
import { badgeSaying, type Tab, type TestBrowser, until } from './harness/browser.ts';
import { openChromium } from './harness/chromium.ts';
import { openFirefox } from './harness/firefox.ts';
import { applyUrl, choose, HISTORY, jobUrl, log, logOf, see } from './harness/steps.ts';

/** What Bidthrift says on pages, and what can be done there, from the page to the log and back. */

const SEARCH = `${ORIGIN}/nx/search/jobs/?q=timetable`;
const PROPOSALS = `${ORIGIN}/nx/proposals/`;

describe.each([
  ['Chromium', () => openChromium({ keepsPages: true })],
  ['Firefox', openFirefox],
] as const)('notes on pages in %s', (_, open) => {
  let browser: TestBrowser;
  let own: Tab;
  let tab: Tab;

  const job = (key: string) => jobOf(browser.state, key);
  const gone = (words: string) =>
    until(
      `no badge saying "${words}"`,
      () => tab.badges(),
      (badges) => badges.length > 0 && badges.every(({ text }) => !text.includes(words)),
    );

  beforeAll(async () => {
    browser = await open();
    own = await choose(browser, 'badges');
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  it('say on a job page what the bid is worth, and why, down to what could not be read', async () => {
    await see(tab, jobUrl(job('cheap')), '4 Connects');
    const { text } = await badgeSaying(tab, 'Why');
    expect(text).toMatch(/^Think twice 4 Connects \$0\.60/);
    expect(text).toMatch(/1 win pays for \d+ of these bids; others win about 1 in \d+/);
    expect(text).toContain('Costs 8 Connects or fewer Tested · 9 % of bids answered');
    expect(text).toContain('Untested, or without effect: counts nothing');
  });

  it('lead from each reason to its rule', async () => {
    await tab.clickInBadge('Why');
    await tab.clickInBadge('Costs 8 Connects or fewer');
    const rules = await browser.tabAt('#/rules/connects-8-or-less');
    await rules.until(`document.body.textContent.includes('Costs 8 Connects or fewer')`);
    await rules.evaluate(`location.hash = '#/rules/book'`);
    await tab.front();
    await badgeSaying(tab, 'Why');
    // The next one comes to the same tab.
    await tab.clickInBadge('Costs 8 Connects or fewer');
    await rules.until(`location.hash === '#/rules/connects-8-or-less' && document.visibilityState === 'visible'`);
    await rules.close();
    await tab.front();
    await badgeSaying(tab, 'Why');
  });

  it('say it in a slide-over, too', async () => {
    await tab.goto(SEARCH);
    await badgeSaying(tab, '4 Connects');
    await tab.evaluate(`marketplace.openPanel('~02${job('cheap').uid}')`);
    expect((await badgeSaying(tab, 'Why')).text).toMatch(/^Think twice 4 Connects/);
  });

  it('keep a skip, and take it back', async () => {
    await see(tab, jobUrl(job('cheap')), 'Skip this job');
    await tab.clickInBadge('Skip this job');
    await badgeSaying(tab, 'Skipped today');
    await tab.clickInBadge('Skipped today: undo');
    await gone('Skipped today');
    expect((await badgeSaying(tab, 'Skip this job')).text).toContain('Why');
  });

  it('log a bid whose sending was not seen, and take that back', async () => {
    await see(tab, applyUrl(job('dear')), '22 Connects');
    await see(tab, jobUrl(job('dear')), 'Log as sent');
    await tab.clickInBadge('Log as sent');
    expect((await badgeSaying(tab, 'Undo: not sent')).text).toContain('Sent today, 22 Connects');
    expect(await logOf(own, 1)).toMatchObject([{ jobUid: job('dear').uid, base: 22, boost: 0, how: 'hand' }]);
    await tab.clickInBadge('Undo: not sent');
    await badgeSaying(tab, 'Log as sent');
    expect(await log(own)).toEqual([]);
  });

  it('say on Connects History whether the ledger agrees, and what is still to be shown', async () => {
    const { text } = await see(tab, HISTORY, 'rows read');
    expect(text).toMatch(/^5 rows read, your log agrees complete for .+ “Last 90 days” shows the rest$/);
    await tab.click('#dates-dropdown [data-test="dropdown-toggle"]');
    await tab.click('[data-sample-days="90"]');
    expect((await badgeSaying(tab, '10 rows read')).text).toContain(
      'More rows below: press “Show more” until it is gone',
    );
    await tab.click('[data-sample-more]');
    const all = await badgeSaying(tab, '13 rows read');
    expect(all.text).toMatch(/^13 rows read, your log agrees complete for \D*\d+\D+\d+\D*$/);
    expect(await tab.badges()).toHaveLength(1);
  });

  it('say on My proposals what each one cost, and whether that comes back', async () => {
    await tab.goto(PROPOSALS);
    const badges = await until(
      'both proposals',
      () => tab.badges(),
      (all) => all.length === 2,
    );
    const texts = badges.map(({ text }) => text).sort();
    expect(texts).toEqual(['12 Connects may return', expect.stringMatching(/^6 Connects .*5 for the boost returned/)]);
  });

  it('are there and alive when the person comes back to a page', async () => {
    await see(tab, jobUrl(job('cheap')), 'Skip this job');
    await tab.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.kept = persisted })`);
    await tab.goto(HISTORY);
    await badgeSaying(tab, 'rows read');
    await tab.evaluate('history.back()');
    await badgeSaying(tab, 'Skip this job');
    // It is the very page that was left, not a new one.
    expect(await tab.evaluate('window.kept')).toBe(true);
    await tab.clickInBadge('Skip this job');
    await badgeSaying(tab, 'Skipped today');
  });
});
