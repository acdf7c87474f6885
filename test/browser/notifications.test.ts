import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, it } from 'vitest';
import { now } from '../../src/platform/clock.ts';
import { firefoxAccess } from './access.ts';
import { builtFor, PAGES, type Tab, type TestBrowser, until } from './harness/browser.ts';
import { openChromium } from './harness/chromium.ts';
import type { Firefox } from './harness/firefox.ts';
import { ask, choose } from './harness/steps.ts';

/** A reminder that becomes a notification of the system, and what a press of it opens. */

let browser: TestBrowser | undefined;
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

const JOB = '2012345678901234567';
/** Where the follow-up can be seen to. */
const VIEW = `${PAGES.options}#/log?show=reminders`;

async function remindToday(own: Tab): Promise<void> {
  const at = now();
  await ask(own, {
    type: 'remind',
    id: crypto.randomUUID(),
    at,
    about: JOB,
    title: 'Paint a fence',
    day: at.slice(0, 10),
  });
  // The alarm that comes every few hours.
  await own.evaluate(`(globalThis.browser ?? chrome).alarms.create('look-again', { when: Date.now() })`);
}

const shown = (own: Tab): Promise<string[]> =>
  own.evaluate(`(globalThis.browser ?? chrome).notifications.getAll().then(Object.keys)`);

it('comes in Chromium, says it once, and leads to what it is about', async () => {
  // Chromium asks for an optional permission in a window that no automation reaches: here it is given with the others.
  const extension = mkdtempSync(join(tmpdir(), 'bidthrift-notifying-'));
  cpSync(builtFor('chrome'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = [...manifest.permissions, ...manifest.optional_permissions];
  writeFileSync(file, JSON.stringify({ ...manifest, optional_permissions: [] }));
  const chromium = await openChromium({ extension });
  browser = chromium;
  const own = await choose(browser, 'badges');
  await ask(own, { type: 'set-settings', id: crypto.randomUUID(), change: { notify: 'titles' } });
  await remindToday(own);
  await until(
    'the notification',
    () => shown(own),
    ([one]) => one === 'reminder',
  );
  // No press reaches the system's own window: the browser's event is sent where the browser would send it.
  const [worker] = chromium.context.serviceWorkers();
  await worker?.evaluate(`chrome.notifications.onClicked.dispatch('reminder')`);
  await browser.tabAt(VIEW);
  await until(
    'it to go',
    () => shown(own),
    (left) => left.length === 0,
  );
  rmSync(extension, { recursive: true });
});

it('is asked for in Firefox, comes, and leads to what it is about', async () => {
  const access = await firefoxAccess();
  const firefox = access.browser as Firefox;
  browser = firefox;
  // Drawn by Firefox itself: here is no system that would show it.
  await firefox.privileged(`Services.prefs.setBoolPref('alerts.useSystemBackend', false) ?? null`);
  const own = await choose(browser, 'badges');
  await own.goto(`${browser.extension}${PAGES.options}#/settings`);
  await own.front();
  await own.click('section[aria-labelledby="set-notify"] input[value="titles"]');
  await access.give();
  await until(
    'the setting',
    () => ask<{ settings: { notify: string } }>(own, { type: 'state', uids: [] }),
    ({ settings }) => settings.notify === 'titles',
  );
  await remindToday(own);
  await until(
    'the notification',
    () => shown(own),
    ([one]) => one === 'reminder',
  );
  const alert = `[...Services.wm.getEnumerator('alert:alert')][0]?.document`;
  await until(
    'its window',
    () => firefox.privileged<string>(`${alert}?.documentElement.textContent ?? ''`),
    (text) => text.includes('Follow up: Paint a fence'),
  );
  // The worker that asked for the permission may be the one that hears of the press: it listens from then on.
  await firefox.privileged(`${alert}.querySelector('#alertBox').click() ?? null`);
  await browser.tabAt(VIEW);
});
