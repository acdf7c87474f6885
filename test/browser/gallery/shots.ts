import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { buildGallery } from './build.ts';
import { SCENES } from './scenes.ts';

/**
 * Pictures of every scene in both themes and three widths, into shots/: `npx tsx test/browser/gallery/shots.ts [name …]`.
 */
const WIDTHS = { popup: [360], options: [360, 800, 1280], welcome: [360, 800, 1280] };
const wanted = process.argv.slice(2);
const { show } = await buildGallery();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
mkdirSync('shots', { recursive: true });
for (const colorScheme of ['light', 'dark'] as const)
  for (const [name, { page: kind }] of Object.entries(SCENES)) {
    if (wanted.length > 0 && !wanted.some((each) => name.startsWith(each))) continue;
    for (const width of WIDTHS[kind]) {
      const page = await browser.newPage({ viewport: { width, height: kind === 'popup' ? 600 : 900 }, colorScheme });
      page.on('pageerror', (error) => console.error(name, error.message));
      page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
      await show(page, name);
      // The popup's own bar keeps to the end of its window: as long as its content, here.
      if (kind === 'popup')
        await page.setViewportSize({ width, height: await page.evaluate('document.documentElement.scrollHeight') });
      await page.screenshot({
        path: `shots/${name}-${width}-${colorScheme}.png`,
        fullPage: !name.startsWith('options-log'),
      });
      await page.close();
    }
  }
await browser.close();
