import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Books } from '../../src/protocol/ledger-answers.ts';
import { freshState, jobOf } from '../sample/state.ts';
import { badgeSaying, PAGES, type Tab, until } from './harness/browser.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { applyUrl, ask, choose, HISTORY, log, see } from './harness/steps.ts';

/** What a person says to the books by hand, over the real background; each word can be taken back. */
describe('the person’s own words in the books', () => {
  const state = freshState();
  let browser: Chromium;
  let tab: Tab;
  let page: Page;
  const books = () => ask<Books>(tab, { type: 'books', account: 'own' });
  const toast = (words: string) => page.locator('.toast p').getByText(words, { exact: true }).waitFor();
  const undo = async () => {
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await toast('Taken back.');
  };
  const open = (hash: string) => page.goto(`${browser.extension}${PAGES.options}#${hash}`);
  const movement = (words: string) => page.locator('.statement tbody tr').filter({ hasText: words });

  beforeAll(async () => {
    const [latest] = state.history;
    if (!latest) throw new Error('The sample has no history.');
    state.history.push({ ...latest, action: 'Goodwill credit', amount: 5, job: null });
    browser = await openChromium({ state, extension: join(process.env['BIDTHRIFT_DIST'] ?? 'dist', 'chrome') });
    await choose(browser, 'badges');
    const site = await browser.tab(`${HISTORY}?days=90&pages=9`);
    tab = await browser.tab(`${browser.extension}${PAGES.options}#/statement`);
    await until('the rows', books, ({ coverage }) => coverage.covered.length > 0);
    await see(site, applyUrl(jobOf(state, 'dear')), '22 Connects');
    await site.goto(applyUrl(jobOf(state, 'cheap')));
    await badgeSaying(site, '4 Connects');
    await site.close();
    page = browser.pageOf(tab);
  });
  afterAll(() => browser?.close());

  test('an entry is added, put right and deleted, and each can be taken back', async () => {
    await open('/statement/add');
    const form = page.getByRole('dialog');
    await form.getByLabel('Kind').selectOption('Bought');
    await form.getByLabel('How many Connects').fill('40');
    await form.getByLabel('Note').fill('with a card');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await toast('Entry added.');
    await movement('with a card').getByText('+40').waitFor();
    await movement('with a card').getByRole('button', { name: /^Edit/ }).click();
    await form.getByLabel('How many Connects').fill('60');
    await form.getByRole('button', { name: 'Save' }).click();
    await movement('with a card').getByText('+60').waitFor();
    await undo();
    await movement('with a card').getByText('+40').waitFor();
    await movement('with a card')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await movement('with a card').waitFor({ state: 'detached' });
    await undo();
    await movement('with a card').getByText('+40').waitFor();
  });

  test('the plan takes a size of one’s own, and gives it back', async () => {
    await page.getByRole('button', { name: 'Set your plan' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Plan').selectOption('Freelancer Plus');
    await form.getByLabel('Connects that come each month (optional)').fill('80');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('You say that 80 come.').waitFor();
    expect((await books()).plan).toMatchObject({ plan: 'plus', grant: 80 });
    await undo();
    await page.getByRole('button', { name: 'Set your plan' }).waitFor();
  });

  test('a label is classified, classified anew, and each word is taken back', async () => {
    const kinds = () => movement('Goodwill credit').locator('.what span').first();
    await kinds().getByText('Other').waitFor();
    await page.getByLabel('What “Goodwill credit” is').selectOption('Given by Upwork');
    await kinds().getByText('Given by Upwork').waitFor();
    await page.getByText('1 label that you explained').click();
    await page.getByLabel('What “Goodwill credit” is').selectOption('Bought');
    await kinds().getByText('Bought').waitFor();
    await undo();
    await kinds().getByText('Given by Upwork').waitFor();
  });

  test('apply pages that were left are settled one by one, with a way back', async () => {
    const list = page.getByRole('region', { name: 'Did you send these?' });
    const { title } = jobOf(state, 'dear');
    const sent = list.getByRole('button', { name: `I sent it: ${title}` });
    const before = (await log(tab)).length;
    await sent.click();
    await toast(`Sent: ${title}`);
    await sent.waitFor({ state: 'detached' });
    expect((await log(tab)).find((entry) => entry.title === title)).toMatchObject({ base: 22, how: 'hand' });
    await undo();
    await sent.waitFor();
    expect(await log(tab)).toHaveLength(before);
    await list.getByRole('button', { name: `I did not send it: ${title}` }).click();
    await toast(`Not sent: ${title}`);
    await sent.waitFor({ state: 'detached' });
    await undo();
    await sent.waitFor();
    expect((await books()).perhapsSent).toHaveLength(2);
  });

  test('tags and a note are kept with a proposal, and can be taken back', async () => {
    const [entry] = (await log(tab)).filter(({ jobUid }) => jobUid !== null);
    await open(`/proposal/${encodeURIComponent(entry?.id ?? '')}`);
    await page.getByLabel('Tags').fill('logo, , by the sea,logo');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await toast(`Saved: ${entry?.title}`);
    await page.reload();
    await expect.poll(() => page.getByLabel('Tags').inputValue()).toBe('logo, by the sea');
    await page.getByLabel('Tags').fill('other');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await toast(`Saved: ${entry?.title}`);
    await undo();
    await page.reload();
    await expect.poll(() => page.getByLabel('Tags').inputValue()).toBe('logo, by the sea');
  });
});
