import type { Page } from 'playwright-core';
import { bundled } from '../browser/badges/bundle.ts';
import { PAGES } from '../browser/harness/browser.ts';
import { openChromium } from '../browser/harness/chromium.ts';
import type { MemoryArea } from '../twins/area.ts';
import { fill } from './chromium.ts';
import { medians } from './measure.ts';
import type { Stored } from './stored.ts';
import type { Figure } from './table.ts';

/** Popup and options in Chromium with 10,000 proposals, against 100: by the clock, as a person waits for them. */

const ROUNDS = 7;
/** Of what takes seconds. */
const FEW_ROUNDS = 3;
const LOG = `${PAGES.options}#/log`;

export async function screenFigures(extension: string, stored: Stored): Promise<Figure[]> {
  const probe = await bundled('test/bench/screen-probe.ts');
  const few = await openWith(stored.few, extension, probe);
  const many = await openWith(stored.many, extension, probe);
  try {
    const against = async (way: (screens: Screens) => () => Promise<number>, count = ROUNDS) => {
      const took = await medians(count, { few: way(few), many: way(many) });
      return took.many / took.few;
    };
    const popup = await against((screens) => () => screens.open(PAGES.popup));
    const popupWoken = await against((screens) => () => screens.sleep().then(() => screens.open(PAGES.popup)));
    const optionsWoken = await against((screens) => () => screens.sleep().then(() => screens.open(LOG)), FEW_ROUNDS);
    const options = await against((screens) => () => screens.open(LOG));
    const key = await against((screens) => () => screens.keystrokes());
    return [
      {
        what: 'from opening to content, with 10,000 proposals against 100',
        ratios: [
          ['popup', popup],
          ['log', options],
        ],
        read: 'near 1: what is shown is as long as ever.',
      },
      {
        what: 'the same, the worker asleep before',
        ratios: [
          ['popup', popupWoken],
          ['log', optionsWoken],
        ],
        read: 'the popup near 1. The first look into the log concludes every proposal anew, and the worker sleeps after half a minute without a question.',
      },
      {
        what: 'from a key in the log’s search to its rows, with 10,000 proposals against 100',
        ratios: [['', key]],
        read: 'both begin with the same pause in which one goes on typing; the rest is the search.',
      },
    ];
  } finally {
    await few.close();
    await many.close();
  }
}

interface Screens {
  /** Milliseconds from the beginning of the navigation until there is content. */
  open(path: string): Promise<number>;
  /** Milliseconds from a key in the open log's search to other rows, the mean of a sign and of taking it back. */
  keystrokes(): Promise<number>;
  /** Puts the worker to sleep, so that the next question wakes it. */
  sleep(): Promise<void>;
  close(): Promise<void>;
}

async function openWith(area: MemoryArea, extension: string, probe: string): Promise<Screens> {
  const browser = await openChromium({ extension });
  await fill(browser, area);
  const page = browser.pageOf(await browser.tab());
  await page.addInitScript({ content: probe });
  return {
    async open(path) {
      await page.goto('about:blank');
      await page.goto(`${browser.extension}${path}`);
      return page.evaluate<number>('content');
    },
    async keystrokes() {
      await page.focus('input[type=search]');
      // Some titles have this letter, and no id.
      return ((await pressed(page, 'w')) + (await pressed(page, 'Backspace'))) / 2;
    },
    async sleep() {
      // A page that is open would wake it again.
      await page.goto('about:blank');
      await browser.killBackground();
    },
    close: () => browser.close(),
  };
}

async function pressed(page: Page, key: string): Promise<number> {
  await page.evaluate('expectAnswer()');
  await page.keyboard.press(key);
  return page.evaluate<number>('answer');
}
