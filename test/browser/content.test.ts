import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { KnownProposal, KnownStatement } from '../../src/background/badges/facts.ts';
import type { KnownJob } from '../../src/protocol/answers.ts';
import { ORIGIN } from '../sample/site.ts';
import { freshState, jobOf, type SiteState, snowflake } from '../sample/state.ts';
import { type Live, open } from './badges/live.ts';

/** The content script on the sample marketplace: what it does to a page, and what it leaves alone. */

const SEARCH = `${ORIGIN}/nx/search/jobs/?q=timetable&sort=recency`;
const FEED = `${ORIGIN}/nx/find-work/best-matches`;
const NEW_FEED = `${ORIGIN}/nx/s/find-work/best-matches`;
const day = '2026-10-04T09:00:00+02:00';

/** Runs in the page: `played` and `marketplace` are what live.ts and the sample marketplace put there. */
declare const played: import('./badges/played.ts').Played;
declare const marketplace: {
  hydrate(): void;
  fill(): void;
  go(url: string): Promise<void>;
  openPanel(id: string): Promise<void>;
  rerender(how: string): Promise<void>;
  mismatches(): number;
};

let browser: Browser;
let live: Live | null = null;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());
afterEach(async () => {
  await live?.page.close();
  live = null;
});

const seen = (connects: number): KnownJob => ({
  first: null,
  last: { connects, at: day },
  sent: null,
  skipped: null,
  perhapsSent: null,
});
/** Every second job of the marketplace is known. */
const half = (state: SiteState) =>
  Object.fromEntries(state.jobs.filter((_, i) => i % 2 === 0).map((job) => [job.uid, seen(14)]));
const everyProposal = (state: SiteState): Record<string, KnownProposal> =>
  Object.fromEntries(
    state.proposals.map(({ uid, base }) => [
      uid,
      { base: { connects: base, outlook: 'due', since: '2026-10-04' }, boost: null },
    ]),
  );
const AGREES: KnownStatement = {
  unexplained: 0,
  between: null,
  covered: { from: '2026-09-05', to: '2026-10-04' },
  shown: 90,
  complete: false,
};
const jobUrl = (state: SiteState, key: string) => `${ORIGIN}/jobs/~02${jobOf(state, key).number}`;
const applyUrl = (state: SiteState, key: string) => `${ORIGIN}/nx/proposals/job/~02${jobOf(state, key).number}/apply/`;

async function visit(url: string | ((state: SiteState) => string), options: Parameters<typeof open>[1] = {}) {
  const state = options.state ?? freshState();
  const played = { known: half(state), proposals: everyProposal(state), statement: AGREES, ...options.played };
  live = await open(browser, { ...options, state, played });
  await live.goto(typeof url === 'string' ? url : url(state));
  return live;
}

const BADGED = `document.querySelector('side-note') !== null`;
const PAGES: [string, (state: SiteState) => string][] = [
  ['search', () => SEARCH],
  ['the feed', () => FEED],
  ['the new feed', () => NEW_FEED],
  ['a job page', (state) => jobUrl(state, 'dear')],
  ['an apply page', (state) => applyUrl(state, 'dear')],
  ['Connects History', () => `${ORIGIN}/nx/plans/connects/history/`],
  ['My proposals', () => `${ORIGIN}/nx/proposals/`],
];

