import type { GetMessage } from '../core/words.ts';
import type { ToPage } from '../protocol/messages.ts';
import type { Reply } from '../protocol/reply.ts';
import type { Self, Sender } from '../protocol/sender.ts';

/**
 * What the background needs of a browser, and no more. The real one is in browser.ts; tests have a twin in memory that
 * can fail on purpose. Values are plain JSON: Chrome would drop anything else silently.
 */
export interface Area {
  /** All values where `keys` is null. Rejects where the browser cannot read; one damaged key can fail them all. */
  get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
  /** One commit: all of them or, as far as the browser keeps its word, none. Rejects on a full or broken disk. */
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** At most four characters beside the icon, empty for none, and the tooltip that says it in words. */
export interface IconSays {
  text: string;
  title: string;
}

export interface BrowserPorts {
  self: Self;
  /** Of this build, from the manifest. */
  version: string;
  /** Stays until uninstalled. */
  local: Area;
  /** In memory, gone with the browser: drafts of our own pages. */
  session: Area;
  /** To be called in the first turn of the worker, like all `on…`: a later listener misses the event that woke it. */
  onMessage(answer: (message: unknown, sender: Sender) => Promise<Reply<unknown>>): void;
  /** `reason` as the browser words it: install, update … */
  onInstalled(handle: (reason: string) => void): void;
  /** The browser itself was started. */
  onStartup(handle: () => void): void;
  onAlarm(handle: (name: string) => void): void;
  /** Creates the alarm if it is not there: browsers lose them now and then. */
  ensureAlarm(name: string, everyMinutes: number): Promise<void>;
  /** Shuts content scripts out of the storage, where the browser can (Chrome 140); elsewhere does nothing. */
  keepPagesOutOfStorage(): Promise<void>;
  /** Opens one of our own pages in a tab. */
  openPage(path: string): Promise<void>;
  /** To every page of ours that listens; those that do not are no failure. */
  tellPages(type: keyof ToPage): Promise<void>;
  /** Over all tabs, or over one until it shows another page. */
  showOnIcon(says: IconSays, tab?: number): Promise<void>;
  /** No tab says anything of its own any more: beside its icon stands what stands over all, and `title` is its tooltip. */
  clearOverTabs(title: string): Promise<void>;
  /** A notification of the system, in place of the one before; nothing where the person did not allow them. */
  notify(title: string, text: string): Promise<void>;
  /** Somebody pressed it. */
  onNotified(handle: () => void): void;
  /** A text of the locale files, and the language of the browser's own interface. */
  message: GetMessage;
  language(): string;
}
