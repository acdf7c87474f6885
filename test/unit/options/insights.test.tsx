// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/app.tsx';
import { ticksOf } from '../../../src/options/insights/plot.tsx';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState, entries } from '../../twins/sample.ts';
import { insightsIn, SKIPS } from '../../twins/sample-insights.ts';
import { draw, named, press, read } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');
const saved: { name: string; text: Promise<string> }[] = [];

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const made: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = made.at(-1);
    if (blob) saved.push({ name: this.download, text: textOf(blob) });
  });
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function textOf(blob: Blob): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });
}

async function insights(change: Partial<TwinWorld> = {}) {
  const world = { state: appState(now), log: entries(3, now), page: null, ...change };
  location.hash = '#/insights';
  return draw(<Options client={twinClient(world)} />);
}

const full = () => insights({ insights: insightsIn(now), skips: SKIPS });
const card = (body: Element, title: string) => {
  const found = [...body.querySelectorAll('.part')].find((each) => read(each.querySelector('h2, .title')) === title);
  if (!found) throw new Error(`There is no "${title}".`);
  return found;
};

describe('the insights', () => {
  test('say of each chart in a sentence what it shows', async () => {
    const body = await full();
    expect(read(card(body, 'Balance over time').querySelector('p'))).toMatch(
      /^You have [\d,]+ Connects, worth \$[\d.]+\. Of these: /,
    );
    expect(read(card(body, 'Spending by week'))).toMatch(/In the last four weeks \d+ Connects went out, worth \$/);
    expect(read(card(body, 'From sent to hired'))).toMatch(/Of 96 bids \d+ were answered and \d hired\. All bids/);
    expect(read(card(body, 'What skipping saved'))).toContain(
      'You skipped 23 jobs and kept 268 Connects, worth $40.20.',
    );
    expect(read(card(body, 'What skipping saved'))).toContain('skipping brought between -$12.10 and $36.10.');
    for (const svg of body.querySelectorAll('.plot svg')) expect(svg.getAttribute('aria-label')).toMatch(/Connects/);
  });

  test('give each chart’s figures as a table that adds up to the sentence', async () => {
    const body = await full();
    const rows = [...card(body, 'Spending by week').querySelectorAll('tbody tr')].slice(0, 4);
    const cells = (row: Element, from: number, to: number) =>
      [...row.querySelectorAll('td')].slice(from, to).reduce((sum, cell) => sum + Number(read(cell)), 0);
    const went = rows.reduce((sum, row) => sum + cells(row, 0, 4), 0);
    const back = rows.reduce((sum, row) => sum + cells(row, 4, 5), 0);
    expect(read(card(body, 'Spending by week').querySelector('p'))).toContain(`${went} Connects went out`);
    expect(read(card(body, 'Spending by week').querySelector('p'))).toContain(`${back} Connects came back`);
  });

  test('reckon money from the Connects that are shown, in the sentence, beside the bars and in the table', async () => {
    const funnel = card(await full(), 'From sent to hired');
    const rows = [...funnel.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(read));
    expect(rows).toHaveLength(5);
    const bars = [...funnel.querySelectorAll('.funnel .soft')].map(read);
    for (const [index, [, each = '', dollars = '']] of rows.entries()) {
      expect(Math.abs(Number(each) * 0.15 - Number(dollars.replace('$', '')))).toBeLessThan(0.00501);
      expect(bars[index]).toBe(`${each} Connects or ${dollars} for each`);
    }
    const [, each, dollars] = rows.at(-1) ?? [];
    expect(read(funnel.querySelector('p'))).toContain(`took ${each} Connects for each hire, worth ${dollars}.`);
  });

  test('name the next days on which Connects lapse, and sum up what lapses after them', async () => {
    const text = read(card(await full(), 'Balance over time'));
    expect(text).toMatch(
      /these expire: 34 Connects on [^;]+; 8 Connects on [^;]+; 57 Connects on [^;]+; 92 more on later days\./,
    );
  });

  test('save the same figures as CSV, all rows of them', async () => {
    const body = await full();
    const balance = card(body, 'Balance over time');
    expect(balance.querySelectorAll('tbody tr')).toHaveLength(60);
    expect(read(balance)).toMatch(/The latest 60 of \d+ rows\. The file has all\./);
    await press(named('Save as CSV Balance over time', balance));
    const file = saved.at(-1);
    expect(file?.name).toBe('bidthrift-balance-2026-11-21.csv');
    const lines = ((await file?.text) ?? '').trim().split('\r\n');
    expect(lines[0]).toBe('Day,Balance,returned or from before,bought,free');
    expect(lines.length - 1).toBe(insightsIn(now).balance.length);
    expect(lines[1]).toMatch(/^2026-\d\d-\d\d,\d+,\d+,\d+,\d+$/);

    await press(named('Save as CSV From sent to hired', card(body, 'From sent to hired')));
    const funnel = ((await saved.at(-1)?.text) ?? '').trim().split('\r\n');
    expect(funnel.at(-1)).toBe('Hired,3,494.7,74.21');
  });

  test('speak of rates only where each side has bids enough', async () => {
    const body = await full();
    const rates = card(body, 'What gets answers');
    const part = (title: string) => {
      const found = [...rates.querySelectorAll('.compared')].find((each) => read(each.querySelector('h3')) === title);
      return read(found ?? null);
    };
    expect(part('How many had bid')).toContain(
      '11 of 51 answered, that is 22 %. To expect: about 18 %, between 11 % and 26 %.',
    );
    expect(part('How many had bid')).toContain('The ranges overlap');
    expect(read(rates)).toContain('what others see, about 8 %');
    expect(part('Boost')).toContain('Each side needs 20 settled bids.');
    expect(part('Boost')).not.toContain('%');
  });

  test('say what will be seen, and from when on, while there is nothing to show', async () => {
    const body = await insights();
    expect(read(card(body, 'Balance over time'))).toContain('Open any Upwork page that shows your Connects');
    expect(read(card(body, 'From sent to hired'))).toContain('Send a proposal, or add one to the log');
    expect(read(card(body, 'What skipping saved'))).toContain('Press “Skip”');
    expect(body.querySelectorAll('.plot svg')).toHaveLength(0);
  });
});

test('an axis has few round values that hold all that is drawn, and nought', () => {
  expect(ticksOf(0, 0)).toEqual([0, 1]);
  expect(ticksOf(0, 7)).toEqual([0, 2, 4, 6, 8]);
  expect(ticksOf(-23, 105)).toEqual([-50, 0, 50, 100, 150]);
  expect(ticksOf(40, 46)).toEqual([0, 20, 40, 60]);
  expect(ticksOf(0, 1_234_567).at(-1)).toBe(1_500_000);
});
