import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/job.ts';
import type { PageState } from '../../src/protocol/answers.ts';
import { PAGES, type Tab, type TestBrowser, until } from './harness/browser.ts';
import type { Options } from './harness/chromium.ts';
import { choose } from './harness/steps.ts';

/** A row of the saved pages' index. */
interface Saved {
  file: string;
  url: string;
  expected: string;
  lenient?: boolean;
}

interface Score {
  notes: { field: string; what: string; expected: unknown; actual: unknown }[];
}

/** Where saved pages of the real site lie; they are other people's and not part of the repository. */
const folder = process.env['BIDTHRIFT_PAGES'];

/** Statements and lists say "Today": they are read on another day than the one they were saved on. */
const DAYS = new Set(['history.date']);

/** Reads every saved page with the built extension in a real browser, and looks at the badge of each job page. */
export function savedPages(name: string, open: (options: Options) => Promise<TestBrowser>): void {
  describe.skipIf(!folder)(`saved pages of the real site in ${name} (found by BIDTHRIFT_PAGES)`, async () => {
    const at = folder ?? '';
    const rows = folder ? (JSON.parse(readFileSync(join(at, 'pages.json'), 'utf8')) as Saved[]) : [];
    const { compare } = folder
      ? ((await import(pathToFileURL(join(at, 'compare.mjs')).href)) as {
          compare: (expected: Reading, actual: Reading | null, options: { lenient: boolean }) => Score;
        })
      : { compare: () => ({ notes: [] }) };
    let browser: TestBrowser;
    let tab: Tab;
    let own: Tab;
    let shown = '';

    beforeAll(async () => {
      const answer = (url: string) =>
        shown && !/\.(js|css|png|svg|ico)(\?|$)/.test(url)
          ? { status: 200, contentType: 'text/html; charset=utf-8', body: shown }
          : null;
      browser = await open({ answer });
      await choose(browser, 'badges');
      own = await browser.tabAt(PAGES.welcome);
      tab = await browser.tab('https://www.upwork.com/');
    });
    afterAll(async () => {
      await browser?.close();
    });

    /** What the page in the marketplace's tab says about itself to the popup, once it has been read. */
    const state = () =>
      until<PageState | null>(
        'the page to have been read',
        () =>
          own.evaluate(`(async () => {
            const { tabs } = globalThis.browser ?? chrome;
            for (const { id } of await tabs.query({})) {
              const said = await tabs.sendMessage(id, { type: 'page-state' }).catch(() => null);
              if (said?.ok) return said.value;
            }
            return null;
          })()`),
        (said) => said !== null && said.why !== 'loading',
      );

    it.each(rows)('$file', async ({ file, url, expected: reading, lenient }) => {
      const expected = JSON.parse(readFileSync(join(at, reading), 'utf8')) as Reading;
      shown = readFileSync(join(at, file), 'utf8');
      await tab.goto(url);
      const said = await state();
      const read = said?.reading ?? ({ page: 'none', jobs: [], proposals: [], history: [] } as unknown as Reading);
      const { notes } = compare(expected, read, { lenient: lenient ?? false });
      expect(notes.filter(({ field }) => !DAYS.has(field))).toEqual([]);
      const [job] = expected.jobs;
      if (expected.page !== 'job' && expected.page !== 'apply') return;
      const words =
        job?.connects == null ? /not found|not known|Closed/ : new RegExp(`\\b${job.connects} Connects?\\b`);
      const badges = await until(
        `the badge to say ${words}`,
        () => tab.badges(),
        (all) => all.some(({ text }) => words.test(text)),
      );
      const below = badges.filter(({ text }) => /^Takes \d/.test(text));
      expect(badges.filter((one) => words.test(one.text) && !below.includes(one)).length).toBe(1);
      // Where the button says what sending takes, so does a note below it.
      const send = expected.page === 'apply' && /Send for [\d,]+ Connects?/.exec(shown.replace(/\s+/g, ' '))?.[0];
      expect(below.map(({ text }) => text.split(' (')[0])).toEqual(send ? [send.replace('Send for', 'Takes')] : []);
    });
  });
}
