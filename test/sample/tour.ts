import type { Reading } from '../../src/core/job.ts';
import { badgeSaying, PAGES, type Tab, type TestBrowser, until } from '../browser/harness/browser.ts';
import { ask, choose, HISTORY, jobUrl, log, logOf, press, setBoost, toApply } from '../browser/harness/steps.ts';
import { ORIGIN } from './site.ts';
import { close, jobOf } from './state.ts';

/** The way through the sample marketplace that `npm start` goes where there is no display: it prints what it finds. */

type Say = (line: string) => void;

const SEARCH = `${ORIGIN}/nx/search/jobs/?q=timetable&sort=recency`;

export async function tour(browser: TestBrowser, shots: string, say: Say): Promise<void> {
  let number = 0;
  const shot = (tab: Tab, name: string): Promise<void> => {
    number += 1;
    return tab.screenshot(`${shots}${String(number).padStart(2, '0')}-${name}.png`);
  };
  const badges = async (tab: Tab, words: RegExp): Promise<void> => {
    await badgeSaying(tab, words);
    for (const { text } of await tab.badges()) say(`  badge    ${text}`);
  };
  const job = (key: string) => jobOf(browser.state, key);

  say('\nInstalled. The welcome page asks when pages may be read; the answer is "badges".');
  const own = await choose(browser, 'badges');
  await shot(own, 'welcome');

  say('\nThe feed shows the balance in its side column:');
  const tab = await browser.tab(`${ORIGIN}/nx/find-work/best-matches`);
  const state = await until(
    'the balance',
    () => ask<{ balance: { value: number } | null }>(own, { type: 'state', uids: [] }),
    ({ balance }) => balance !== null,
  );
  say(`  balance  ${state.balance?.value}`);

  for (const key of ['dear', 'beyond', 'free', 'unverified', 'applied', 'closed']) {
    say(`\nA job's page: ${job(key).title}`);
    await tab.goto(jobUrl(job(key)));
    await badges(tab, /\w/);
    await shot(tab, `job-${key}`);
    if (key === 'dear') await printReading(browser, say);
  }

  say('\nSearch again: tiles say what these visits found out.');
  await tab.goto(SEARCH);
  await badges(tab, /22 Connects/);
  await shot(tab, 'search');
  say('\nIn the dark, in a narrow window:');
  await tab.click('[data-sample="theme"]');
  await tab.resize(400, 900);
  await badges(tab, /22 Connects/);
  await shot(tab, 'search-dark-narrow');
  await tab.goto(jobUrl(job('dear')));
  await badges(tab, /22 Connects/);
  await shot(tab, 'job-dark-narrow');
  await tab.click('[data-sample="theme"]');
  await tab.resize(1280, 900);

  say('\nA job in a panel over the list:');
  await tab.goto(SEARCH);
  await tab.until(`document.documentElement.dataset.sampleReady === ''`);
  await tab.evaluate(`marketplace.openPanel('~02${job('cheap').uid}')`);
  await badges(tab, /4 Connects/);
  await shot(tab, 'panel');

  say(`\nApply, with a boost of 7: ${job('dear').title}`);
  await toApply(tab, job('dear'));
  await setBoost(tab, 7);
  await badges(tab, /29 Connects/);
  await shot(tab, 'apply');
  await press(tab, job('dear'));
  say(`  landing  ${await tab.url()}`);
  await logOf(own, 1);
  await printLog(own, say);
  await shot(tab, 'landing');

  say('\nThe client closes the job; Connects History tells what came back.');
  close(browser.state, job('dear'));
  await tab.goto(HISTORY);
  await until(
    'the refund',
    () => log(own),
    (entries) => entries.some((entry) => entry.returned > 0),
  );
  await printLog(own, say);
  await shot(tab, 'history');
  await tab.goto(jobUrl(job('unverified')));
  await badgeSaying(tab, '9 Connects');

  say('\nPopup and options:');
  const popup = await browser.popup();
  await popup.until(`document.body.textContent.includes(${JSON.stringify(job('dear').title)})`);
  // What the bid is worth comes after what it costs.
  await popup.until(`document.querySelector('.verdict') !== null`);
  await popup.resize(380, 600);
  await shot(popup, 'popup');
  await own.goto(`${browser.extension}${PAGES.options}`);
  await own.until(`document.body.textContent.includes(${JSON.stringify(job('dear').title)})`);
  await own.front();
  await shot(own, 'options');
  await printStored(own, say);
  say(`\nRequests beyond the marketplace: ${browser.strangers.length === 0 ? 'none' : browser.strangers.join(', ')}`);
}

/** What the readers made of the page in front, as the popup gets it. */
async function printReading(browser: TestBrowser, say: Say): Promise<void> {
  const popup = await browser.popup();
  const asked = `(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return (await api.tabs.sendMessage(tab.id, { type: 'page-state' }, { frameId: 0 })).value.reading;
  })()`;
  const { page, balance, jobs } = await popup.evaluate<Reading>(asked);
  await popup.close();
  const [one] = jobs;
  if (!one) throw new Error('The job page was read, but no job was found on it.');
  const { connects, hourly, proposals, questions, client } = one;
  say(`  read     ${JSON.stringify({ page, balance, connects, hourly, proposals, questions, client })}`);
}

async function printLog(own: Tab, say: Say): Promise<void> {
  for (const entry of await log(own)) {
    say(
      `  log      ${entry.sentAt}  ${entry.title}: ${entry.base} + ${entry.boost} boost, ${entry.returned} back, ${entry.outlook}, ${entry.outcome} (${entry.how})`,
    );
  }
}

async function printStored(own: Tab, say: Say): Promise<void> {
  const stored = await own.evaluate<Record<string, unknown>>('(globalThis.browser ?? chrome).storage.local.get()');
  say('\nStored:');
  for (const [key, value] of Object.entries(stored)) say(`  ${key.padEnd(24)} ${JSON.stringify(value).length} bytes`);
}
