import { beforeEach, describe, expect, test, vi } from 'vitest';
import { theBrowser } from '../../../src/platform/browser.ts';

/** The extension API as far as the background uses it, with every call written down. */
function playedApi() {
  const heard = { message: [] as ((...all: unknown[]) => unknown)[], added: [] as (() => void)[] };
  const area = () => ({ get: vi.fn(), set: vi.fn(), remove: vi.fn(), clear: vi.fn() });
  const api = {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us/${path}`,
      getManifest: () => ({ version: '1.2.3' }),
      onMessage: { addListener: (listener: (...all: unknown[]) => unknown) => heard.message.push(listener) },
    },
    storage: { local: area(), session: area() },
    alarms: { get: vi.fn(), create: vi.fn() },
    tabs: { query: vi.fn(), sendMessage: vi.fn(), create: vi.fn(), update: vi.fn() },
    windows: { update: vi.fn(), WINDOW_ID_CURRENT: -2 },
    action: { setBadgeText: vi.fn(), setTitle: vi.fn() },
    permissions: { onAdded: { addListener: (listener: () => void) => heard.added.push(listener) } },
    i18n: {},
  };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', api);
  return Object.assign(api, { heard });
}

let api: ReturnType<typeof playedApi>;
beforeEach(() => {
  api = playedApi();
});

test('we are known by our id, and by the origin that senders are told by: without a last slash', () => {
  expect(theBrowser().self).toEqual({ id: 'us', origin: 'chrome-extension://us' });
});

test('a message keeps its channel open until it is answered, however long that takes', async () => {
  let done: (reply: { ok: true; value: number }) => void = () => undefined;
  const answer = vi.fn(() => new Promise<{ ok: true; value: number }>((resolve) => (done = resolve)));
  theBrowser().onMessage(answer);
  const send = vi.fn();
  // Anything but true, a promise too, closes the channel in Chrome before 148.
  expect(api.heard.message[0]?.({ type: 'hello' }, { id: 'us' }, send)).toBe(true);
  expect(answer).toHaveBeenCalledExactlyOnceWith({ type: 'hello' }, { id: 'us' });
  expect(send).not.toHaveBeenCalled();
  done({ ok: true, value: 7 });
  await vi.waitFor(() => expect(send).toHaveBeenCalledExactlyOnceWith({ ok: true, value: 7 }), { timeout: 30_000 });
});

describe('an alarm', () => {
  test('that is missing is created, and first rings after one round', async () => {
    api.alarms.get.mockResolvedValue(undefined);
    await theBrowser().ensureAlarm('daily', 1440);
    expect(api.alarms.create).toHaveBeenCalledExactlyOnceWith('daily', {
      periodInMinutes: 1440,
      delayInMinutes: 1440,
    });
  });

  test('that is there is not put off by every worker that starts', async () => {
    api.alarms.get.mockResolvedValue({ name: 'daily' });
    await theBrowser().ensureAlarm('daily', 1440);
    expect(api.alarms.create).not.toHaveBeenCalled();
  });
});

test('every tab is told, and one that does not listen is no failure', async () => {
  api.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 0 }, { id: 3 }]);
  api.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValue(null);
  await theBrowser().tellPages('changed');
  expect(api.tabs.query).toHaveBeenCalledExactlyOnceWith({});
  expect(api.tabs.sendMessage.mock.calls.map(([id, message]) => [id, message])).toEqual(
    [1, 0, 3].map((id) => [id, { type: 'changed' }]),
  );
});

test('every tab goes back to what stands over all, and one that was closed meanwhile is no failure', async () => {
  api.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 3 }]);
  api.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 1.'));
  await theBrowser().clearOverTabs('Bidthrift');
  expect(api.action.setBadgeText.mock.calls).toEqual([[{ text: null, tabId: 1 }], [{ text: null, tabId: 3 }]]);
  // Chrome knows no way back for a tooltip.
  expect(api.action.setTitle.mock.calls.at(-1)).toEqual([{ title: 'Bidthrift', tabId: 3 }]);
});

describe('a press on the notification', () => {
  const notifications = () => {
    const heard = new Set<(id: string) => void>();
    return {
      press: (id: string) => {
        for (const each of heard) each(id);
      },
      onClicked: { addListener: (each: (id: string) => void) => heard.add(each) },
      clear: vi.fn(async () => true),
    };
  };

  test('is heard by a worker that it woke: the listener is there in the first turn', () => {
    const given = notifications();
    Object.assign(api, { notifications: given });
    const handle = vi.fn();
    theBrowser().onNotified(handle);
    given.press('another');
    expect([handle.mock.calls.length, given.clear.mock.calls.length]).toEqual([0, 0]);
    given.press('reminder');
    expect(handle).toHaveBeenCalledOnce();
    expect(given.clear).toHaveBeenCalledExactlyOnceWith('reminder');
  });

  test('is heard by a worker that was at work when the person allowed it, and once', () => {
    const handle = vi.fn();
    theBrowser().onNotified(handle);
    const given = notifications();
    Object.assign(api, { notifications: given });
    for (const added of [...api.heard.added, ...api.heard.added]) added();
    given.press('reminder');
    expect(handle).toHaveBeenCalledOnce();
  });
});

test('pages are shut out of the storage where the browser can do that, and it is no failure where it cannot', async () => {
  await theBrowser().keepPagesOutOfStorage();
  const setAccessLevel = vi.fn();
  Object.assign(api.storage.local, { setAccessLevel });
  await theBrowser().keepPagesOutOfStorage();
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

test('each area is its own, and is asked for everything by null', async () => {
  const { local, session } = theBrowser();
  await local.get(null);
  await local.set({ a: 1 });
  await session.get(['a']);
  await session.clear();
  expect(api.storage.local.get.mock.calls).toEqual([[null]]);
  expect(api.storage.local.set.mock.calls).toEqual([[{ a: 1 }]]);
  expect(api.storage.session.get.mock.calls).toEqual([[['a']]]);
  expect(api.storage.session.clear).toHaveBeenCalledOnce();
  expect(api.storage.local.clear).not.toHaveBeenCalled();
});

test('our own pages open at our own address', async () => {
  await theBrowser().openPage('src/welcome/welcome.html');
  expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://us/src/welcome/welcome.html' });
});

describe('a rule', () => {
  const at = (view: string) => `chrome-extension://us/src/options/options.html#${view}`;
  const open = () => theBrowser().openPage('src/options/options.html#/rules/boost-slots');

  test('opens in the tab that shows rules already, and brings its window to the front', async () => {
    api.tabs.query.mockResolvedValue([
      { id: 3, windowId: 1 },
      { id: 4, windowId: 1, url: at('/log') },
      { id: 5, windowId: 2, url: at('/rules/expiry-days') },
    ]);
    await open();
    expect(api.tabs.update).toHaveBeenCalledExactlyOnceWith(5, { url: at('/rules/boost-slots'), active: true });
    expect(api.windows.update).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  test('opens in a tab of its own where the one that showed rules was closed meanwhile', async () => {
    api.tabs.query.mockResolvedValue([{ id: 5, windowId: 2, url: at('/rules') }]);
    api.tabs.update.mockRejectedValue(new Error('No tab with id: 5.'));
    await open();
    expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: at('/rules/boost-slots') });
  });

  test('opens in a tab of its own where only other views are open, in which something may be half typed', async () => {
    api.tabs.query.mockResolvedValue([{ id: 4, windowId: 1, url: at('/log/add') }, { id: 6 }]);
    await open();
    expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: at('/rules/boost-slots') });
    expect(api.tabs.update).not.toHaveBeenCalled();
  });
});
