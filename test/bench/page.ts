import type { Page } from 'playwright-core';
import { bundled } from '../browser/badges/bundle.ts';
import { openChromium } from '../browser/harness/chromium.ts';
import { MainThread } from './main-thread.ts';
import { median, medians } from './measure.ts';
import type { Figure } from './table.ts';
import { fullState, type Place, placesIn, TILES } from './tiles.ts';

/** What reading and badging takes in a page of Chromium, against a bare pass over the same page. */

/** Loads of a page that is read for the first time, and rounds over one that was. */
const LOADS = 5;
const ROUNDS = 15;

/** As the probe does in one go. */
const BARE_PASSES = 50;

type Took = { read: number; badge: number; again: number; first: number };

export async function pageFigures(extension: string): Promise<Figure[]> {
  const code = await bundled('test/bench/page-probe.ts');
  const state = fullState();
  // Its first question is not answered, so that the extension itself leaves all pages alone.
  const browser = await openChromium({ state, extension });
  const all: [name: string, took: Took][] = [];
  try {
    const page = browser.pageOf(await browser.tab());
    for (const place of placesIn(state)) all.push([place.name, await measure(page, place, code)]);
  } finally {
    await browser.close();
  }
  const each = (what: keyof Took) => all.map(([name, took]) => [name, took[what]] as const);
  return [
    {
      what: `reading a search page and a feed with ${TILES} jobs, and a job’s page`,
      ratios: each('read'),
      read: 'against a bare pass that finds the tiles and takes their text, one built-in call for each. A reading looks at every element and reads some twenty fields of each job.',
    },
    {
      what: 'reading and badging all of it, laid out',
      ratios: each('badge'),
      read: 'against the same bare pass. What is more than above is drawing, half of it the browser’s own layout. The words come from the background, and are no part of it.',
    },
    {
      what: 'the same, the first time on a fresh page',
      ratios: each('first'),
      read: 'against the same bare pass: our code as it comes, before the browser has made it fast.',
    },
    {
      what: 'reading and badging again after one job was drawn anew',
      ratios: each('again'),
      read: 'against the same bare pass: everything is read, only what is new is drawn.',
    },
  ];
}

async function measure(page: Page, { url, parts }: Place, code: string): Promise<Took> {
  const thread = await MainThread.of(page);
  const around = async (before: string, timed: string): Promise<number> => {
    await page.evaluate(before);
    const took = await thread.spentOn(timed);
    await page.evaluate('probe.end()');
    return took;
  };
  const first: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    await page.goto(url);
    await page.waitForFunction(() => 'sampleReady' in document.documentElement.dataset);
    await page.evaluate(code);
    first.push(await around('probe.begin()', 'probe.badge()'));
  }
  const took = await medians(ROUNDS, {
    bare: () => thread.spentOn(`probe.bare(${JSON.stringify(parts)})`),
    read: () => thread.spentOn('probe.read()'),
    badge: () => around('probe.begin()', 'probe.badge()'),
    again: () => around('probe.begin(); probe.badge().then(probe.redrawOne)', 'probe.badge()'),
  });
  const bare = took.bare / BARE_PASSES;
  return { read: took.read / bare, badge: took.badge / bare, again: took.again / bare, first: median(first) / bare };
}
