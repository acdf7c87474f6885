import { describe, expect, test } from 'vitest';
import { start } from '../../../src/background/start.ts';
import { MemoryBrowser } from '../../twins/browser.ts';
import { applyPage, at, Background, landing, newId } from './worker.ts';

/** All that is under way in memory has come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a worker', () => {
  test('listens from its first turn on, so that the event that woke it is heard', async () => {
    const browser = new MemoryBrowser();
    start(browser, () => at('12:00'));
    const reply = browser.send({ type: 'hello' });
    browser.installed('install');
    expect(await reply).toMatchObject({ ok: true });
  });

  test('opens the welcome page after install, and never after an update', async () => {
    const { browser } = new Background();
    for (const reason of ['update', 'chrome_update', 'shared_module_update']) browser.installed(reason);
    await settled();
    expect(browser.opened).toEqual([]);
    browser.installed('install');
    await settled();
    expect(browser.opened).toEqual(['src/welcome/welcome.html']);
  });

  test('shuts pages out of the storage, and sets its alarm if it is missing', async () => {
    const background = new Background();
    await settled();
    expect(background.browser.closedToPages).toBe(true);
    expect([...background.browser.alarms]).toEqual([['daily', 1440]]);
    background.browser.alarms.clear();
    background.wake();
    await settled();
    expect(background.browser.alarms.size).toBe(1);
  });
});

describe('the icon', () => {
  test('says nothing before a balance was seen, and then the balance', async () => {
    const background = await new Background().welcomed();
    await settled();
    expect(background.browser.icon).toBe('');
    await background.see(applyPage(12, 0, 46), '09:00');
    await settled();
    expect(background.browser.icon).toBe('46');
  });

  test('says it again after an update, after the browser was started, and day by day', async () => {
    const background = await new Background().welcomed();
    await background.see(applyPage(12, 0, 46), '09:00');
    const { browser } = background;
    for (const event of [() => background.wake(), () => browser.startup(), () => browser.alarm('daily')]) {
      await settled();
      background.browser.icon = '';
      event();
      await settled();
      expect(background.browser.icon).toBe('46');
    }
    background.browser.icon = '';
    background.browser.alarm('another');
    await settled();
    expect(background.browser.icon).toBe('');
  });
});

test('open pages are told of what matters to them, and not of every page that is read', async () => {
  const background = await new Background().welcomed();
  expect(background.browser.told).toEqual(['changed']);
  await background.see(applyPage(12), '09:00');
  await background.get('exported', { id: newId(), at: at('09:00') });
  expect(background.browser.told).toEqual(['changed']);
  await background.see(landing(), '09:01');
  expect(background.browser.told).toEqual(['changed', 'changed']);
});
