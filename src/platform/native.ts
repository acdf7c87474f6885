import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API: `browser` in Firefox and newest Chrome, `chrome` in every Chrome. In Manifest V3 both
 * give promises, in all versions we run in, so that nothing has to be filled in; only the types come from the polyfill.
 * Two things differ and are left alone here: a listener may not answer a message with a promise (Chrome before 148),
 * and only callbacks are told of `lastError`.
 */
interface Names {
  browser?: Browser;
  chrome?: Browser;
}

/** Looked up when it is used: a test has none while the module is loaded. */
export function extension(): Browser {
  const { browser, chrome } = globalThis as Names;
  const api = browser ?? chrome;
  if (!api?.runtime) throw new Error('This page is not running as part of an extension.');
  return api;
}
