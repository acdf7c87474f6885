import type { BrowserPorts, IconSays } from '../../src/platform/ports.ts';
import type { ToPage } from '../../src/protocol/messages.ts';
import type { Reply } from '../../src/protocol/reply.ts';
import type { Sender } from '../../src/protocol/sender.ts';
import { english, lookUp } from '../unit/ui/english.ts';
import { MemoryArea } from './area.ts';

const ORIGIN = 'chrome-extension://us';

/** Who sends, as the browser would vouch for them. */
export const POPUP: Sender = { id: 'us', url: `${ORIGIN}/src/popup/popup.html`, origin: ORIGIN };
export const PAGE: Sender = {
  id: 'us',
  url: 'https://www.upwork.com/nx/find-work/',
  origin: 'https://www.upwork.com',
  frameId: 0,
  tab: { id: 7 },
};

/**
 * A browser in memory. It outlives the workers that are started in it: storage, alarms, tabs and icon stay, listeners
 * die with their worker.
 */
export class MemoryBrowser implements BrowserPorts {
  readonly self = { id: 'us', origin: ORIGIN };
  readonly version = '9.9.9';
  readonly local: MemoryArea;
  readonly session = new MemoryArea();
  readonly alarms = new Map<string, number>();
  readonly opened: string[] = [];
  readonly told: (keyof ToPage)[] = [];
  icon = '';
  /** The icon's tooltip, and what it says over single tabs. */
  title = '';
  readonly overTabs = new Map<number, IconSays>();
  readonly notified: string[] = [];
  /** The person allows notifications. */
  mayNotify = true;
  /** Set by keepPagesOutOfStorage. */
  closedToPages = false;
  #onMessage: ((message: unknown, sender: Sender) => Promise<Reply<unknown>>)[] = [];
  #onInstalled: ((reason: string) => void)[] = [];
  #onStartup: (() => void)[] = [];
  #onAlarm: ((name: string) => void)[] = [];
  #onNotified: (() => void)[] = [];

  constructor(local = new MemoryArea()) {
    this.local = local;
  }

  /** The worker dies: nobody listens until the next one is started. */
  kill(): void {
    this.local.orphan();
    this.session.orphan();
    this.#onMessage = [];
    this.#onInstalled = [];
    this.#onStartup = [];
    this.#onAlarm = [];
    this.#onNotified = [];
  }

  /** A message from elsewhere; as in a browser, it rejects where nobody listens. */
  async send(message: unknown, sender: Sender = POPUP): Promise<Reply<unknown>> {
    const [answer] = this.#onMessage;
    if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
    return answer(message, sender);
  }

  installed(reason: string): void {
    for (const handle of this.#onInstalled) handle(reason);
  }

  startup(): void {
    for (const handle of this.#onStartup) handle();
  }

  alarm(name: string): void {
    for (const handle of this.#onAlarm) handle(name);
  }

  onMessage(answer: (message: unknown, sender: Sender) => Promise<Reply<unknown>>): void {
    this.#onMessage.push(answer);
  }

  onInstalled(handle: (reason: string) => void): void {
    this.#onInstalled.push(handle);
  }

  onStartup(handle: () => void): void {
    this.#onStartup.push(handle);
  }

  onAlarm(handle: (name: string) => void): void {
    this.#onAlarm.push(handle);
  }

  async ensureAlarm(name: string, everyMinutes: number): Promise<void> {
    if (!this.alarms.has(name)) this.alarms.set(name, everyMinutes);
  }

  async keepPagesOutOfStorage(): Promise<void> {
    this.closedToPages = true;
  }

  async openPage(path: string): Promise<void> {
    this.opened.push(path);
  }

  async tellPages(type: keyof ToPage): Promise<void> {
    this.told.push(type);
  }

  async showOnIcon(says: IconSays, tab?: number): Promise<void> {
    if (tab !== undefined) this.overTabs.set(tab, says);
    else [this.icon, this.title] = [says.text, says.title];
  }

  async clearOverTabs(): Promise<void> {
    this.overTabs.clear();
  }

  async notify(title: string, text: string): Promise<void> {
    if (this.mayNotify) this.notified.push(`${title}: ${text}`);
  }

  onNotified(handle: () => void): void {
    this.#onNotified.push(handle);
  }

  /** Somebody presses the notification. */
  pressed(): void {
    for (const handle of this.#onNotified) handle();
  }

  message(key: string, values: string[]): string {
    return lookUp(english, key, values);
  }

  language(): string {
    return 'en-US';
  }
}
