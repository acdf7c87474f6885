import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundled } from './badges/bundle.ts';
import { ADDRESS, pageOf, type Theme } from './badges/page.ts';

/** The badge component in a real page: its own markup and styles, the roots open so that a checker can look in. */

interface Violation {
  id: string;
  nodes: { html: string; target: unknown }[];
}
declare const axe: { run(context: object): Promise<{ violations: Violation[]; incomplete: Violation[] }> };
declare const CASES: { cards: string[]; lines: string[] };
declare function showBadges(document: Document, theme: Theme, act?: (action: string) => void): void;

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

let browser: Browser;
let code: string;
let cases: typeof CASES;
let page: Page;

beforeAll(async () => {
  code = await bundled('test/browser/badges/samples.ts');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const first = await browser.newPage();
  await first.evaluate(code);
  cases = await first.evaluate(() => CASES);
  await first.close();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

interface Shown {
  theme?: Theme;
  width?: number;
  css?: string;
  csp?: string;
}

/** Opens the page without badges; `evaluate` needs nothing of its content policy. */
async function open({ theme = 'light', width = 1280, css = '', csp = '' }: Shown = {}): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({
          contentType: 'text/html',
          body: pageOf(theme, cases.lines, cases.cards, css),
          headers: csp ? { 'content-security-policy': csp } : {},
        })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.evaluate(code);
}

/** The texts that reach beyond the edge of their badge. */
const runningOut = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('side-note')].flatMap((host) => {
      const edge = host.getBoundingClientRect().right + 0.5;
      const inside = [...(host.shadowRoot?.querySelectorAll('.frame *') ?? [])];
      return inside.filter((node) => node.getBoundingClientRect().right > edge).map((node) => node.textContent);
    }),
  );

const show = (theme: Theme = 'light') => page.evaluate((to) => showBadges(document, to), theme);

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each([1280, 400])('axe finds nothing wrong at %i pixels, contrast included', async (width) => {
    await open({ theme, width });
    await show(theme);
    await page.evaluate(AXE);
    const { violations, incomplete } = await page.evaluate(() => axe.run(document));
    const told = (all: Violation[]) =>
      all.map(({ id, nodes }) => [id, nodes.map(({ html, target }) => [html, target])]);
    expect(told(violations)).toEqual([]);
    expect(told(incomplete)).toEqual([]);
  });

  test('axe would find text that is too faint', async () => {
    await open({ theme });
    await show(theme);
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const frame = document.querySelector('side-note')?.shadowRoot?.querySelector<HTMLElement>('.frame');
      frame?.style.setProperty('--soft', '#777');
      frame?.style.setProperty('--paper', '#808080');
      const { violations } = await axe.run(document);
      return violations.map(({ id }) => id);
    });
    expect(found).toContain('color-contrast');
  });
});

