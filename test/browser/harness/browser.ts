import type { SiteState } from '../../sample/state.ts';

/**
 * What a test may do with a browser, the same for Chromium and Firefox: a browser with the built extension, in which
 * https://www.upwork.com is the sample marketplace and nothing else can be reached.
 */

/** An element or a text inside a shadow root, as the browser itself tells it: closed roots included. */
export interface ShadowNode {
  /** Lower case; empty for a text. */
  tag: string;
  attributes: Record<string, string>;
  /** The text of a text node; of an element, its own text nodes and its children's, styles left out. */
  text: string;
  children: ShadowNode[];
}

/** A shadow host in the page and what its root holds. */
export interface Badge {
  /** The host's own attributes: all that the page can see of it. */
  host: Record<string, string>;
  mode: string;
  root: ShadowNode;
  /** All of its text, white space folded. */
  text: string;
}

export interface Tab {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** The value of an expression in the page's own world, as JSON; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression is true; survives moves between pages. */
  until(expression: string): Promise<void>;
  /** A trusted click in the middle of the first element that fits. */
  click(selector: string): Promise<void>;
  /** A click on a field, then trusted key presses. */
  type(selector: string, text: string): Promise<void>;
  /** Control and a letter, pressed together. */
  control(letter: string): Promise<void>;
  /** A file of this machine, chosen in a file field. */
  choose(selector: string, path: string): Promise<void>;
  /** Every shadow host in the page, in document order. */
  badges(): Promise<Badge[]>;
  /** A trusted click on the first button inside a shadow root whose text contains these words. */
  clickInBadge(words: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  front(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** "chrome-extension://…" or "moz-extension://…", without a last slash. */
  readonly extension: string;
  readonly state: SiteState;
  /** "GET https://www.upwork.com/…" of everything the marketplace was asked for, by the page or by anyone else. */
  readonly requests: string[];
  /**
   * What anyone asked for beyond the marketplace and the extension's own files: a full address where the browser told
   * it, "host:port" where only the connection was seen. Nothing of it was answered. The browsers' own errands are left
   * out.
   */
  readonly strangers: string[];
  /** Opens a tab in front. */
  tab(url?: string): Promise<Tab>;
  /** Waits for a tab whose address contains these words; used for pages that the extension opens itself. */
  tabAt(words: string): Promise<Tab>;
  /**
   * The popup's page for the tab in front. It lives in a tab behind that one, because a browser without a window to
   * click in shows no popup; for its program there is no difference.
   */
  popup(): Promise<Tab>;
  /** Stops the worker (or event page) as the browser does when it has been idle; returns once it is gone. */
  killBackground(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The unpacked build for a browser, in the folder that the build was told of. */
export function builtFor(browser: 'chrome' | 'firefox'): string {
  return `${process.env['BIDTHRIFT_DIST'] ?? 'dist'}/${browser}`;
}

/** The extension's pages, as the build names them. */
export const PAGES = {
  popup: '/src/popup/popup.html',
  options: '/src/options/options.html',
  welcome: '/src/welcome/welcome.html',
};

/**
 * Asks again and again until the answer is good, as fast as the browser answers and at most 50 times a second.
 * @throws after `patience` milliseconds, with the last answer in the message
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  good: (answer: T) => boolean,
  patience = 30_000,
): Promise<T> {
  const end = performance.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (good(answer)) return answer;
      last = answer;
    } catch (error) {
      // A page that is just being left cannot answer; the next one can.
      last = error;
    }
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}. Last: ${told(last)}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** For messages: a badge is its text, not its tree. */
const told = (last: unknown): string =>
  last instanceof Error
    ? last.message
    : `${JSON.stringify(last, (key, value) => (key === 'root' ? undefined : value))}`.slice(0, 2000);

const SILENT = new Set(['style', 'script', 'template']);

/** Builds a node and gathers its text. */
export function shadowNode(
  tag: string,
  attributes: Record<string, string>,
  own: string,
  children: ShadowNode[],
): ShadowNode {
  const inner = children.map((child) => child.text).join(' ');
  const text = SILENT.has(tag) ? '' : `${own} ${inner}`.replace(/\s+/g, ' ').trim();
  return { tag, attributes, text, children };
}

export const badge = (host: Record<string, string>, mode: string, root: ShadowNode): Badge => ({
  host,
  mode,
  root,
  text: root.text,
});

/** All nodes of a tree, outermost first. */
export const everyNode = (node: ShadowNode): ShadowNode[] => [node, ...node.children.flatMap(everyNode)];

/** Waits for a badge that says these words. */
export async function badgeSaying(tab: Tab, words: RegExp | string): Promise<Badge> {
  const fits = (one: Badge): boolean => (typeof words === 'string' ? one.text.includes(words) : words.test(one.text));
  const all = await until(
    `a badge saying ${words}`,
    () => tab.badges(),
    (badges) => badges.some(fits),
  );
  const found = all.find(fits);
  if (!found) throw new Error('unreachable');
  return found;
}
