import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { copied, SHOWN } from '../unit/exchange/copies.ts';
import { buildGallery } from './gallery/build.ts';

/** What comes in by hand, on the real page with a client's twin behind it: with the keyboard alone, and from odd files. */

let browser: Browser;
let page: Page;
let gallery: Awaited<ReturnType<typeof buildGallery>>;

beforeAll(async () => {
  gallery = await buildGallery();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

const focused = () =>
  page.evaluate<string>(
    `((here) => here.ariaLabel || here.labels?.[0]?.textContent || here.textContent)(document.activeElement).trim()`,
  );

/** Walks on with the Tab key until the focus is on something called so. */
async function tabTo(name: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
    if (seen.at(-1) === name) return;
  }
  throw new Error(`Nothing called "${name}" has the focus on the way: ${seen.join(' | ')}`);
}

/** The change that the twin's background foretells is the gallery's. */
test('a paste is looked at, answered, added and taken back with the keyboard alone', async () => {
  await gallery.show(page, 'options-paste-empty');
  await tabTo('Copied text');
  await page.keyboard.insertText(copied(SHOWN, 'firefox'));
  await page.getByText('4 rows read.').waitFor();
  await tabTo('Yes');
  await page.keyboard.press('Space');
  await page.getByText('14 rows are new').waitFor();
  await tabTo('Add to the log');
  await page.keyboard.press('Enter');
  await page.getByText('14 new rows added.').waitFor();
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await page.getByText('Taken back.').waitFor();
});

test('a spreadsheet’s columns are named with the keyboard alone, and what is missing is said', async () => {
  await gallery.show(page, 'options-columns');
  const go = page.getByRole('button', { name: 'See what it would change' });
  await page.getByText('Say first how the dates are written.').waitFor();
  expect(await go.isDisabled()).toBe(true);
  await page.getByLabel('Cost in Connects').focus();
  await page.keyboard.press('Home');
  await page.getByText('Say first which column holds: Cost in Connects').waitFor();
  await page.keyboard.type('Connects');
  await tabTo('2 January');
  await page.keyboard.press('ArrowRight');
  await tabTo('See what it would change');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Import 1 proposal' }).waitFor();
});

test('a spreadsheet is shown as it was understood, and its lines that stand there twice or lie ahead are named', async () => {
  await gallery.show(page, 'options-paste-empty');
  const rows = ['03/02/2026,Paint a fence,8,Viewed', '14/02/2026,,4,', '03/02/2026,Paint a fence,8,Viewed'];
  const lines = ['Date,Title,Connects,Status', ...rows, '22/02/2999,Draw a map,6,', '12/03/2026,Index a book,6,Hired'];
  const buffer = Buffer.from(lines.join('\n'));
  await page.locator('input[type="file"]').setInputFiles({ name: 'bids.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'See what it would change' }).click();
  await page.getByText('It covers Feb 3 – Mar 12, 2026. “03/02/2026” is read as Feb 3, 2026.').waitFor();
  const table = page.getByRole('table', { name: 'The first lines, as they are understood' });
  expect(await table.locator('tbody tr').allInnerTexts()).toEqual([
    'Feb 3, 2026\tPaint a fence\t8\t0\tViewed',
    'Feb 3, 2026\tPaint a fence\t8\t0\tViewed',
    'Mar 12, 2026\tIndex a book\t6\t0\tYou were hired',
  ]);
  await page.getByText('1 line is wholly the same as an earlier one, and both are counted: line 4.').waitFor();
  await page.getByText('line 5 has a date in the future').waitFor();
});

test('a file of an older spreadsheet shows its letters as they are', async () => {
  await gallery.show(page, 'options-paste-empty');
  const head = Buffer.from('Date;Title;Connects\r\n2026-01-02;');
  const buffer = Buffer.concat([head, Buffer.from([0x35, 0x20, 0x80, 0x20, 0x96, 0x20, 0xfc]), Buffer.from(';4\r\n')]);
  await page.locator('input[type="file"]').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer });
  await page.getByText('written as Windows-1252').waitFor();
  await page.getByRole('cell', { name: '5 € – ü' }).waitFor();
});

test('a file is taken where it is dropped, and a file that is no table says on which line', async () => {
  await gallery.show(page, 'options-paste-empty');
  await page.evaluate(`(() => {
    const section = document.querySelector('[aria-labelledby="import"]');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Date,Title\\n"2026-01-02,Paint a fence\\n'], 'broken.csv'));
    for (const type of ['dragover', 'drop'])
      section.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await page.getByText('A quotation mark is opened on line 2 and never closed. Nothing was changed.').waitFor();
});