describe.each(PAGES)('on %s', (_, url) => {
  test.each([1280, 400])(
    'nothing moves at %i pixels but what stands below a badge, and no control is covered',
    async (width) => {
      const { page, until, texts } = await visit(url, { width });
      await until(BADGED);
      const found = await page.evaluate(() => {
        const hosts = [...document.querySelectorAll<HTMLElement>('side-note')];
        const nodes = [...document.querySelectorAll('#main *, .details-slider *')].filter(
          (node) => node.localName !== 'side-note',
        );
        const boxes = () => nodes.map((node) => node.getBoundingClientRect());
        const heights = hosts.map((host) => host.getBoundingClientRect().height);
        const withBadges = boxes();
        const places = hosts.map((host) => [host.parentNode, host.nextSibling] as const);
        for (const host of hosts) host.remove();
        const without = boxes();
        hosts.forEach((host, i) => {
          places[i]?.[0]?.insertBefore(host, places[i]?.[1] ?? null);
        });
        const moved = nodes.flatMap((node, i) => {
          const [is, was] = [withBadges[i], without[i]];
          if (!is || !was) return [];
          const before = hosts.map((host) => host.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
          const most = heights.reduce((sum, height, at) => sum + (before[at] ? height : 0), 0);
          const down = is.top - was.top;
          const wrong =
            down < -0.1 ||
            down > most + 0.1 ||
            Math.abs(is.left - was.left) > 0.1 ||
            Math.abs(is.width - was.width) > 0.1;
          return wrong ? [`${node.outerHTML.slice(0, 80)} ${down} of ${most}`] : [];
        });
        const covered = [...document.querySelectorAll<HTMLElement>('a[href], button')].flatMap((control) => {
          control.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = control.getBoundingClientRect();
          if (width === 0 || height === 0) return [];
          const on = document.elementFromPoint(left + width / 2, top + height / 2);
          return on?.localName === 'side-note' ? [control.outerHTML.slice(0, 80)] : [];
        });
        const sizes = hosts.map((host) => [
          host.getBoundingClientRect().width > 100,
          host.getBoundingClientRect().height < 130,
        ]);
        return { moved, covered, sizes };
      });
      expect(found.moved).toEqual([]);
      expect(found.covered).toEqual([]);
      expect(found.sizes.flat()).not.toContain(false);
      expect((await texts()).every((text) => text.length > 10)).toBe(true);
    },
  );

  test("the site's own nodes stay as they are, and it asks for nothing more", async () => {
    const state = freshState();
    const told = async (mode: 'badges' | 'never') => {
      const { page, until, requests, complaints } = await visit(url, { state, played: { mode } });
      await until(`document.documentElement.dataset.sampleReady === ''`);
      if (mode === 'badges') await until(BADGED);
      const markup = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const host of copy.querySelectorAll('side-note')) host.remove();
        return copy.outerHTML;
      });
      const said = [markup, requests, complaints, await page.evaluate(() => marketplace.mismatches())];
      await page.close();
      return said;
    };
    const badged = await told('badges');
    expect(badged).toEqual(await told('never'));
    expect(badged.slice(2)).toEqual([[], 0]);
  });
});

test('nothing is written into a list before the page has come to life', async () => {
  const state = { ...freshState(), pace: 'manual' as const };
  const { page, until, texts } = await visit(SEARCH, { state });
  await until(`played.asked.some(({ type }) => type === 'hello')`);
  const before = await page.evaluate(async () => {
    // Longer than any rest the script waits for.
    const end = performance.now() + 1000;
    while (performance.now() < end) await new Promise(requestAnimationFrame);
    return document.querySelectorAll('side-note').length;
  });
  expect(before).toBe(0);
  await page.evaluate(() => marketplace.hydrate());
  await until(BADGED);
  expect(await page.evaluate(() => marketplace.mismatches())).toBe(0);
  expect(new Set(await texts())).toEqual(new Set(['14 Connects ($2.10), seen 4 Oct']));
});

test.each(['patch', 'replace'])('after the app redraws its list (%s) every line is back', async (how) => {
  const { page, until, texts } = await visit(SEARCH);
  await until(BADGED);
  const before = await texts();
  await page.evaluate((to) => marketplace.rerender(to), how);
  await until(`document.querySelectorAll('side-note').length === ${before.length}`);
  expect(await texts()).toEqual(before);
});

test('a panel gets its card when it is filled, the list behind keeps its lines, and closing takes the card away', async () => {
  const state = { ...freshState(), pace: 'manual' as const };
  const { page, until, texts } = await visit(SEARCH, { state });
  await page.evaluate(() => marketplace.hydrate());
  await until(BADGED);
  const lines = await texts();
  await page.evaluate((id) => marketplace.openPanel(id), `~02${jobOf(state, 'dear').number}`);
  await until(`document.querySelector('[role=dialog]') !== null`);
  expect(await texts()).toEqual(lines);
  await page.evaluate(() => marketplace.fill());
  await until(`document.querySelector('[role=dialog] side-note') !== null`);
  expect(await texts()).toEqual([...lines, expect.stringContaining('22 Connects')]);
  await page.evaluate(() => history.back());
  await until(
    `document.querySelector('[role=dialog]') === null && document.querySelectorAll('side-note').length === ${lines.length}`,
  );
  expect(await texts()).toEqual(lines);
});

test('moves inside the app are followed without a load', async () => {
  const state = freshState();
  const { page, until } = await visit((at) => jobUrl(at, 'dear'), { state });
  await until(`texts()[0]?.includes('22 Connects')`);
  await page.evaluate((url) => marketplace.go(url), jobUrl(state, 'cheap'));
  await until(`texts().length === 1 && texts()[0].includes('4 Connects') && !texts()[0].includes('22')`);
  const uids = await page.evaluate(() =>
    played.asked.filter(({ type }) => type === 'observe').map(({ reading }) => reading?.jobs[0]?.uid),
  );
  expect(uids).toEqual([jobOf(state, 'dear').uid, jobOf(state, 'cheap').uid]);
});

