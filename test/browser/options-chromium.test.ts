import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankJob, blankReading } from '../../src/readers/blank.ts';
import { AXE } from './gallery/build.ts';
import { PAGES } from './harness/browser.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';

/** Rules, values and insights as they are installed: what a person sets here changes what the real background says. */
describe('the options page over the real background', () => {
  let browser: Chromium;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const dist = process.env['BIDTHRIFT_DIST'] ?? 'dist';
    browser = await openChromium({ extension: join(dist, 'chrome') });
    page = browser.pageOf(await browser.tab());
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await to('#/settings');
    await page.getByLabel('Never').check();
    await page.getByText('Saved.').waitFor();
  });
  afterAll(() => browser?.close());

  const to = (hash: string) => page.goto(`${browser.extension}${PAGES.options}${hash}`);

  /** What the background answers to a message of this page. */
  async function ask<T>(type: string, question: object): Promise<T> {
    const reply = await page.evaluate<{ ok: boolean; value: T }>(
      `chrome.runtime.sendMessage(${JSON.stringify({ ...question, type })})`,
    );
    expect(reply).toMatchObject({ ok: true });
    return reply.value;
  }

  let ids = 0;
  const id = () => `00000000-0000-4000-9000-${String(++ids).padStart(12, '0')}`;
  const at = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().replace(/\.\d+Z$/, '+00:00');

  async function faults(): Promise<string[]> {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run(document)');
    return violations.map((each) => each.id);
  }

  test('a sign that is switched off is gone from the advice, and back with one press', async () => {
    const job = { ...blankJob(), uid: '1990000000000000077', title: 'Tune a harpsichord', connects: 12 };
    const reading = { ...blankReading('job'), jobs: [{ ...job, proposals: '50+', status: 'open' }] };
    const reasons = async () => {
      const advice = await ask<Record<string, { reasons: { id: string }[] }>>('advice', { reading });
      return Object.values(advice).flatMap((each) => each.reasons.map((reason) => reason.id));
    };
    expect(await reasons()).toContain('proposals-50-plus');
    await to('#/rules/proposals-50-plus');
    const used = page.getByLabel('Use: 50 or more proposals');
    await used.focus();
    await page.keyboard.press('Space');
    await page.locator('.toast p').getByText('Saved.').waitFor();
    expect(await reasons()).not.toContain('proposals-50-plus');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back', { exact: false }).waitFor();
    await expect.poll(() => used.isChecked()).toBe(true);
    expect(await reasons()).toContain('proposals-50-plus');
  });

  test('a value that the marketplace changed is set with its day, and the refunds go by it', async () => {
    const entry = { jobUid: null, title: 'Tune a harpsichord', sentAt: at(9), base: 14, boost: 0, note: '' };
    const added = await ask<{ id: string }>('log-add', { id: id(), at: at(8), entry });
    await ask('outcome', { id: id(), at: at(3), entry: added.id, outcome: 'expired' });
    await to('#/refunds');
    await page.locator('.parts [aria-current]').getByText('Spent').waitFor();
    await to('#/rules/values');
    await page.getByLabel('Cost, when the post expires', { exact: true }).selectOption('Comes back');
    await page.getByLabel('Day from which it holds: Cost, when the post expires').fill(at(5).slice(0, 10));
    await page.locator('.toast p').getByText('Saved.').waitFor();
    await to('#/refunds');
    await page.locator('.parts [aria-current]').getByText('Due back').waitFor();
    await page.getByText('Tune a harpsichord').waitFor();
    await to('#/rules/values');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'As published: Cost, when the post expires' }).click();
    await to('#/refunds');
    await page.locator('.parts [aria-current]').getByText('Spent').waitFor();
  });

  test('the insights’ figures are shown as a table, and saved as plain numbers', async () => {
    await to('#/insights');
    const card = page.locator('.insight').filter({ hasText: 'From sent to hired' });
    await card.getByText('Of 1 bid').waitFor();
    await card.getByText('Figures as a table').click();
    expect(await card.locator('tbody tr').first().locator('th, td').allTextContents()).toEqual([
      'Sent',
      '1',
      '14',
      '$2.10',
    ]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^bidthrift-funnel-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await file.path(), 'utf8')
      .replace('\uFEFF', '')
      .split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['Step,Bids,Connects for each,USD for each', 'Sent,1,14,2.1']);
    expect(await faults()).toEqual([]);
  });

  test('nothing of this was complained about', () => expect(complaints).toEqual([]));
});
