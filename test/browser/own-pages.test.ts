import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobOf } from '../sample/state.ts';
import { AXE } from './gallery/build.ts';
import { PAGES } from './harness/browser.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { jobUrl, see } from './harness/steps.ts';

/** Our own pages as they were built, in Chromium, over the real background: from the first question to a clean slate. */
describe('popup, options and welcome as they are installed', () => {
  let browser: Chromium;
  let options: Page;
  const complaints: string[] = [];

  const listen = (page: Page) => {
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    return page;
  };
  const open = async (path: string) => {
    const page = listen(browser.pageOf(await browser.tab()));
    await page.goto(browser.extension + path);
    return page;
  };
  const popup = async () => listen(browser.pageOf(await browser.popup()));
  const toast = () => options.locator('.toast p');
  const rows = () => options.locator('tbody tr');

  beforeAll(async () => {
    const dist = process.env['BIDTHRIFT_DIST'] ?? 'dist';
    browser = await openChromium({ extension: join(dist, 'chrome') });
  });
  afterAll(() => browser?.close());

  async function faults(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run(document)');
      found.push(...violations.map(({ id }) => `${id} in the ${colorScheme} theme`));
    }
    return found;
  }

  test('the first question opens by itself, with three answers and none of them chosen', async () => {
    const page = browser.pageOf(await browser.tabAt(PAGES.welcome));
    await page.getByText("Checked against Upwork's published help on 21 November 2026.").waitFor();
    await page.getByText('Not affiliated with or endorsed by Upwork.').waitFor();
    const answers = page.locator('[data-mode]');
    expect(await answers.evaluateAll((all) => all.map((each) => each.getAttribute('data-mode')))).toEqual([
      'badges',
      'click',
      'never',
    ]);
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
    const boxes = await answers.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(new Set(boxes.map(Math.round)).size).toBe(1);
    expect(await faults(page)).toEqual([]);
  });

  test('the popup asks it, too, until it is answered', async () => {
    const page = await popup();
    await page.getByText('One question first').waitFor();
    await page.close();
    const welcome = browser.pageOf(await browser.tabAt(PAGES.welcome));
    await welcome.bringToFront();
    await welcome.locator('[data-mode="badges"]').click();
    await welcome.getByRole('heading', { name: 'What happens next' }).waitFor();
    expect(await faults(welcome)).toEqual([]);
  });

  test('the popup shows the job in front as a sum', async () => {
    const tab = await browser.tab();
    await see(tab, jobUrl(jobOf(browser.state, 'cheap')), '4 Connects');
    await tab.front();
    const page = await popup();
    await page.getByText('This bid costs 4 Connects, $0.60.').waitFor({ state: 'attached' });
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  test('"only when I click" reads the page that was in front when the popup opened', async () => {
    const settings = await open(`${PAGES.options}#/settings`);
    await settings.getByLabel('On click').check();
    await settings.getByText('Saved.').waitFor();
    const tab = await browser.tab(jobUrl(jobOf(browser.state, 'dear')));
    await tab.until(`document.documentElement.dataset.sampleReady === ''`);
    await tab.front();
    const page = await popup();
    await page.getByText('This bid costs 22 Connects').waitFor({ state: 'attached' });
    await page.getByText('Read once, just now.').waitFor();
    expect(await tab.badges()).toEqual([]);
    await page.close();
    await settings.close();
  });

  test('a page that is none of ours says what to do', async () => {
    const tab = await browser.tab(browser.extension + PAGES.options);
    await tab.front();
    const page = await popup();
    await page.getByText('reload this page once').waitFor();
    await page.close();
  });

  test('a proposal is added by hand, also when the background had gone to sleep', async () => {
    options = await open(`${PAGES.options}#/log/add`);
    const form = options.getByRole('dialog');
    await form.getByLabel('Job title').fill('Restore a <b>carousel</b> & its organ');
    await form.getByLabel('Job link').fill('https://www.upwork.com/jobs/~021990000000000000042');
    await form.getByLabel('Cost in Connects').fill('12');
    await form.getByLabel('Boost in Connects').fill('5');
    await browser.killBackground();
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await toast().getByText('Added: Restore a <b>carousel</b> & its organ').waitFor();
    const row = rows().filter({ hasText: 'carousel' });
    await row.waitFor();
    expect(await row.locator('.figure').allTextContents()).toEqual(['Cost 12', 'Boost 5']);
    // The title leads to the proposal's story, and from there to the job.
    await row.getByRole('link').click();
    await options.locator('a[href="https://www.upwork.com/jobs/~021990000000000000042"]').waitFor();
    await options.goBack();
    await row.waitFor();
    expect(await faults(options)).toEqual([]);
  });

  test('its outcome is set in its row, it is edited, deleted and brought back', async () => {
    const row = rows().filter({ hasText: 'carousel' });
    await row.getByLabel(/^Outcome of/).selectOption('Declined');
    await toast().getByText('Declined: Restore').waitFor();
    await row.getByRole('button', { name: /^Edit/ }).click();
    await options.getByRole('dialog').getByLabel('Note').fill('two weeks of work');
    await options.getByRole('button', { name: 'Save', exact: true }).click();
    await row.getByText('two weeks of work').waitFor();
    expect(await row.getByLabel(/^Outcome of/).inputValue()).toBe('declined');
    await row.getByRole('button', { name: /^Delete/ }).click();
    await row.waitFor({ state: 'detached' });
    await options.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('two weeks of work').waitFor();
  });

  test('the log is searched, filtered and sorted by its address', async () => {
    await options.goto(`${browser.extension}${PAGES.options}#/log?q=carousel&outcome=declined&sort=base`);
    await options.reload();
    await options.getByText('1 proposal', { exact: true }).waitFor();
    await options.getByRole('searchbox').fill('no such job');
    await options.getByText('No proposal matches').waitFor();
    await options.getByRole('link', { name: 'Show all proposals' }).click();
    await rows().first().waitFor();
  });

  test('everything is exported, deleted after a typed word, and brought back from the file', async () => {
    await options.goto(`${browser.extension}${PAGES.options}#/data`);
    const saved = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export everything' }).click();
    const file = await (await saved).path();
    expect(readFileSync(file, 'utf8')).toContain('Restore a <b>carousel</b> & its organ');
    await options.getByText('Last export: just now.').waitFor();

    await options.getByRole('button', { name: 'Delete everything…' }).click();
    await options.getByLabel('Type “delete” to confirm').fill('delete');
    await options.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await options.getByText('Until then it reads nothing.').waitFor();
    // Where nothing is stored, nothing can be lost without a copy.
    await options.getByText('Last export: just now.').waitFor({ state: 'detached' });
    expect(await options.getByText('You have no copy yet.').count()).toBe(0);

    await options.locator('input[type="file"]').setInputFiles(file);
    await options.getByRole('button', { name: 'Import', exact: true }).click();
    await options.getByText('The file was imported.').waitFor();
    await options.getByText('You have no copy yet.').waitFor();
    await options.locator('input[type="file"]').setInputFiles(file);
    await options.getByText('Everything in this file is here already.').waitFor();
    await options.getByRole('link', { name: 'Log', exact: true }).click();
    await rows().filter({ hasText: 'carousel' }).getByText('two weeks of work').waitFor();
  });

  test('a file that is none says so and where, and changes nothing', async () => {
    await options.goto(`${browser.extension}${PAGES.options}#/data`);
    for (const [text, words] of [
      ['{"a": ', 'Where it stops making sense'],
      ['{"bidthrift": "records", "version": 999, "facts": []}', 'This file comes from a newer Bidthrift.'],
    ] as const) {
      const buffer = Buffer.from(text);
      await options.locator('input[type="file"]').setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer });
      await options.getByText(words).waitFor();
    }
  });

  test('nobody beyond the marketplace was asked for anything, and no page complained', () => {
    expect(browser.strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
