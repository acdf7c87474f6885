import type { Page } from 'playwright-core';
import type { Reading } from '../../../src/core/job.ts';
import type { PageState } from '../../../src/protocol/answers.ts';
import type { BooksChange } from '../../../src/protocol/import-answers.ts';
import type { TwinWorld } from '../../twins/app-client.ts';
import { pageState, reading } from '../../twins/sample.ts';
import { ago, booksOf } from '../../twins/sample-ledger.ts';
import { copied, SHOWN } from '../../unit/exchange/copies.ts';
import type { Scene } from './scenes.ts';

const CHANGE: BooksChange[] = [
  {
    account: 'own',
    before: { proposals: 128, rows: 210, pending: 6, expected: 50, unexplained: -4, returned: 260, days: 61 },
    after: { proposals: 131, rows: 224, pending: 1, expected: 46, unexplained: 0, returned: 288, days: 90 },
  },
];
const REPORT = { added: 19, same: 4, left: [], leftOut: 0, settings: false };

const SHEET = `Date;Job;Connects;Boost;Returned;Status;Remarks
1/2/2026;"Restore a carousel; and its organ";14;;;shortlisted;by the sea
3/2/2026;Draw a map of cycle paths;12;5;17;closed;
;A line without a date;8;;;sent;
`;

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Copied text').fill(text);
}

function historyPage(filter: Reading['filter']): PageState {
  return pageState({ page: 'connects-history', reading: reading({ page: 'connects-history', filter }) });
}

/** What comes in by hand, at each of its steps. */
export function dataScenes(usual: (now: Date) => TwinWorld): Record<string, Scene> {
  const world = (now: Date) => ({ ...usual(now), importReport: REPORT, change: CHANGE });
  const data = { page: 'options', hash: '/data', world } as const;
  return {
    'options-guide': {
      page: 'options',
      hash: '/guide',
      world: (now) => ({ ...world(now), page: historyPage({ days: 30, type: 'all', more: true }) }),
    },
    'options-guide-new': {
      page: 'options',
      hash: '/guide',
      world: (now) => ({ ...world(now), books: booksOf(now, { coverage: { covered: [], gaps: [], lost: [] } }) }),
    },
    'options-guide-done': {
      page: 'options',
      hash: '/guide',
      world: (now) => {
        const covered = [{ from: ago(now, 89).slice(0, 10), to: ago(now, 0).slice(0, 10) }];
        return { ...world(now), books: booksOf(now, { coverage: { covered, gaps: [], lost: [] } }) };
      },
    },
    'options-guide-never': {
      page: 'options',
      hash: '/guide',
      world: (now) => {
        const { state, ...rest } = world(now);
        return { ...rest, state: { ...state, settings: { ...state.settings, mode: 'never' } } };
      },
    },
    'options-plan': {
      page: 'options',
      hash: '/statement',
      world,
      act: async (page) => {
        await page.getByRole('button', { name: 'Change plan' }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
    'options-paste-empty': data,
    'options-paste-questions': {
      ...data,
      act: async (page) => {
        await paste(page, copied(SHOWN, 'cards').slice(copied([], 'cards').length));
        await page.getByText('4 rows read.').waitFor();
      },
    },
    'options-paste': {
      ...data,
      act: async (page) => {
        await paste(
          page,
          `Find work\nMessages\n${copied(SHOWN, 'chromium')}\nNovember 31, 2026\nApplied to job\nA day that is none\n-4`,
        );
        await page.getByLabel('Yes').check();
        await page.getByRole('button', { name: 'Add to the log' }).waitFor();
      },
    },
    'options-columns': {
      ...data,
      act: async (page) => {
        await choose(page, 'proposals.csv', SHEET);
        await page.getByText('What the columns hold').waitFor();
      },
    },
    'options-table': {
      ...data,
      act: async (page) => {
        await choose(page, 'proposals.csv', SHEET);
        await page.getByLabel('1 February').check();
        await page.getByRole('button', { name: 'See what it would change' }).click();
        await page.getByRole('button', { name: 'Import 1 proposal' }).waitFor();
      },
    },
    'options-records': {
      ...data,
      world: (now) => ({
        ...world(now),
        importReport: {
          ...REPORT,
          leftOut: 20_450,
          left: Array.from({ length: 450 }, (_, index) => ({
            where: `facts[${index * (index > 400 ? 2 : 1)}]`,
            on: `2026-10-${String((index % 28) + 1).padStart(2, '0')}`,
          })),
          settings: true,
        },
      }),
      act: async (page) => {
        await choose(page, 'bidthrift-records.json', '{}');
        await page.getByText('20,450 parts').waitFor();
      },
    },
  };
}
