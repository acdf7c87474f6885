import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ORIGIN, POLICY, respond } from '../../sample/site.ts';
import { freshState, type SiteState } from '../../sample/state.ts';
import { type Badge, builtFor, PAGES, type Tab, type TestBrowser, until } from './browser.ts';
import { badgesIn, clickNodeSaying } from './cdp-shadow.ts';
import { deadEnd } from './dead-end.ts';

/** Chromium with the built extension on the sample marketplace. */

export interface Options {
  state?: SiteState;
  /** The unpacked extension. */
  extension?: string;
  headless?: boolean;
  /** Answers for addresses of the marketplace that go before the sample's own; null leaves it to the sample. */
  answer?: (url: string) => { status: number; contentType: string; body: string } | null;
  /** The pages' Content-Security-Policy; stricter than the real one unless said otherwise. */
  policy?: string;
  args?: string[];
  /** What is open in a tab before the extension is installed; in Firefox only, where it is installed into a running browser. */
  before?: string;
  /** Whether pages that are left wait in the back/forward cache, as they do for people but not for most tests. */
  keepsPages?: boolean;
}

export interface Chromium extends TestBrowser {
  readonly context: BrowserContext;
  pageOf(tab: Tab): Page;
}

const QUIET = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Keeps Chromium from guessing where one may go next and from asking its maker about forms. */
const PREFERENCES = {
  net: { network_prediction_options: 2 },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  signin: { allowed: false },
};

class ChromiumTab implements Tab {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }
  async url(): Promise<string> {
    return this.page.url();
  }
  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }
  async until(expression: string): Promise<void> {
    await until(expression, () => this.evaluate<boolean>(expression), Boolean);
  }
  async click(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.page.keyboard.type(text);
  }
  async control(letter: string): Promise<void> {
    await this.page.keyboard.press(`Control+${letter}`);
  }
  async choose(selector: string, path: string): Promise<void> {
    await this.page.setInputFiles(selector, path);
  }
  badges(): Promise<Badge[]> {
    return this.withSession(badgesIn);
  }
  async clickInBadge(words: string): Promise<void> {
    const [x, y] = await this.withSession((session) => clickNodeSaying(session, words));
    await this.page.mouse.click(x, y);
  }
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }
  async front(): Promise<void> {
    await this.page.bringToFront();
  }
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }
  async close(): Promise<void> {
    await this.page.close();
  }
  private async withSession<T>(use: (session: CDPSession) => Promise<T>): Promise<T> {
    const session = await this.page.context().newCDPSession(this.page);
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }
}

export async function openChromium(options: Options = {}): Promise<Chromium> {
  const state = options.state ?? freshState();
  const extension = resolve(options.extension ?? builtFor('chrome'));
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`There is no built extension in ${extension}: run "npm run build".`);
  const gate = await deadEnd();
  const profile = mkdtempSync(join(tmpdir(), 'bidthrift-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
    ignoreDefaultArgs: options.keepsPages ? ['--disable-back-forward-cache'] : [],
    args: [
      ...QUIET,
      `--proxy-server=127.0.0.1:${gate.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
  const strangers: string[] = [];
  const requests: string[] = [];
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    if (url.startsWith('chrome-extension://')) return route.continue();
    if (!url.startsWith(`${ORIGIN}/`)) {
      strangers.push(url);
      return route.abort();
    }
    requests.push(`${request.method()} ${url}`);
    const said = options.answer?.(url) ?? respond(url, state, request.postData() ?? '');
    await route.fulfill({ ...said, headers: { 'content-security-policy': options.policy ?? POLICY } });
  });
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  // Not `origin`, which Node calls "null" for this scheme.
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const tabs = new Map<Page, ChromiumTab>();
  const tabOf = (page: Page): ChromiumTab => {
    const tab = tabs.get(page) ?? new ChromiumTab(page);
    tabs.set(page, tab);
    return tab;
  };
  const open = async (url?: string): Promise<Tab> => {
    const tab = tabOf(await context.newPage());
    if (url !== undefined) await tab.goto(url);
    return tab;
  };
  return {
    name: 'chromium',
    extension: origin,
    state,
    context,
    requests,
    closed: new Promise((gone) => context.once('close', () => gone())),
    get strangers() {
      return [...strangers, ...gate.asked];
    },
    tab: open,
    pageOf: (tab) => {
      if (!(tab instanceof ChromiumTab)) throw new Error('This tab is no tab of Chromium.');
      return tab.page;
    },
    async tabAt(words) {
      const page = await until(
        `a tab at ${words}`,
        async () => context.pages().find((one) => one.url().includes(words)),
        Boolean,
      );
      if (!page) throw new Error('unreachable');
      return tabOf(page);
    },
    async popup() {
      const browser = context.browser();
      if (!browser) throw new Error('Chromium gives no access to its targets.');
      // Not by the worker, which may be asleep.
      const session = await browser.newBrowserCDPSession();
      const opened = context.waitForEvent('page');
      await session.send('Target.createTarget', { url: `${origin}${PAGES.popup}`, background: true });
      const page = await opened;
      await page.waitForLoadState();
      await session.detach();
      return tabOf(page);
    },
    async killBackground() {
      const [page] = context.pages();
      if (!page) throw new Error('Chromium tells of workers beside a page only, and none is open.');
      const session = await context.newCDPSession(page);
      // A page that is listening may wake the next one at once, under the same name: what counts is to have been told
      // that it stopped, not to find none.
      const told: string[] = [];
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { scriptURL, runningStatus, versionId } of versions) {
          if (!scriptURL.startsWith(`${origin}/`)) continue;
          if (told.length === 0)
            session
              .send('ServiceWorker.stopWorker', { versionId })
              .catch((error: unknown) => told.push(`could not be stopped: ${error}`));
          told.push(runningStatus);
        }
      });
      await session.send('ServiceWorker.enable');
      await until(
        'the worker to stop',
        async () => told,
        (all) => all.includes('stopped'),
      );
      await session.detach();
    },
    async close() {
      await context.close();
      await gate.close();
      // Chromium's last processes may still be writing.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
