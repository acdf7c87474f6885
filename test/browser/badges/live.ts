import type { Browser, Page } from 'playwright-core';
import { POLICY, respond } from '../../sample/site.ts';
import { freshState, type SiteState } from '../../sample/state.ts';
import { until } from '../harness/browser.ts';
import { bundled } from './bundle.ts';
import type { Played } from './played.ts';

/**
 * The content script as it is built, on the sample marketplace, in a page's own world: the browser's API is played in
 * the page, the background answers from what a test sets. Fast, and every part of it can be looked at.
 */

export interface Live {
  page: Page;
  state: SiteState;
  /** Every address that was asked for. */
  requests: string[];
  /** Errors of the page's own program, and policy violations. */
  complaints: string[];
  texts(): Promise<string[]>;
  /** Waits until the expression is true in the page. */
  until(expression: string): Promise<void>;
  goto(url: string): Promise<void>;
}

let scripts: Promise<[played: string, content: string]> | null = null;

/** Opens the marketplace at an address with the content script in it, at the moment a browser would start it. */
export async function open(
  browser: Browser,
  {
    state = freshState(),
    width = 1280,
    played = {},
  }: { state?: SiteState; width?: number; played?: Partial<Played> } = {},
): Promise<Live> {
  scripts ??= Promise.all([bundled('test/browser/badges/played.ts'), bundled('src/content/page.iife.ts')]);
  const [player, content] = await scripts;
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.route('**/*', async (route) => {
    const { status, contentType, body } = respond(route.request().url(), state, route.request().postData() ?? '');
    await route.fulfill({ status, contentType, body, headers: { 'content-security-policy': POLICY } });
  });
  const init = {
    mode: 'badges',
    known: {},
    advice: {},
    proposals: {},
    statement: null,
    balance: null,
    spy: false,
    ...played,
  };
  await page.addInitScript({ content: `${player}; play(${JSON.stringify(init)})` });
  await page.addInitScript({
    content: `document.addEventListener('DOMContentLoaded', () => setTimeout(() => { ${content} }))`,
  });
  return {
    page,
    state,
    requests,
    complaints,
    goto: async (url) => void (await page.goto(url)),
    texts: () => page.evaluate(() => (window as unknown as { texts(): string[] }).texts()),
    until: async (expression) => {
      await until(expression, () => page.evaluate<unknown>(expression), Boolean);
    },
  };
}