test.each([1280, 400])(
  'at %i pixels nothing moves but what stands below a badge, and by its height alone',
  async (width) => {
    await open({ width });
    const moved = await page.evaluate(() => {
      const nodes = [...document.querySelectorAll('main *')];
      const tops = () => nodes.map((node) => node.getBoundingClientRect());
      const before = tops();
      showBadges(document, 'light');
      const hosts = [...document.querySelectorAll('side-note')];
      const narrow = window.innerWidth <= 700;
      const after = tops();
      return nodes.map((node, i) => {
        const was = before[i];
        const is = after[i];
        // All badges above it in its own column; on a narrow page there is one column.
        const column = node.closest('#list, #side');
        const above = hosts.filter((host) => {
          const earlier = (host.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          return earlier && (narrow || column?.contains(host));
        });
        const expected = above.reduce((sum, host) => sum + host.getBoundingClientRect().height, 0);
        const dy = (is?.top ?? 0) - (was?.top ?? 0);
        const aside = (is?.left ?? 0) !== (was?.left ?? 0) || (is?.width ?? 0) !== (was?.width ?? 0);
        return { what: node.outerHTML.slice(0, 60), off: Math.abs(dy - expected) > 0.1 || aside, dy, expected };
      });
    });
    expect(moved.length).toBeGreaterThan(50);
    expect(moved.some(({ dy }) => dy > 0)).toBe(true);
    expect(moved.filter(({ off }) => off)).toEqual([]);
  },
);

test('a line on a tile is one line high, and a card without warnings two and its foot', async () => {
  await open();
  await show();
  const heights = await page.evaluate(() =>
    ['[data-line=seen]', '[data-line=sent]', '[data-card=enough]'].map(
      (at) => document.querySelector(at)?.nextElementSibling?.getBoundingClientRect().height ?? 0,
    ),
  );
  expect(heights.slice(0, 2).every((height) => height > 10 && height < 36)).toBe(true);
  expect(heights[2]).toBeLessThan(110);
});

test.each([400, 240])('no word and no number runs out of its badge at %i pixels', async (width) => {
  await open({ width });
  await show();
  expect(await runningOut()).toEqual([]);
});

test('the site cannot hide or dress a badge by accident', async () => {
  const looks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('side-note')].map((host) => {
        const box = host.shadowRoot?.querySelector('.card, .line');
        const { width, height } = box?.getBoundingClientRect() ?? { width: 0, height: 0 };
        const style = getComputedStyle(box ?? host);
        return [width > 50, Math.round(height), style.color, style.fontSize, style.fontFamily, style.textAlign];
      }),
    );
  await open();
  await show();
  const plain = await looks();
  await page.close();
  page = await browser.newPage();
  const ill = `side-note, .rr-block { display: none !important; float: right !important; position: absolute !important }
    p ~ * , section > :not(p):not(h2) { font: bold 40px serif !important; color: transparent !important; text-align: right !important }`;
  await open({ css: ill });
  await show();
  expect(await looks()).toEqual(plain);
});

test("a script of the page cannot make a badge unseen, move it or lay it over a button by the node's own style", async () => {
  await open();
  await show();
  const looks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('side-note')].map((host) => {
        const { opacity, position, transform, clipPath, visibility, zIndex, pointerEvents } = getComputedStyle(host);
        const { x, y, width, height } = host.getBoundingClientRect();
        return { opacity, position, transform, clipPath, visibility, zIndex, pointerEvents, at: [x, y, width, height] };
      }),
    );
  const before = await looks();
  expect(before[0]).toMatchObject({ opacity: '1', position: 'static', transform: 'none', visibility: 'visible' });
  await page.evaluate(() => {
    const ill = 'opacity:0;position:fixed;inset:0;transform:scale(9);clip-path:inset(50%);visibility:hidden;z-index:9';
    for (const host of document.querySelectorAll('side-note')) {
      host.setAttribute('style', `${ill};pointer-events:none`.replaceAll(/;|$/g, '!important;'));
      host.className = 'invisible';
      host.setAttribute('hidden', '');
    }
  });
  expect(await looks()).toEqual(before);
});

test("a badge needs nothing of the page's content policy, and asks the network for nothing", async () => {
  await open({ csp: "default-src 'none'; style-src 'none'; style-src-attr 'none'" });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await show();
  const border = await page.evaluate(() => {
    const box = document.querySelector('[data-card=enough]')?.nextElementSibling?.shadowRoot?.querySelector('.card');
    return box ? getComputedStyle(box).borderTopWidth : null;
  });
  expect(border).toBe('1px');
  expect([asked, refused]).toEqual([[], []]);
});

test('what a person does acts once, by mouse and by keyboard, and the site hears of no click', async () => {
  await open();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard, acted: [] as string[] });
    document.body.addEventListener('click', () => heard.push('click'));
    showBadges(document, 'light', (action) => (window as unknown as { acted: string[] }).acted.push(action));
  });
  const button = page.locator('[data-card=enough] + side-note button >> nth=0');
  await button.click();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  expect(
    await page.evaluate(() => Object.assign({}, window as unknown as { acted: string[]; heard: string[] })),
  ).toMatchObject({
    acted: ['skip', 'skip', 'skip'],
    heard: [],
  });
});