test('a boost that is set shows at once, apart from the base', async () => {
  const { page, until } = await visit((state) => applyUrl(state, 'dear'));
  await until(BADGED);
  await page.evaluate(() => (marketplace as unknown as { setBid(bid: number): void }).setBid(7));
  await until(`texts()[0].includes('29 Connects') && texts()[0].includes('22 for the proposal + 7 for the boost')`);
});

test('badges follow the site from light to dark', async () => {
  const { page, until } = await visit((state) => jobUrl(state, 'dear'));
  await until(BADGED);
  const background = () =>
    page.evaluate(() => {
      const card = played.roots.at(-1)?.querySelector('.card');
      return card ? getComputedStyle(card).backgroundColor : null;
    });
  const light = await background();
  await page.click('[data-sample=theme]');
  await until(`document.documentElement.getAttribute('theme') === 'dark'`);
  await expect.poll(background).not.toBe(light);
});

test.each(['click', 'never', null] as const)(
  'in mode %s no event tells the page that anybody is here',
  async (mode) => {
    const { page, until } = await visit((state) => jobUrl(state, 'dear'), { played: { mode } });
    await until(`document.documentElement.dataset.sampleReady === '' && played.asked.length === 1`);
    const said = () => page.evaluate(() => played.said.filter((type) => type.startsWith('side-note')));
    await page.evaluate(() => played.send('read-now'));
    expect(await said()).toEqual([]);
    // With badges it is said: this test would notice.
    await page.evaluate(() => {
      played.mode = 'badges';
      return played.send('changed');
    });
    await until(BADGED);
    expect(await said()).toEqual(['side-note-arrival']);
  },
);

test('only when asked: the page stays the same to the byte before, while and after it is read', async () => {
  const { page, until } = await visit((state) => jobUrl(state, 'dear'), { played: { mode: 'click' } });
  await until(`document.documentElement.dataset.sampleReady === '' && played.asked.length === 1`);
  const [before, answer, after] = await page.evaluate(async () => {
    const serialized = () => document.documentElement.outerHTML;
    const first = serialized();
    const reply = await played.send('read-now');
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    return [first, reply, serialized()] as const;
  });
  expect(after).toBe(before);
  expect(answer).toMatchObject({
    ok: true,
    value: { mode: 'click', why: null, reading: { jobs: [{ connects: 22 }] } },
  });
});

test('an orphan clears up at the next change of the page, and asks nobody any more', async () => {
  const { page, until } = await visit((state) => jobUrl(state, 'dear'));
  await until(BADGED);
  const asked = await page.evaluate(() => {
    played.orphan();
    document.querySelector('#main')?.append('a change');
    return played.asked.length;
  });
  await until(`!(${BADGED})`);
  expect(await page.evaluate(() => played.asked.length)).toBe(asked);
});

test('on a page of fifty tiles a change costs less than a millisecond', async () => {
  const state = freshState();
  const [first] = state.jobs;
  if (!first) throw new Error('no job');
  state.jobs = Array.from({ length: 50 }, (_, i) => {
    const number = snowflake(Date.parse(state.now) - i * 60_000, 80_000 + i);
    return { ...first, uid: number, number };
  });
  const { page, until } = await visit(FEED, { state, played: { spy: true } });
  await until(`document.querySelectorAll('side-note').length === 25`);
  const costs = await page.evaluate(async () => {
    const texts = [...document.querySelectorAll('.job-tile-title a')];
    const rest = async () => {
      const end = performance.now() + 250;
      while (performance.now() < end) await new Promise(requestAnimationFrame);
    };
    const each: number[] = [];
    played.runs = 0;
    for (let round = 0; round < 7; round++) {
      await rest();
      played.spent = 0;
      texts[round]?.append('!');
      texts[round]?.setAttribute('style', `top: ${round}px`);
      await rest();
      each.push(played.spent);
    }
    return each.sort((a, b) => a - b);
  });
  console.error(`a change inside a tile costs (ms, 7 rounds): ${costs.map((ms) => ms.toFixed(2)).join(' ')}`);
  expect(costs[3]).toBeLessThan(1);
  expect(await page.evaluate(() => played.runs)).toBeGreaterThanOrEqual(7);
});
