import { mkdirSync } from 'node:fs';
import { ORIGIN } from '../../sample/site.ts';
import { jobOf, sentFor } from '../../sample/state.ts';
import { badgeSaying } from '../harness/browser.ts';
import { openChromium } from '../harness/chromium.ts';
import { choose, HISTORY, jobUrl, press, see, setBoost, toApply } from '../harness/steps.ts';

/**
 * Pictures of what the built extension says on each kind of page of the sample marketplace, in both themes and two
 * widths, into shots/: `npx tsx test/browser/badges/shots.ts [page …]`.
 */
const SEARCH = `${ORIGIN}/nx/search/jobs/?q=timetable`;
const wanted = process.argv.slice(2);
const browser = await openChromium();
const job = (key: string) => jobOf(browser.state, key);
await choose(browser, 'badges');
const tab = await browser.tab();
// Tiles speak of what was opened before.
for (const key of ['cheap', 'dear', 'unverified', 'beyond', 'free']) await see(tab, jobUrl(job(key)), /Connects/);

const PAGES: Record<string, () => Promise<unknown>> = {
  search: () => see(tab, SEARCH, '22 Connects'),
  feed: () => see(tab, `${ORIGIN}/nx/find-work/best-matches`, '22 Connects'),
  job: () => see(tab, jobUrl(job('dear')), 'Why'),
  why: async () => {
    await see(tab, jobUrl(job('dear')), 'Why');
    await tab.clickInBadge('Why');
  },
  panel: async () => {
    await see(tab, SEARCH, '22 Connects');
    await tab.evaluate(`marketplace.openPanel('~02${job('cheap').uid}')`);
    await badgeSaying(tab, 'Why');
  },
  apply: async () => {
    await toApply(tab, job('dear'));
    await setBoost(tab, 7);
    await badgeSaying(tab, '29 Connects');
    await tab.evaluate(`document.querySelector('side-note').scrollIntoView({ block: 'center' })`);
  },
  send: async () => {
    await toApply(tab, job('dear'));
    await setBoost(tab, 7);
    await badgeSaying(tab, 'Takes 29 Connects');
    await tab.evaluate(`[...document.querySelectorAll('side-note')].at(-1).scrollIntoView({ block: 'center' })`);
  },
  sent: async () => {
    const one = job('hostile');
    const sent = () => sentFor(browser.state, one);
    if (!sent()) {
      await toApply(tab, one);
      await press(tab, one);
    }
    await see(tab, `${ORIGIN}/nx/proposals/${sent()?.uid}?success`, 'Noted');
  },
  history: () => see(tab, HISTORY, 'rows read'),
  proposals: () => see(tab, `${ORIGIN}/nx/proposals/`, 'Connects'),
};

mkdirSync('shots', { recursive: true });
for (const theme of ['light', 'dark']) {
  await tab.goto(SEARCH);
  if (theme === 'dark') await tab.click('[data-sample="theme"]');
  for (const width of [1280, 400]) {
    await tab.resize(width, 1000);
    for (const [name, open] of Object.entries(PAGES)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      await open();
      await tab.screenshot(`shots/page-${name}-${width}-${theme}.png`);
    }
  }
}
await browser.close();
