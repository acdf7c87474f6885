import browser from 'webextension-polyfill';
import type { Answer, Question, ToBackground, ToPage } from '../protocol/messages.ts';
import { checkPageAnswer } from '../protocol/page-answers.ts';
import { isReply, type Reply, refused } from '../protocol/reply.ts';

/** The side of the wire of our own pages: popup, options, welcome. Nothing here rejects. */

/** Asks the background. An answer that never came may be asked for again with the same command id. */
export async function ask<T extends keyof ToBackground>(
  type: T,
  question: Question<ToBackground, T>,
): Promise<Reply<Answer<ToBackground, T>>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ ...(question as object), type });
    // The background answers with the type that its own table promises for this message.
    return isReply(reply) ? (reply as Reply<Answer<ToBackground, T>>) : refused('no-receiver');
  } catch (error) {
    return refused('no-receiver', String(error));
  }
}

/** A fresh id for a command. */
export function commandId(): string {
  return crypto.randomUUID();
}

/** The tab the person is looking at; null where the browser does not say. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Asks the page in a tab; "no-receiver" where no page of ours listens. */
export async function askPage<T extends keyof ToPage>(tab: number, type: T): Promise<Reply<Answer<ToPage, T>>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, { type }, { frameId: 0 });
    return checkPageAnswer(type, reply);
  } catch (error) {
    return refused('no-receiver', String(error));
  }
}

/** Calls back after every committed change, until the signal ends. */
export function onChange(changed: () => void, signal: AbortSignal): void {
  const listener = () => changed();
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** Opens the options page; `view` is its address after the "#". */
export async function openOptions(view = ''): Promise<void> {
  if (view === '') return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/options.html#${view}`) });
}

/** Closes the popup's or welcome page's own tab or window. */
export function close(): void {
  window.close();
}

/** A text of the locale files; the typed `t` of the screens stands on this. */
export function message(key: string, values?: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/** The language the browser's own interface speaks, for numbers and dates. */
export function language(): string {
  return browser.i18n.getUILanguage();
}