test('only what acts can be reached by keyboard, and its focus can be seen', async () => {
  await open();
  await show();
  const seen = await page.evaluate(() => {
    const stops = [...document.querySelectorAll('side-note')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
    ]);
    return stops.filter((node) => node.tabIndex >= 0).map((node) => node.localName);
  });
  expect(new Set(seen)).toEqual(new Set(['button', 'summary']));
  const outline = () =>
    page.evaluate(() => {
      const stop = document.activeElement?.shadowRoot?.activeElement;
      return stop ? [stop.localName, getComputedStyle(stop).outlineStyle] : null;
    });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await outline()).toEqual(['button', 'solid']);
  await page.locator('[data-card=bid] + side-note summary').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await outline()).toEqual(['summary', 'solid']);
});

test('why opens and closes by keyboard, leads to each rule, and the site hears of nothing', async () => {
  await open();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard, acted: [] as string[] });
    document.body.addEventListener('click', () => heard.push('click'));
    showBadges(document, 'light', (action) => (window as unknown as { acted: string[] }).acted.push(action));
  });
  const why = page.locator('[data-card=bid] + side-note details');
  const isOpen = () => why.evaluate((node) => (node as HTMLDetailsElement).open);
  const rule = why.locator('button').first();
  expect([await isOpen(), await rule.isVisible()]).toEqual([false, false]);
  await why.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect([await isOpen(), await rule.isVisible()]).toEqual([true, true]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  expect(await isOpen()).toBe(false);
  await why.locator('summary').click();
  expect(await isOpen()).toBe(true);
  expect(
    await page.evaluate(() => Object.assign({}, window as unknown as { acted: string[]; heard: string[] })),
  ).toMatchObject({ acted: ['open-rules'], heard: [] });
});

test('the five verdicts are told apart by word and by shape, without colour', async () => {
  await open();
  await show();
  const told = async (name: string) => {
    const verdict = page.locator(`[data-card=${name}] + side-note .verdict`);
    return [await verdict.textContent(), await verdict.locator('path').getAttribute('d')] as const;
  };
  const all = await Promise.all(['bid', 'think', 'skip', 'cannot', 'unknown'].map(told));
  expect(all.map(([words]) => words)).toEqual(['Bid', 'Think twice', 'Skip', 'Cannot bid', 'Unknown']);
  expect(new Set(all.map(([, shape]) => shape)).size).toBe(5);
});

test('where the person has set text to 200 % everything grows, and nothing runs out of its badge', async () => {
  await open({ width: 640 });
  await show();
  const height = () => page.locator('[data-card=bid] + side-note').evaluate((host) => host.clientHeight);
  const before = await height();
  const args = ['--no-sandbox', '--blink-settings=defaultFontSize=32'];
  const large = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  try {
    page = await large.newPage();
    await open({ width: 640 });
    await show();
    expect(await height()).toBeGreaterThan(before * 1.8);
    expect(await runningOut()).toEqual([]);
  } finally {
    await large.close();
    page = await browser.newPage();
  }
});

test('in forced colours a badge keeps an edge, and its icons the colour of their text', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open();
  await show();
  const seen = await page.evaluate(() => {
    const box = document.querySelector('[data-card=short]')?.nextElementSibling?.shadowRoot;
    const [card, text, stroke] = ['.card', '.stop .text', '.stop path'].map((at) => {
      const node = box?.querySelector(at);
      return node ? getComputedStyle(node) : null;
    });
    return { edge: card?.borderTopColor, text: text?.color, stroke: stroke?.stroke };
  });
  expect(seen.stroke).toBe(seen.text);
  expect(seen.edge).toBe(seen.text);
});

test('nothing moves by itself', async () => {
  await open();
  await show();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const css = readFileSync(new URL('../../src/content/badges/badge.css', import.meta.url), 'utf8');
  expect(css).not.toMatch(/animation|transition|@import|url\(|@font-face/);
});
