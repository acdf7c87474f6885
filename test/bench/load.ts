import type { Fact } from '../../src/core/ledger/index.ts';
import type { Mode } from '../../src/protocol/settings.ts';
import { type Chromium, openChromium } from '../browser/harness/chromium.ts';
import { ask } from '../browser/harness/steps.ts';
import type { SiteState } from '../sample/state.ts';
import { fill, ownPage } from './chromium.ts';
import { MainThread } from './main-thread.ts';
import { median, rounds } from './measure.ts';
import { storedAfter } from './stored.ts';
import type { Figure } from './table.ts';
import { fullState, placesIn, TILES } from './tiles.ts';

/** What the extension adds to the load of a search page with fifty jobs, about each of which it has something to say. */

const ROUNDS = 9;
/** So long after its load a page has come to life and rests again. */
const REST_MS = 800;
const NONE = 'test/bench/none';

/** Milliseconds. */
interface Load {
  /** From the beginning of the navigation to the end of the load event. */
  loaded: number;
  /** Processor time of the page's main thread until the page rests. */
  busy: number;
}

export async function loadFigures(extension: string): Promise<Figure[]> {
  const state = fullState();
  const plain = await openChromium({ state, extension: NONE });
  const ours = await openChromium({ state, extension });
  try {
    return figures(await measure(state, plain, ours));
  } finally {
    await plain.close();
    await ours.close();
  }
}

async function measure(state: SiteState, plain: Chromium, ours: Chromium) {
  await fill(ours, await storedAfter(sightings(state), 'badges'));
  const own = await ownPage(ours);
  const choose = (mode: Mode) => ask(own, { type: 'set-settings', id: crypto.randomUUID(), change: { mode } });
  const search = placesIn(state).find(({ name }) => name === 'search');
  const without = await loader(plain, search?.url ?? '');
  const within = await loader(ours, search?.url ?? '');
  await without(0);
  await within(TILES);
  return rounds(ROUNDS, {
    without: () => without(0),
    badges: async () => {
      await choose('badges');
      return within(TILES);
    },
    click: async () => {
      await choose('click');
      return within(0);
    },
  });
}

/** One tab in front, and a way to load the address in it. */
async function loader(browser: Chromium, url: string): Promise<(badges: number) => Promise<Load>> {
  const tab = await browser.tab();
  const page = browser.pageOf(tab);
  const thread = await MainThread.of(page);
  return async (badges) => {
    await page.goto('about:blank');
    await page.goto(url);
    const loaded = await page.evaluate(async (rest) => {
      await new Promise((rested) => setTimeout(rested, rest));
      const [navigation] = performance.getEntriesByType('navigation');
      return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN;
    }, REST_MS);
    await tab.until(`document.querySelectorAll('side-note').length === ${badges}`);
    return { loaded, busy: await thread.sinceNavigation() };
  };
}

/** Each job was opened once. */
function sightings({ jobs }: SiteState): Fact[] {
  const at = new Date(Date.now() - 9 * 86_400_000).toISOString();
  return jobs.map(({ uid, title, cost }) => ({
    kind: 'sighting',
    at,
    source: 'page',
    job: uid,
    title,
    status: 'open',
    cost,
    hires: 0,
    activity: true,
    posted: 'yesterday',
  }));
}

function figures({ without, badges, click }: Record<'without' | 'badges' | 'click', Load[]>): Figure[] {
  const against = (what: keyof Load) => {
    const of = (loads: Load[]) => median(loads.map((load) => load[what]));
    return [
      ['badges', of(badges) / of(without)],
      ['only when I click', of(click) / of(without)],
    ] as const;
  };
  return [
    {
      what: `end of the load event of a search page with ${TILES} jobs`,
      ratios: against('loaded'),
      read: 'with the extension against without: near 1, for we begin when the page has loaded.',
    },
    {
      what: 'the page’s main thread, from the first byte until it rests',
      ratios: against('busy'),
      read: `with the extension against without: what is more than 1 is our script, one reading and ${TILES} badges. The sample page has next to no program of its own; beside a real one our part is a small one.`,
    },
  ];
}
