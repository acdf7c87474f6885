import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Export } from '../../src/protocol/answers.ts';
import type { StatementPage } from '../../src/protocol/ledger-answers.ts';
import { PAGES, type Tab, type TestBrowser, until } from './harness/browser.ts';
import { ask, choose, HISTORY, log } from './harness/steps.ts';

/** What a person brings in by hand and takes along, on the options page as it is installed; the same in each browser. */
export function dataJourney(name: string, open: () => Promise<TestBrowser>): void {
  describe(`paste, import and export in ${name}`, () => {
    let browser: TestBrowser;
    let data: Tab;
    const folder = mkdtempSync(join(tmpdir(), 'bidthrift-data-'));

    beforeAll(async () => {
      browser = await open();
      // No page is read: what is known comes by hand alone.
      await (await choose(browser, 'never')).close();
      data = await browser.tab(`${browser.extension}${PAGES.options}#/data`);
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const says = (words: string) => data.until(`document.body.textContent.includes(${JSON.stringify(words)})`);
    const rows = async () => {
      const query = { type: 'statement', account: 'own', part: null, from: null, to: null, offset: 0, limit: 500 };
      const { items } = await ask<StatementPage>(data, query);
      return items.filter(({ line }) => line?.how === 'row').length;
    };
    const records = async () => JSON.parse((await ask<Export>(data, { type: 'export', format: 'json' })).text);
    const file = (title: string, text: string) => {
      const path = join(folder, title);
      writeFileSync(path, text);
      return path;
    };

    it('adds a copied Connects History after it was looked at, and takes it back', async () => {
      const history = await browser.tab(`${HISTORY}?days=90&pages=9`);
      await history.until(`document.readyState === 'complete'`);
      await history.front();
      await history.control('a');
      await history.control('c');
      await data.front();
      await data.click('#content textarea');
      await data.control('v');
      const expected = browser.state.history.length;
      await says(`${expected} rows read.`);
      await data.click('[aria-labelledby="paste"] .choice input[value="yes"]');
      await says(`${expected} rows are new`);
      await says('Complete: ');
      expect(await rows()).toBe(0);
      await data.click('[aria-labelledby="paste"] .button.primary');
      await says(`${expected} new rows added.`);
      expect(await rows()).toBe(expected);
      const jobs = browser.state.history.filter(({ job }) => job !== null).length;
      expect(jobs).toBeGreaterThan(3);
      expect((await log(data)).every(({ jobUid }) => jobUid !== null)).toBe(true);
      await data.click('.toast .button');
      await says('Taken back.');
      expect([await rows(), (await log(data)).length]).toEqual([0, 0]);
    });

    it('adds the same again, and then knows all of it', async () => {
      await data.click('#content textarea');
      for (const round of ['first', 'second']) {
        await data.control('v');
        await says('rows read.');
        await data.click('[aria-labelledby="paste"] .choice input[value="yes"]');
        if (round === 'second') break;
        await data.until(`document.querySelector('[aria-labelledby="paste"] .button.primary')?.disabled === false`);
        await data.click('[aria-labelledby="paste"] .button.primary');
        await says('new rows added.');
        await data.click('#content textarea');
      }
      await says('All of it is here already');
    });

    it('leaves a long import at any moment without a trace', async () => {
      const before = await records();
      await data.choose('input[type="file"]', file('bids.csv', manyBids()));
      await says('What the columns hold');
      // As soon as there is something to cancel: a person needs longer.
      await data.evaluate(`void new MutationObserver((_, watch) => {
        const cancel = document.querySelector('.working + .row button');
        if (cancel) { watch.disconnect(); cancel.click(); }
      }).observe(document.querySelector('#content'), { childList: true, subtree: true })`);
      await data.click('.columns .button.primary');
      await says('Cancelled. Nothing was changed.');
      expect((await records()).facts).toEqual(before.facts);
    });

    it('imports 10,000 lines after they were looked at, names each one left out, and takes all of it back', {
      timeout: 300_000,
    }, async () => {
      const before = await records();
      const sent = (await log(data)).length;
      await data.choose('input[type="file"]', file('bids.csv', manyBids()));
      await says('10,002 rows, separated by semicolons, written as UTF-8');
      await data.click('.columns .button.primary');
      const patience = `document.body.textContent.includes('Import 10,000 proposals')`;
      await until('the preview', () => data.evaluate<boolean>(patience), Boolean, 90_000);
      await says('line 10,003 has no date');
      await says('2 parts are not understood and will be left out.');
      expect((await log(data)).length).toBe(sent);
      await data.click('[aria-labelledby="import"] .button.primary');
      const done = `document.querySelector('.toast')?.textContent.includes('10,000 proposals imported.') === true`;
      await until('the import', () => data.evaluate<boolean>(done), Boolean, 90_000);
      expect(await total(data)).toBe(sent + 10_000);
      await data.click('.toast .button');
      const undone = `document.querySelector('.toast')?.textContent.includes('Taken back.') === true`;
      await until('the way back', () => data.evaluate<boolean>(undone), Boolean, 90_000);
      expect((await records()).facts).toEqual(before.facts);
    });

    it('brings everything back from its own export', async () => {
      const before = await records();
      expect(before.facts.length).toBeGreaterThan(10);
      const path = file('records.json', JSON.stringify(before));
      await ask(data, { type: 'erase', id: crypto.randomUUID() });
      expect((await records()).facts).toEqual([]);
      await data.goto(`${browser.extension}${PAGES.options}?again#/data`);
      await data.choose('input[type="file"]', path);
      await says('new here');
      await data.click('[aria-labelledby="import"] input[type="checkbox"]');
      await data.click('[aria-labelledby="import"] .button.primary');
      await says('The file was imported.');
      const { at: _, ...after } = await records();
      const { at: _at, ...same } = before;
      expect(after).toEqual(same);
    });

    it('asked for nothing beyond the marketplace', () => {
      expect(browser.strangers).toEqual([]);
    });
  });
}

/** How many proposals the log holds. */
async function total(own: Tab): Promise<number> {
  const query = { type: 'log', search: '', outcome: null, sort: 'sentAt', descending: true, offset: 0, limit: 1 };
  return (await ask<{ total: number }>(own, query)).total;
}

/** Ten thousand bids of ten years as a spreadsheet writes them, and two lines that are none. */
function manyBids(): string {
  const lines = Array.from({ length: 10_000 }, (_, index) => {
    const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(index / 3))).toISOString().slice(0, 10);
    const closed = index % 4 === 0;
    return `${day};"Invented job; number ${index}";${2 + (index % 12)};${closed ? 2 + (index % 12) : ''};${closed ? 'closed' : 'sent'}`;
  });
  return [
    'Date;Title;Connects;Returned;Status',
    ...lines,
    '2026-01-01;Without a cost;;;sent',
    ';Without a day;8;;sent',
    '',
  ].join('\r\n');
}
