import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsFromTable, guessTable, readCsv } from '../../src/core/exchange/index.ts';
import type { Books, StatementPage } from '../../src/protocol/ledger-answers.ts';
import { finished } from '../unit/exchange/finished.ts';
import { balances, installed } from '../unit/exchange/hledger.ts';
import { PAGES, type Tab, until } from './harness/browser.ts';
import { type Chromium, openChromium } from './harness/chromium.ts';
import { ask, choose, HISTORY, log } from './harness/steps.ts';

/** The files for other programs as the browser saves them, read by those programs. */
describe('the books of Connects History, saved for other programs', () => {
  let browser: Chromium;
  let tab: Tab;
  let page: Page;
  const movements = async () => {
    const query = { type: 'statement', account: 'own', part: null, from: null, to: null, offset: 0, limit: 1000 };
    return (await ask<StatementPage>(tab, query)).items.flatMap(({ line }) => (line ? [line] : []));
  };
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save ${name}`, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };

  beforeAll(async () => {
    browser = await openChromium({ extension: join(process.env['BIDTHRIFT_DIST'] ?? 'dist', 'chrome') });
    await choose(browser, 'badges');
    await browser.tab(`${HISTORY}?days=90&pages=9`);
    tab = await browser.tab(`${browser.extension}${PAGES.options}#/data`);
    page = browser.pageOf(tab);
    const { length } = browser.state.history;
    await until('the rows', movements, (lines) => lines.filter(({ how }) => how === 'row').length === length);
    const grant = {
      kind: 'adjust',
      account: 'own',
      when: '2026-01-01T09:00:00Z',
      amount: -3,
      jobUid: null,
      note: '=1;2 | "x"',
    };
    await ask(tab, { type: 'entry-add', id: crypto.randomUUID(), at: '2026-01-01T09:00:00Z', entry: grant });
  });
  afterAll(() => browser?.close());

  test.skipIf(!installed)(
    'the journal passes every check of hledger, and comes to the balance that the books expect',
    async () => {
      const { name, text } = await saved('Journal');
      expect(name).toMatch(/^bidthrift-journal-\d{4}-\d\d-\d\d\.journal$/);
      const { balance } = await ask<Books>(tab, { type: 'books', account: 'own' });
      expect(balance.expected).not.toBeNull();
      expect(balances(text)['assets:connects']).toBe(balance.expected);
    },
  );

  test('the table of proposals has each of them, and is understood when it is imported again', async () => {
    const { name, text } = await saved('Proposals');
    expect(name).toMatch(/^bidthrift-proposals-\d{4}-\d\d-\d\d\.csv$/);
    const table = finished(readCsv(text));
    if ('why' in table) throw new Error(table.why);
    const entries = await log(tab);
    expect(table.rows).toHaveLength(entries.length);
    const { columns, dates } = guessTable(table);
    expect(dates).toBe('year');
    const { left } = finished(factsFromTable(table, { columns, dates: 'year', account: 'own', today: '2999-12-31' }));
    // Of some only what came back is known: neither day nor cost.
    const known = entries.filter(({ sentAt, base }) => sentAt !== null && base !== null);
    expect(table.rows.length - left.length).toBe(known.length);
  });

  test('the table of the statement has each movement, and no cell that is a formula', async () => {
    const { text } = await saved('Statement');
    const table = finished(readCsv(text));
    if ('why' in table) throw new Error(table.why);
    const lines = await movements();
    expect(table.rows).toHaveLength(lines.length);
    const amounts = table.rows.map(({ cells }) => Number(cells[table.header.indexOf('Connects')]));
    expect(amounts.sort()).toEqual(lines.map(({ amount }) => amount).sort());
    expect(text).toContain(`"'=1;2 | ""x"""`);
  });

  test('these files are no backup: the reminder stays', async () => {
    await page.getByText('You have no copy yet.').waitFor();
  });
});
