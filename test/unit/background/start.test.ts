import { describe, expect, test } from 'vitest';
import { start } from '../../../src/background/start.ts';
import { QUOTA } from '../../twins/area.ts';
import { MemoryBrowser, PAGE } from '../../twins/browser.ts';
import { applyPage, at, Background, DAY, jobPage, landing, newId, OTHER, statement, UID } from './worker.ts';

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
    expect([...background.browser.alarms]).toEqual([['look-again', 180]]);
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

  test('says it again after an update, after the browser was started, and every few hours', async () => {
    const background = await new Background().welcomed();
    await background.see(applyPage(12, 0, 46), '09:00');
    const { browser } = background;
    for (const event of [() => background.wake(), () => browser.startup(), () => browser.alarm('look-again')]) {
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

describe('what the icon says', () => {
  const set = (background: Background, change: object) => background.get('set-settings', { id: newId(), change });
  const poor = { proposals: '50+', status: 'open', budget: 5, type: 'fixed' } as const;

  test('is in words, too', async () => {
    const background = await new Background().welcomed();
    await settled();
    expect(background.browser.title).toBe('Bidthrift');
    await background.see(applyPage(12, 0, 1), '09:00');
    await settled();
    expect(background.browser.title).toBe('Bidthrift: 1 Connect');
  });

  test('may be how many things need attention', async () => {
    const background = await new Background().welcomed();
    await background.see(applyPage(12, 0, 46), '09:00');
    await set(background, { icon: 'attention' });
    await settled();
    expect(background.browser.icon).toBe('');
    for (const about of ['one', 'two'])
      await background.get('remind', { id: newId(), at: at('09:00'), about, title: null, day: '2026-10-04' });
    await settled();
    expect([background.browser.icon, background.browser.title]).toEqual(['2', 'Bidthrift: 2 things need attention']);
  });

  test('may be the verdict on the job in each tab, and nothing over other pages', async () => {
    const background = await new Background().welcomed();
    await background.see(jobPage(30, poor), '09:00');
    await settled();
    expect(background.browser.overTabs.size).toBe(0);
    await set(background, { icon: 'verdict' });
    await background.see(jobPage(30, poor), '09:01');
    await settled();
    expect(background.browser.icon).toBe('');
    expect(background.browser.overTabs.get(7)).toEqual({ text: 'skip', title: 'Bidthrift: Skip' });
    await background.see({ ...jobPage(30, poor), page: 'search' }, '09:02');
    await settled();
    expect(background.browser.overTabs.get(7)).toEqual({ text: '', title: 'Bidthrift' });
  });

  test('is nothing over a tab that has moved on to a page which is not read', async () => {
    const background = await new Background().welcomed();
    const leave = () => background.get('left', {}, PAGE);
    await leave();
    await settled();
    // An empty text over a tab would hide the balance that stands over all.
    expect(background.browser.overTabs.size).toBe(0);
    await set(background, { icon: 'verdict' });
    await background.see(jobPage(30, poor), '09:01');
    await settled();
    expect(background.browser.overTabs.get(7)?.text).toBe('skip');
    await leave();
    await settled();
    expect(background.browser.overTabs.get(7)).toEqual({ text: '', title: 'Bidthrift' });
  });

  test('leaves no verdict over a tab once the icon shows something else, or everything is deleted', async () => {
    for (const end of ['set-settings', 'erase'] as const) {
      const background = await new Background().welcomed();
      await set(background, { icon: 'verdict' });
      await background.see(jobPage(30, poor), '09:01');
      await settled();
      expect(background.browser.overTabs.size).toBe(1);
      if (end === 'erase') await background.get('erase', { id: newId() });
      else await set(background, { icon: 'balance' });
      await settled();
      expect(background.browser.overTabs.size).toBe(0);
    }
  });

  test('keeps the verdicts of other tabs when something else changes, and renews that of a page that asks again', async () => {
    const background = await new Background().welcomed();
    await set(background, { icon: 'verdict' });
    await background.see(jobPage(30, poor), '09:01');
    await set(background, { theme: 'dark' });
    await settled();
    expect(background.browser.overTabs.get(7)?.text).toBe('skip');
    await background.get('known', { reading: jobPage(30, { ...poor, status: 'closed' }) }, PAGE);
    await settled();
    expect(background.browser.overTabs.get(7)).toEqual({ text: 'no', title: 'Bidthrift: Cannot bid' });
  });
});

test('an icon that counts what needs attention does not count the first question', async () => {
  const background = new Background();
  await background.get('set-settings', { id: newId(), change: { icon: 'attention' } });
  await settled();
  expect((await background.get('state', { uids: [] })).attention).toEqual([{ code: 'welcome' }]);
  expect(background.browser.icon).toBe('');
});

describe('notifications', () => {
  const world = async (change: object) => {
    const background = await new Background().welcomed();
    await background.get('set-settings', { id: newId(), change });
    await background.get('remind', { id: newId(), at: at('09:00'), about: 'one', title: 'Paint a fence', day: DAY });
    return background;
  };
  const look = async (background: Background) => {
    await settled();
    background.browser.alarm('look-again');
    await settled();
    return background.browser.notified.splice(0);
  };

  test('come only when the person turned them on, and name no job unless wanted', async () => {
    expect(await look(await world({}))).toEqual([]);
    expect(await look(await world({ notify: 'plain' }))).toEqual(['Bidthrift: 1 follow-up is due.']);
    expect(await look(await world({ notify: 'titles' }))).toEqual(['Bidthrift: Follow up: Paint a fence']);
  });

  test('tell each thing once, also when the worker was gone meanwhile', async () => {
    const background = await world({ notify: 'plain' });
    expect(await look(background)).toHaveLength(1);
    background.wake();
    expect(await look(background)).toEqual([]);
    await background.get('remind', { id: newId(), at: at('09:00'), about: 'two', title: null, day: DAY });
    expect(await look(background)).toEqual(['Bidthrift: 1 follow-up is due.']);
  });

  test('tell it again when it was turned off and on, or came to be so once more', async () => {
    const background = await world({ notify: 'plain' });
    expect(await look(background)).toHaveLength(1);
    await background.get('set-settings', { id: newId(), change: { notify: 'off' } });
    expect(await look(background)).toEqual([]);
    await background.get('set-settings', { id: newId(), change: { notify: 'plain' } });
    expect(await look(background)).toHaveLength(1);
  });

  test('tell a thing again that had ended and came to be so once more', async () => {
    const background = await world({ notify: 'plain' });
    expect(await look(background)).toHaveLength(1);
    const remind = (day: string | null) =>
      background.get('remind', { id: newId(), at: at('09:00'), about: 'two', title: null, day });
    await remind(DAY);
    expect(await look(background)).toHaveLength(1);
    await remind(null);
    expect(await look(background)).toEqual([]);
    await remind(DAY);
    expect(await look(background)).toEqual(['Bidthrift: 1 follow-up is due.']);
  });

  test('tell of a follow-up again on the day it was put off to, though nobody looked in between', async () => {
    const background = await world({ notify: 'plain' });
    expect(await look(background)).toHaveLength(1);
    const day = '2026-10-05';
    await background.get('remind', { id: newId(), at: at('09:00'), about: 'one', title: 'Paint a fence', day });
    background.now = at('09:00', day);
    expect(await look(background)).toEqual(['Bidthrift: 1 follow-up is due.']);
  });

  test('tell of a second overdue refund when the first came back meanwhile, and of none a second time', async () => {
    const background = await new Background().welcomed();
    const set = (change: object) => background.get('set-settings', { id: newId(), change });
    await set({
      notify: 'plain',
      reminders: { refund: true, history: false, expiry: false, 'follow-up': false, backup: false },
    });
    const row = (jobUid: string, title: string, action: string, amount: number, date = DAY) =>
      ({ date, dayWord: 'date', jobUid, title, action, amount }) as const;
    const sent = [row(UID, 'Paint a fence', 'Applied to job', -14), row(OTHER, 'Mend a gate', 'Applied to job', -9)];
    const read = async (day: string, more: ReturnType<typeof row>[]) => {
      background.now = at('12:00', day);
      const reading = { ...statement(), history: [...sent, ...more] };
      await background.get(
        'observe',
        { id: newId(), at: background.now, url: 'https://www.upwork.com/', reading },
        PAGE,
      );
      return look(background);
    };
    const closedOn = async (title: string, day: string) => {
      background.now = at('12:00', day);
      const { entries } = await background.log();
      const entry = entries.find((each) => each.title === title)?.id ?? '';
      await background.get('outcome', { id: newId(), at: background.now, entry, outcome: 'closed' });
    };
    await read(DAY, []);
    await closedOn('Paint a fence', '2026-10-05');
    expect(await read('2026-10-16', [])).toEqual(['Bidthrift: 1 refund is overdue.']);
    expect(await read('2026-10-17', [])).toEqual([]);
    await closedOn('Mend a gate', '2026-10-17');
    const back = row(UID, 'Paint a fence', 'Job cancelled', 14, '2026-10-18');
    expect(await read('2026-10-28', [back])).toEqual(['Bidthrift: 1 refund is overdue.']);
    expect(await read('2026-10-29', [back])).toEqual([]);
  });

  test('come when the browser is started, and lead to where the most urgent of it can be seen to', async () => {
    const background = await world({ notify: 'plain' });
    const pressed = async () => {
      background.browser.pressed();
      await settled();
      return background.browser.opened.splice(0);
    };
    await settled();
    background.browser.startup();
    await settled();
    expect(background.browser.notified).toHaveLength(1);
    background.browser.opened.splice(0);
    expect(await pressed()).toEqual(['src/options/options.html#/log?show=reminders']);
    // More urgent, but no notification ever speaks of it.
    background.browser.local.fault = ({ kind }) => (kind === 'set' ? { kind: 'throw', error: QUOTA } : null);
    await background.refusal('set-settings', { id: newId(), change: { theme: 'dark' } });
    expect(await pressed()).toEqual(['src/options/options.html#/log?show=reminders']);
    background.browser.local.fault = () => null;
    // Seen to meanwhile: nothing to lead to.
    await background.get('remind', { id: newId(), at: at('09:00'), about: 'one', title: null, day: null });
    expect(await pressed()).toEqual(['src/options/options.html']);
  });

  test('are silent about what the person wants no reminder of', async () => {
    const reminders = { refund: true, history: true, expiry: true, 'follow-up': false, backup: true };
    expect(await look(await world({ notify: 'titles', reminders }))).toEqual([]);
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
