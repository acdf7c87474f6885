/**
 * `npm start`: the built extension on the sample marketplace. With a display a browser opens and stays until it is
 * closed; without one the same way is gone headless, and what was read and stored is printed.
 *   npm start                 Chromium
 *   npm start -- --firefox    Firefox
 *   npm start -- --headless   the printed way, display or not
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { TestBrowser } from '../browser/harness/browser.ts';
import { openChromium } from '../browser/harness/chromium.ts';
import { openFirefox } from '../browser/harness/firefox.ts';
import { ORIGIN } from './site.ts';
import { tour } from './tour.ts';

const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = values.headless === true || !display;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a person can try; the marketplace forgets everything when the browser is closed. */
const HINTS = `
  A welcome page is open: nothing is read until you answer it. Then try, in the marketplace's own menu:
  · Search: open a job (a panel slides over the list), come back, and see that its cost is remembered on the tile
  · a job's page: Apply now, set a boost if you like, send: the proposal lands in the log
  · Connects History: 30 or 90 days, Show more
  · Light or dark, narrow windows, the toolbar button
  Nothing here is real, and nothing leaves this machine. Close the browser when you are done.`;

async function show(browser: TestBrowser): Promise<void> {
  await browser.tab(`${ORIGIN}/nx/search/jobs/?q=timetable&sort=recency`);
  say(HINTS);
  await browser.closed;
}

async function play(browser: TestBrowser): Promise<void> {
  const shots = fileURLToPath(new URL(`../../shots/${browser.name}/`, import.meta.url));
  mkdirSync(shots, { recursive: true });
  await tour(browser, shots, say);
  say(`\nScreenshots: ${shots}`);
}

const open = values.firefox ? openFirefox : openChromium;
say(`Opening ${values.firefox ? 'Firefox' : 'Chromium'}${headless ? ', without a window' : ''} …`);
const browser = await open({ headless });
try {
  await (headless ? play(browser) : show(browser));
} finally {
  await browser.close();
}
