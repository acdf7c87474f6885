import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pasteStatement } from '../../src/core/exchange/paste.ts';
import type { CopiedLink } from '../../src/core/exchange/shapes.ts';
import { ORIGIN, respond } from '../sample/site.ts';
import { freshState, type SiteState } from '../sample/state.ts';
import { until } from './harness/browser.ts';

/** What a person gets who copies Connects History in a real browser, and pastes it. */

interface Copy {
  text: string;
  links: CopiedLink[];
}

/** As much of a page as copying needs, the same in both browsers' drivers. */
interface Sheet {
  show(html: string, width: number): Promise<void>;
  /** Control and a letter. */
  press(letter: string): Promise<void>;
  pasted(): Promise<Copy>;
  close(): Promise<void>;
}

const FIELD = `<!doctype html><textarea autofocus></textarea><script>
  document.querySelector('textarea').focus();
  document.addEventListener('paste', (event) => {
    const html = new DOMParser().parseFromString(event.clipboardData.getData('text/html'), 'text/html');
    window.links = [...html.querySelectorAll('a')].map((a) => ({ title: a.textContent, address: a.getAttribute('href') }));
  });
</script>`;
const ASK = `({ text: document.querySelector('textarea').value, links: window.links })`;

const BROWSERS = {
  chromium: async (): Promise<Sheet> => {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    const page = await browser.newPage();
    return {
      show: async (html, width) => {
        await page.setViewportSize({ width, height: 900 });
        await page.setContent(html);
      },
      press: (letter) => page.keyboard.press(`Control+${letter}`),
      pasted: () => page.evaluate(ASK),
      close: () => browser.close(),
    };
  },
  firefox: async (): Promise<Sheet> => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: true,
    });
    const page = await browser.newPage();
    return {
      show: async (html, width) => {
        await page.setViewport({ width, height: 900 });
        await page.setContent(html);
      },
      press: async (letter) => {
        await page.keyboard.down('Control');
        await page.keyboard.press(letter as 'a');
        await page.keyboard.up('Control');
      },
      pasted: () => page.evaluate(ASK) as Promise<Copy>,
      close: () => browser.close(),
    };
  },
};

/** The sample's page with its styles in it, and without its own script. */
function historyOf(state: SiteState): string {
  const page = respond(`${ORIGIN}/nx/plans/connects/history?days=90&pages=9`, state, '');
  const style = respond(`${ORIGIN}/sample/style.css`, state, '');
  return page.body
    .replace(/<script[\s\S]*?<\/script>|<link[^>]*>/g, '')
    .replace('</head>', `<style>${style.body}</style></head>`);
}

describe.each(['chromium', 'firefox'] as const)('Connects History copied in %s', (name) => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await BROWSERS[name]();
  });
  afterAll(() => sheet?.close());

  test.for([
    { account: 'own', width: 1280 },
    { account: 'agency', width: 1280 },
    { account: 'own', width: 420 },
  ] as const)('is read as it stands there: $account, $width wide', async ({ account, width }) => {
    const state = { ...freshState(new Date('2026-11-22T12:00:00Z')), account };
    await sheet.show(historyOf(state), width);
    await sheet.press('a');
    await sheet.press('c');
    await sheet.show(FIELD, width);
    await sheet.press('v');
    const { text, links } = await until('the paste', sheet.pasted, (copy) => copy.text !== '');
    const pasted = pasteStatement(text, { today: '2026-11-22', links });
    const all = state.history.map(({ day, action, amount, job }) => ({
      date: day,
      action,
      amount,
      jobUid: job?.uid ?? null,
      title: job?.title ?? null,
    }));
    // Firefox does not copy what stands in a button, and on narrow pages rows without a job are buttons.
    const lost = name === 'firefox' && width < 768;
    const rows = lost ? all.filter(({ jobUid }) => jobUid !== null) : all;
    expect(all.length).toBeGreaterThan(10);
    expect(pasted.rows.map(({ dayWord: _, ...row }) => row)).toEqual(rows);
    expect(pasted.left.filter(({ why }) => why !== 'outside')).toHaveLength(all.length - rows.length);
    expect(pasted).toMatchObject({ whole: !lost, balance: state.balance });
    expect(pasted.shown).toMatchObject({ days: 90, type: 'all' });
  });
});
