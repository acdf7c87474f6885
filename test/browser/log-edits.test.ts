import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/protocol/answers.ts';
import { PAGES, type Tab, type TestBrowser, until } from './harness/browser.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { openFirefox } from './harness/firefox.ts';
import { ask, choose, log } from './harness/steps.ts';

const DIST = process.env['BIDTHRIFT_DIST'] ?? 'dist';
const TITLES = ['Paint a fence', 'Mow a lawn', 'Mend a roof', 'Plant a hedge'];

/** Proposals typed in by hand, a day apart, the last of these titles the latest. */
async function typedIn(tab: Tab): Promise<void> {
  for (const [index, title] of TITLES.entries()) {
    const sentAt = `2026-10-0${index + 1}T09:00:00Z`;
    const entry = { jobUid: `20123456789012345${index}7`, title, sentAt, base: 10 + index, boost: 0, note: '' };
    await ask(tab, { type: 'log-add', id: crypto.randomUUID(), at: sentAt, entry });
  }
}

const outcomes = async (tab: Tab) =>
  (await log(tab))
    .sort((one, other) => ((one.sentAt ?? '') < (other.sentAt ?? '') ? -1 : 1))
    .map(({ outcome }: LogEntry) => outcome);

describe.each(['Chromium', 'Firefox'] as const)('many proposals of the log in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser =
      name === 'Chromium'
        ? await openChromium({ extension: join(DIST, 'chrome') })
        : await openFirefox({ extension: join(DIST, 'firefox') });
    await (await choose(browser, 'never')).close();
    tab = await browser.tab(`${browser.extension}${PAGES.options}#/log`);
    await typedIn(tab);
    await tab.until(`document.querySelectorAll('.log tbody tr').length === ${TITLES.length}`);
  });
  afterAll(() => browser?.close());

  const says = (words: string) => tab.until(`document.body.textContent.includes(${JSON.stringify(words)})`);

  test('get an outcome together, and each its own one back', async () => {
    // Newest first: the hedge and the roof.
    await tab.click('.log tbody tr:nth-child(1) .pick input');
    await tab.click('.log tbody tr:nth-child(2) .pick input');
    await says('2 selected');
    await tab.evaluate(`(() => {
      const select = document.querySelector('.many select');
      select.value = 'declined';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await tab.click('.many .joined .button');
    await says('Declined: 2 proposals.');
    expect(await outcomes(tab)).toEqual(['pending', 'pending', 'declined', 'declined']);
    await tab.click('.toast .button');
    await says('Taken back.');
    expect(await outcomes(tab)).toEqual(['pending', 'pending', 'pending', 'pending']);
  });

  test('are deleted together, and come back together', async () => {
    await tab.click('.log th.pick input');
    await says('4 selected');
    await tab.click('.many .danger');
    await says('4 proposals deleted.');
    await until(
      'an empty log',
      () => log(tab),
      (entries) => entries.length === 0,
    );
    await tab.click('.toast .button');
    await tab.until(`document.querySelectorAll('.log tbody tr').length === ${TITLES.length}`);
    expect((await log(tab)).map(({ title }) => title).sort()).toEqual(TITLES.toSorted());
  });

  test('columns are left out, and stay so when the page is opened again', async () => {
    await tab.click('.log-head [aria-expanded]');
    await tab.click('.log-columns label:nth-of-type(3) input');
    await tab.until(`document.querySelectorAll('.log th').length === 7`);
    await tab.goto(`${browser.extension}${PAGES.options}?again#/log`);
    await tab.until(`document.querySelectorAll('.log th').length === 7`);
    expect(await tab.evaluate(`document.querySelector('.log thead').textContent`)).not.toContain('Boost');
  });
});

describe('one proposal of the log, by the keyboard alone', () => {
  let browser: Chromium;
  let tab: Tab;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium({ extension: join(DIST, 'chrome') });
    await (await choose(browser, 'never')).close();
    tab = await browser.tab(`${browser.extension}${PAGES.options}#/log`);
    await typedIn(tab);
    await tab.until(`document.querySelectorAll('.log tbody tr').length === ${TITLES.length}`);
    page = browser.pageOf(tab);
  });
  afterAll(() => browser?.close());

  const focused = () =>
    page.evaluate<string>(`(document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ??
      document.activeElement.textContent).trim()`);
  /** Tab after Tab until that is reached; more steps than the page has places would be a trap. */
  const reach = async (words: string) => {
    for (let step = 0; step < 120; step++) {
      if ((await focused()) === words) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach "${words}".`);
  };
  const toast = (words: string) => page.locator('.toast p').getByText(words, { exact: true }).waitFor();
  const cost = async () => (await log(tab)).find(({ title }) => title === 'Mow a lawn')?.base;

  test('is put right, after a figure that is none was refused in its place, and taken back', async () => {
    await reach('Edit Mow a lawn');
    await page.keyboard.press('Enter');
    await reach('Cost in Connects');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    await page.getByText('Give a whole number from 0 to 9,999.').waitFor();
    await expect.poll(focused).toBe('Cost in Connects');
    expect(await cost()).toBe(11);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('17');
    await page.keyboard.press('Enter');
    await toast('Saved: Mow a lawn');
    expect(await cost()).toBe(17);
    // The focus is where it was before the dialog.
    await expect.poll(focused).toBe('Edit Mow a lawn');
    await reach('Undo');
    await page.keyboard.press('Enter');
    await toast('Taken back.');
    expect(await cost()).toBe(11);
    await reach('Dismiss');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('content');
  });

  test('is deleted and taken back, and the focus is never lost', async () => {
    await reach('Delete Mend a roof');
    await page.keyboard.press('Enter');
    await toast('Deleted: Mend a roof');
    await expect.poll(focused).toMatch(/^Delete /);
    await reach('Undo');
    await page.keyboard.press('Enter');
    await toast('Taken back.');
    await expect.poll(async () => (await log(tab)).length).toBe(TITLES.length);
  });
});
