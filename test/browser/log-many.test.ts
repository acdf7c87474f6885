import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGallery } from './gallery/build.ts';

/** Many proposals of the log at once, with real keys: the whole way without a mouse. */

let browser: Browser;
let gallery: Awaited<ReturnType<typeof buildGallery>>;

beforeAll(async () => {
  gallery = await buildGallery();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

async function log(use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await gallery.show(page, 'options-log');
    await use(page);
  } finally {
    await page.close();
  }
}

const focused = (page: Page) =>
  page.evaluate<string>(`document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`);
const status = (page: Page) => page.locator('main [role="status"]');

test('rows are selected, changed together and brought back by keys alone, and the focus is never lost', async () => {
  await log(async (page) => {
    const rows = page.locator('tbody [type="checkbox"]');
    await rows.nth(0).focus();
    await page.keyboard.press('Space');
    await rows.nth(2).focus();
    await page.keyboard.press('Shift+Space');
    await status(page).getByText('128 proposals · 3 selected').waitFor();
    expect(await page.locator('tr.picked').count()).toBe(3);
    const outcome = page.getByLabel('Outcome', { exact: true });
    await outcome.focus();
    await outcome.selectOption('declined');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Set outcome');
    await page.keyboard.press('Enter');
    await page.locator('.toast').getByText('3 proposals.').waitFor();
    expect(await rows.nth(0).isChecked()).toBe(false);
    await expect.poll(() => focused(page)).toBe('Select all on this page');
    const chosen = () => page.locator('tbody select').first().inputValue();
    await expect.poll(chosen).toBe('declined');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('Taken back.').waitFor();
    await expect.poll(chosen).toBe('pending');
  });
});

test('all that match are selected by keys, and what stays after deleting stays selected', async () => {
  await log(async (page) => {
    await page.getByRole('checkbox', { name: 'Select all on this page' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Select all 128' }).press('Enter');
    await status(page).getByText('128 selected').waitFor();
    await expect.poll(() => focused(page)).toBe('Select none');
    await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
    await page.locator('.notice.warn').getByText('cannot be deleted').waitFor();
    // All that are left are those that were kept, and no other one is picked.
    const unpicked = () => page.locator('tbody tr:not(.picked)').count();
    await expect.poll(unpicked).toBe(0);
    expect(await page.locator('tr.picked').count()).toBeGreaterThan(0);
    await expect.poll(async () => (await focused(page)).trim()).toBe('Delete');
  });
});
