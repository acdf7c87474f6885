import type { Answer, FromPage, Question, ToPage } from '../protocol/messages.ts';
import { isReply, type Reply, refused } from '../protocol/reply.ts';

/**
 * The content script's side of the wire. It talks to the browser without the polyfill, whose weight every page would
 * pay: callbacks and sendResponse are understood by Chrome and Firefox alike.
 */

/** False once the extension was updated, reloaded or switched off under this script: time to clean up and end. */
export function alive(): boolean {
  // Chrome takes `runtime.id` away from orphans; in some versions touching `runtime` throws instead.
  try {
    return typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Asks the background; never rejects. A missing answer (the worker died over it) is a refusal that may be repeated. */
export function ask<T extends keyof FromPage>(
  type: T,
  question: Question<FromPage, T>,
): Promise<Reply<Answer<FromPage, T>>> {
  return new Promise((resolve) => {
    if (!alive()) return resolve(refused('orphaned'));
    try {
      chrome.runtime.sendMessage({ ...(question as object), type }, (reply: unknown) => {
        const lost = chrome.runtime.lastError?.message;
        if (!isReply(reply)) return resolve(refused(alive() ? 'no-receiver' : 'orphaned', lost));
        // The background answers with the type that its own table promises for this message.
        resolve(reply as Reply<Answer<FromPage, T>>);
      });
    } catch (error) {
      resolve(refused('orphaned', String(error)));
    }
  });
}

/** How a page answers; one function for each message it can get. */
export type PageHandlers = { [T in keyof ToPage]: () => Promise<Answer<ToPage, T>> };

/** Answers the popup and the background until the signal ends. */
export function listen(handlers: PageHandlers, signal: AbortSignal): void {
  const table = new Map<unknown, () => Promise<unknown>>(Object.entries(handlers));
  const listener: Listener = (message, sender, sendResponse) => {
    const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
    const handler = table.get(type);
    // Other extensions have their own event; that only our own one reaches this listener is held here all the same.
    if (!handler || sender.id !== chrome.runtime.id) return false;
    handler().then(
      (value) => sendResponse({ ok: true, value }),
      (error: unknown) => sendResponse(refused('internal', String(error))),
    );
    return true;
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (alive()) chrome.runtime.onMessage.removeListener(listener);
  });
}

type Listener = (message: unknown, sender: { id?: string }, sendResponse: (reply: Reply<unknown>) => void) => boolean;

/** The little of the browser's API that a content script uses; both browsers have it under this name. */
declare const chrome: {
  runtime: {
    id?: string;
    lastError?: { message?: string };
    sendMessage(message: unknown, answered: (reply: unknown) => void): void;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
};
