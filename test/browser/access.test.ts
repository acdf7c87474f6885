import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshState, jobOf } from '../sample/state.ts';
import { type Access, chromiumAccess, firefoxAccess } from './access.ts';
import { badgeSaying, type Tab, until } from './harness/browser.ts';
import { choose, jobUrl, log, see } from './harness/steps.ts';

/** Site access that a person takes away in the browser's own settings, and gives back. */

describe.each([
  ['Chromium', chromiumAccess],
  ['Firefox', () => firefoxAccess()],
] as const)('without access to the site in %s', (name, open) => {
  let access: Access;
  let own: Tab;
  let tab: Tab;
  let popup: Tab;

  const job = (key: string) => jobOf(access.browser.state, key);
  const says = (words: string) => popup.until(`document.body.innerText.includes(${JSON.stringify(words)})`);
  const granted = () =>
    own.evaluate<boolean>(
      `(globalThis.browser ?? chrome).permissions.contains({ origins: ['https://www.upwork.com/*'] })`,
    );

  beforeAll(async () => {
    access = await open();
    own = await choose(access.browser, 'badges');
    tab = await access.browser.tab();
    await see(tab, jobUrl(job('cheap')), '4 Connects');
  });
  afterAll(() => access?.browser.close());

  it('pages are left alone from the next load on, and the popup says what is the matter and what to do', async () => {
    expect(await granted()).toBe(true);
    await access.take();
    await until('the access to go', granted, (now) => !now);
    await tab.goto(jobUrl(job('dear')));
    await tab.front();
    popup = await access.browser.popup();
    await says('Your browser does not let Bidthrift see Upwork pages.');
    await says('Allow on www.upwork.com');
    expect(await tab.badges()).toEqual([]);
    // All the rest is there: the balance, the log, and the way to add a bid by hand.
    await says('46');
    expect(await log(own)).toEqual([]);
  });

  it('a press of the toolbar button lets it see this one page, and the popup says that it is only this one', async () => {
    await tab.front();
    await access.press();
    await badgeSaying(tab, '22 Connects');
    await says(job('dear').title);
    await says('only once you press its button there');
    expect(await granted()).toBe(false);
    await tab.goto(jobUrl(job('unverified')));
    await tab.until(`document.documentElement.dataset.sampleReady === ''`);
    expect(await tab.badges()).toEqual([]);
    await popup.close();
  });

  it('the way back leads through the button in the popup, and after one reload all is as before', async () => {
    await tab.front();
    popup = await access.browser.popup();
    await says('Allow on www.upwork.com');
    // A question to the person needs the tab it is asked in to be in front.
    await popup.front();
    await popup.click('.notice .button');
    await access.give();
    await tab.front();
    // Chromium makes up for what it held back in the open tab, Firefox does not.
    await says(name === 'Chromium' ? job('unverified').title : 'reload this page once');
    await until('the access', granted, Boolean);
    await popup.close();
    await see(tab, jobUrl(job('unverified')), '9 Connects');
    popup = await access.browser.popup();
    await says(job('unverified').title);
    expect(await popup.evaluate('document.body.innerText')).not.toContain('only once you press');
    expect(access.browser.strangers).toEqual([]);
  });
});

describe('a tab that was open before Bidthrift came', () => {
  it('in Firefox is read once the first question is answered, without a reload', async () => {
    const state = freshState();
    const { browser } = await firefoxAccess({ state, before: jobUrl(jobOf(state, 'dear')) });
    try {
      const tab = await browser.tabAt('/jobs/');
      expect(await tab.badges()).toEqual([]);
      await choose(browser, 'badges');
      await tab.front();
      await badgeSaying(tab, '22 Connects');
    } finally {
      await browser.close();
    }
  });

  it('in Chromium is left alone until it is reloaded, and the popup says so', async () => {
    const { browser, installAgain } = await chromiumAccess();
    try {
      await choose(browser, 'badges');
      const tab = await browser.tab();
      await installAgain(() => tab.goto(jobUrl(jobOf(browser.state, 'dear'))));
      await tab.front();
      const popup = await browser.popup();
      await popup.until(`document.body.innerText.includes('reload this page once')`);
      expect(await tab.badges()).toEqual([]);
      await see(tab, jobUrl(jobOf(browser.state, 'dear')), '22 Connects');
    } finally {
      await browser.close();
    }
  });
});
