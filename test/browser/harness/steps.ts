import type { LogEntry } from '../../../src/protocol/answers.ts';
import type { Mode } from '../../../src/protocol/settings.ts';
import type { SampleJob } from '../../sample/data.ts';
import { ORIGIN } from '../../sample/site.ts';
import { address, jobLink } from '../../sample/state.ts';
import { type Badge, badgeSaying, PAGES, type Tab, type TestBrowser, until } from './browser.ts';

/** What a freelancer does, step by step. */

/** Answers the first question on the page that opened on install. */
export async function choose(browser: TestBrowser, mode: Exclude<Mode, null>): Promise<Tab> {
  const tab = await browser.tabAt(PAGES.welcome);
  await tab.until(`document.querySelector('[data-mode="${mode}"]') !== null`);
  await tab.click(`[data-mode="${mode}"]`);
  await tab.until(`document.querySelector('[data-mode="${mode}"]').getAttribute('aria-pressed') === 'true'`);
  return tab;
}

/** Sends a message to the background from one of the extension's own pages. */
export async function ask<T>(own: Tab, message: object): Promise<T> {
  const said = await own.evaluate<{ ok: boolean; value: T }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
  );
  if (!said?.ok) throw new Error(`The background refused ${JSON.stringify(message)}: ${JSON.stringify(said)}`);
  return said.value;
}

/** The whole log, newest first, as the options page gets it. */
export async function log(own: Tab): Promise<LogEntry[]> {
  const query = { type: 'log', search: '', outcome: null, sort: 'sentAt', descending: true, offset: 0, limit: 1000 };
  return (await ask<{ entries: LogEntry[] }>(own, query)).entries;
}

/** Waits until the log holds so many entries, and gives them. */
export const logOf = (own: Tab, count: number): Promise<LogEntry[]> =>
  until(
    `${count} entries in the log`,
    () => log(own),
    (entries) => entries.length === count,
  );

export const jobUrl = (job: SampleJob): string => `${ORIGIN}${jobLink(job)}`;
export const applyUrl = (job: SampleJob): string => `${ORIGIN}/nx/proposals/job/${address(job)}/apply/`;
export const HISTORY = `${ORIGIN}/nx/plans/connects/history/`;

/** Opens a page and waits for a badge that says these words. */
export async function see(tab: Tab, url: string, words: RegExp | string): Promise<Badge> {
  await tab.goto(url);
  return badgeSaying(tab, words);
}

/** From the job's page to its apply page, as a person goes there. */
export async function toApply(tab: Tab, job: SampleJob): Promise<Badge> {
  await tab.goto(jobUrl(job));
  await tab.click('#submit-proposal-button');
  await tab.until(`location.href === ${JSON.stringify(applyUrl(job))} && document.readyState === 'complete'`);
  return badgeSaying(tab, /Connects?\b/);
}

/** Sets a boost on the apply page. */
export async function setBoost(tab: Tab, bid: number): Promise<void> {
  await tab.type('.boost-bid-amount input', String(bid));
  await tab.click('#set-bid-button');
  await tab.until(`document.querySelector('.summary-mode').style.display === ''`);
}

/** Presses send, confirms where the site asks, and waits for the landing page. */
export async function press(tab: Tab, job: SampleJob): Promise<void> {
  await tab.click('[data-sample="send"]');
  if (job.terms.type === 'fixed') {
    await tab.click('.sample-dialog input');
    await tab.click('.sample-dialog button');
  }
  await tab.until(`location.search === '?success' && document.readyState === 'complete'`);
}
