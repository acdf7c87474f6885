import { PAGES, type Tab } from '../browser/harness/browser.ts';
import type { Chromium } from '../browser/harness/chromium.ts';
import type { MemoryArea } from '../twins/area.ts';

/** The options page, by which a browser with the extension can be given records and orders. */
export function ownPage(browser: Chromium): Promise<Tab> {
  return browser.tab(`${browser.extension}${PAGES.options}`);
}

/** Puts these records in place of what is stored; the next worker finds them. */
export async function fill(browser: Chromium, area: MemoryArea): Promise<void> {
  // None of our pages may ask for anything meanwhile: not the one that opens on install, and this file has no program.
  await (await browser.tabAt(PAGES.welcome)).close();
  const quiet = await browser.tab(`${browser.extension}/manifest.json`);
  await quiet.evaluate('chrome.storage.local.clear()');
  // One by one: each becomes a message of the protocol by which the browser is driven.
  for (const [key, text] of area.data)
    await quiet.evaluate(`chrome.storage.local.set({ ${JSON.stringify(key)}: ${text} })`);
  await quiet.close();
  await browser.killBackground();
}
