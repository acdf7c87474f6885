import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ORIGIN, POLICY, respond } from '../../sample/site.ts';
import { freshState } from '../../sample/state.ts';
import { type Bidi, type BidiValue, bidiOf, plain } from './bidi.ts';
import { badgesOf, buttonSaying } from './bidi-shadow.ts';
import { type Badge, builtFor, PAGES, type Tab, type TestBrowser, until } from './browser.ts';
import type { Options } from './chromium.ts';
import { deadEnd } from './dead-end.ts';

/**
 * Firefox with the built extension on the sample marketplace, spoken to in WebDriver BiDi: it tells what closed shadow
 * roots hold, and with system access it can do what a person does in the browser's own windows.
 */

/** Fixed, so that the extension's pages have a known address. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** The key, as WebDriver names it. */
const CONTROL = '\uE009';

/** Addresses that lead to no network. */
const LOCAL = /^(?:moz-extension|data|blob|about|resource|chrome):/;

interface Context {
  context: string;
  url: string;
}

class FirefoxTab implements Tab {
  readonly context: string;
  private readonly bidi: Bidi;
  constructor(bidi: Bidi, context: string) {
    this.bidi = bidi;
    this.context = context;
  }
  async goto(url: string): Promise<void> {
    if (url.startsWith('moz-extension:')) {
      // The page moves to another process and its load event is lost on the way.
      await this.bidi('browsingContext.navigate', { context: this.context, url, wait: 'none' });
      await this.until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
    } else {
      await this.bidi('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
    }
  }
  url(): Promise<string> {
    return this.evaluate('location.href');
  }
  async evaluate<T>(expression: string): Promise<T> {
    return plain(await this.ask(`(async () => JSON.stringify(await (${expression})) ?? 'null')()`)) as T;
  }
  async until(expression: string): Promise<void> {
    await until(expression, () => this.evaluate<boolean>(expression), Boolean);
  }
  async click(selector: string): Promise<void> {
    await this.press(await this.node(selector));
  }
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.bidi('input.performActions', { context: this.context, actions: [{ type: 'key', id: 'keys', actions }] });
  }
  async control(letter: string): Promise<void> {
    const keys = [CONTROL, letter];
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.bidi('input.performActions', { context: this.context, actions: [{ type: 'key', id: 'keys', actions }] });
  }
  async choose(selector: string, path: string): Promise<void> {
    const { sharedId } = await this.node(selector);
    await this.bidi('input.setFiles', { context: this.context, element: { sharedId }, files: [path] });
  }
  async badges(): Promise<Badge[]> {
    return badgesOf(await this.ask('document.documentElement', true));
  }
  async clickInBadge(words: string): Promise<void> {
    await this.press(buttonSaying(await this.ask('document.documentElement', true), words));
  }
  async resize(width: number, height: number): Promise<void> {
    await this.bidi('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }
  async front(): Promise<void> {
    await this.bidi('browsingContext.activate', { context: this.context });
  }
  async screenshot(path: string): Promise<void> {
    const { data } = await this.bidi('browsingContext.captureScreenshot', { context: this.context });
    writeFileSync(path, Buffer.from(String(data), 'base64'));
  }
  async close(): Promise<void> {
    await this.bidi('browsingContext.close', { context: this.context });
  }

  /** Where it is disabled, a person waits, too. */
  private node(selector: string): Promise<BidiValue> {
    const enabled = `((found) => (found?.matches(':disabled') ? null : found))`;
    return until(
      `something at ${selector} that is not disabled`,
      () => this.ask(`${enabled}(document.querySelector(${JSON.stringify(selector)}))`),
      (found) => found.type === 'node',
    );
  }

  private async ask(expression: string, deep = false): Promise<BidiValue> {
    const said = await this.bidi('script.evaluate', {
      expression,
      awaitPromise: true,
      userActivation: false,
      target: { context: this.context },
      ...(deep && { serializationOptions: { maxDomDepth: 1000, includeShadowTree: 'all' } }),
    });
    if (said['type'] === 'exception') throw new Error((said['exceptionDetails'] as { text: string }).text);
    return said['result'] as BidiValue;
  }

  private async press(node: BidiValue): Promise<void> {
    const target = { sharedId: node.sharedId };
    await this.bidi('script.callFunction', {
      functionDeclaration: "(node) => node.scrollIntoView({ block: 'center', behavior: 'instant' })",
      arguments: [target],
      awaitPromise: false,
      target: { context: this.context, sandbox: 'harness' },
    });
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: target } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.bidi('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }
}

export interface Firefox extends TestBrowser {
  /** Evaluates in the browser's own window, with its privileges; the answer is JSON. */
  privileged<T>(expression: string): Promise<T>;
}

export async function openFirefox(options: Options = {}): Promise<Firefox> {
  const state = options.state ?? freshState();
  const folder = resolve(options.extension ?? builtFor('firefox'));
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There is no built extension in ${folder}: run "npm run build".`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const gate = await deadEnd();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // The popup's page lives in a tab behind: there it would wait a second for each of its timers.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': gate.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': gate.port,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  const bidi = bidiOf(browser);
  const strangers: string[] = [];
  const requests: string[] = [];
  await bidi.on('network.beforeRequestSent', (event) => {
    const { request, isBlocked } = event as {
      request: { request: string; url: string; method: string };
      isBlocked: boolean;
    };
    if (!isBlocked) return;
    settle(request).catch((error: unknown) => {
      // A page that was left meanwhile waits for no answer any more.
      if (!/no such request/.test(`${error}`)) strangers.push(`${request.url} could not be answered: ${error}`);
    });
  });
  async function settle(request: { request: string; url: string; method: string }): Promise<void> {
    // Firefox tells of these, but holds none of them up.
    if (LOCAL.test(request.url)) return;
    if (!request.url.startsWith(`${ORIGIN}/`)) {
      strangers.push(request.url);
      await bidi('network.failRequest', { request: request.request });
      return;
    }
    requests.push(`${request.method} ${request.url}`);
    const body = request.method === 'POST' ? await postBody(request.request) : '';
    const said = options.answer?.(request.url) ?? respond(request.url, state, body);
    const header = (name: string, value: string): object => ({ name, value: { type: 'string', value } });
    await bidi('network.provideResponse', {
      request: request.request,
      statusCode: said.status,
      reasonPhrase: said.status === 200 ? 'OK' : 'Not found',
      headers: [header('content-type', said.contentType), header('content-security-policy', options.policy ?? POLICY)],
      body: { type: 'string', value: said.body },
    });
  }
  async function postBody(request: string): Promise<string> {
    const { bytes } = await bidi('network.getData', { dataType: 'request', request });
    return (bytes as { value: string }).value;
  }
  await bidi('network.addDataCollector', { dataTypes: ['request'], maxEncodedDataSize: 100_000 });
  await bidi('network.addIntercept', { phases: ['beforeRequestSent'] });
  const open = async (url?: string): Promise<Tab> => {
    const { context } = await bidi('browsingContext.create', { type: 'tab', background: false });
    const tab = new FirefoxTab(bidi, String(context));
    if (url !== undefined) await tab.goto(url);
    return tab;
  };
  if (options.before !== undefined) await open(options.before);
  await browser.installExtension(folder);

  const contexts = async (scope: object = {}): Promise<Context[]> =>
    (await bidi('browsingContext.getTree', { maxDepth: 0, ...scope }))['contexts'] as Context[];
  const [window] = await contexts({ 'moz:scope': 'chrome' });
  if (!window) throw new Error('Firefox shows no window.');
  const privileged = <T>(expression: string): Promise<T> =>
    new FirefoxTab(bidi, window.context).evaluate<T>(expression);
  const tabAt = async (words: string): Promise<Tab> => {
    const found = await until(
      `a tab at ${words}`,
      async () => (await contexts()).find((one) => one.url.includes(words)),
      Boolean,
    );
    if (!found) throw new Error('unreachable');
    return new FirefoxTab(bidi, found.context);
  };
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    name: 'firefox',
    extension: `moz-extension://${UUID}`,
    state,
    privileged,
    tabAt,
    requests,
    closed: new Promise((gone) => browser.once('disconnected', () => gone())),
    get strangers() {
      return [...strangers, ...gate.asked];
    },
    tab: open,
    async popup() {
      const before = new Set((await contexts()).map((one) => one.context));
      const { context } = await bidi('browsingContext.create', { type: 'tab', background: true });
      if (before.has(String(context))) throw new Error('Firefox opened no new tab.');
      const tab = new FirefoxTab(bidi, String(context));
      await tab.goto(`moz-extension://${UUID}${PAGES.popup}`);
      return tab;
    },
    async killBackground() {
      // A page that is listening may wake the next one at once, so that the state alone need never say "stopped".
      await privileged('void (window.killed = null)');
      await until(
        'the event page to stop',
        () =>
          privileged<boolean>(`(async () => {
            const extension = ${extension};
            const now = extension.backgroundContext ?? null;
            if (extension.backgroundState === 'stopped' || (window.killed !== null && now !== window.killed)) return true;
            window.killed = now;
            await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
            return false;
          })()`),
        Boolean,
      );
    },
    async close() {
      await browser.close();
      await gate.close();
    },
  };
}
