import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  activeTab,
  ask,
  askForSite,
  askPage,
  command,
  onChange,
  openOptions,
  openPages,
} from '../../../src/platform/app-client.ts';
import { blankReading } from '../../../src/readers/blank.ts';

const browser = {
  runtime: {
    sendMessage: vi.fn(),
    openOptionsPage: vi.fn(),
    getURL: (path: string) => `chrome-extension://us/${path}`,
  },
  tabs: { query: vi.fn(), sendMessage: vi.fn(), create: vi.fn() },
  storage: {
    local: { onChanged: { addListener: vi.fn(), removeListener: vi.fn() } },
    session: { onChanged: { addListener: vi.fn(), removeListener: vi.fn() } },
  },
  permissions: { request: vi.fn() },
};

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('chrome', browser);
});

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

describe('asking the background', () => {
  test('hands on what it says', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: { code: 'quota' } });
    expect(await ask('state', { uids: [] })).toEqual({ ok: false, error: { code: 'quota' } });
    expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'state', uids: [] });
  });

  test('sends what it was told to send, whatever the question calls itself', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    await ask('state', { uids: [], type: 'erase' } as never);
    expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'state', uids: [] });
  });

  test('never rejects, whatever happens to the worker', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce(undefined).mockRejectedValueOnce(NOBODY);
    expect(await ask('state', { uids: [] })).toEqual({ ok: false, error: { code: 'no-receiver' } });
    expect(await ask('state', { uids: [] })).toEqual({
      ok: false,
      error: { code: 'no-receiver', detail: String(NOBODY) },
    });
  });

  test('repeats a command that got no answer once, under the same id', async () => {
    browser.runtime.sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValueOnce({ ok: true, value: null });
    const { id, reply } = await command('exported', { at: '2026-10-04T09:00:00Z' });
    expect(reply).toEqual({ ok: true, value: null });
    const sent = { type: 'exported', at: '2026-10-04T09:00:00Z', id };
    expect(browser.runtime.sendMessage.mock.calls).toEqual([[sent], [sent]]);
  });

  test('does not repeat a command that was refused', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: { code: 'storage' } });
    await command('erase', {});
    expect(browser.runtime.sendMessage).toHaveBeenCalledOnce();
  });
});

describe('asking a page', () => {
  const state = {
    url: 'https://www.upwork.com/',
    mode: 'badges',
    page: 'job',
    reading: blankReading('job'),
    why: null,
  };

  test('hands on a state of the promised shape, and only the known parts of it', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: { ...state, planted: '<b>' } });
    expect(await askPage(3, 'page-state')).toEqual({ ok: true, value: state });
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(3, { type: 'page-state' }, { frameId: 0 });
  });

  test.each([
    [{ ok: true, value: { ...state, page: 'bank' } }, 'bad-message'],
    [{ ok: true, value: { ...state, reading: { page: 'job' } } }, 'bad-message'],
    [{ ok: true, value: null }, 'bad-message'],
    [{ ok: false, error: { code: 'loading' } }, 'internal'],
    [{ ok: false, error: { code: 'orphaned' } }, 'orphaned'],
    [{ ok: false, error: null }, 'no-receiver'],
    [undefined, 'no-receiver'],
  ])('trusts nothing else: %j is %s', async (reply, code) => {
    browser.tabs.sendMessage.mockResolvedValue(reply);
    expect(await askPage(3, 'read-now')).toMatchObject({ ok: false, error: { code } });
  });

  test('says so where no page of ours listens', async () => {
    browser.tabs.sendMessage.mockRejectedValue(NOBODY);
    expect(await askPage(3, 'page-state')).toMatchObject({ ok: false, error: { code: 'no-receiver' } });
  });

  test('finds the pages of ours in all tabs, and waits for none that sleeps', async () => {
    vi.useFakeTimers();
    browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }, {}, { id: 3 }]);
    browser.tabs.sendMessage
      .mockRejectedValueOnce(NOBODY)
      .mockResolvedValueOnce({ ok: true, value: state })
      .mockReturnValueOnce(new Promise(() => {}));
    const found = openPages();
    await vi.runAllTimersAsync();
    expect(await found).toEqual([state]);
    vi.useRealTimers();
  });
});

test('the tab in front is known by its number, or not at all', async () => {
  browser.tabs.query.mockResolvedValueOnce([{ id: 12 }]).mockResolvedValueOnce([]);
  expect(await activeTab()).toBe(12);
  expect(await activeTab()).toBeNull();
});

test('changes are told until the life ends', () => {
  const life = new AbortController();
  const changed = vi.fn();
  onChange(changed, life.signal);
  const listener = browser.storage.local.onChanged.addListener.mock.calls[0]?.[0] as () => void;
  listener();
  expect(changed).toHaveBeenCalledOnce();
  const { addListener, removeListener } = browser.storage.session.onChanged;
  const sampled = addListener.mock.calls[0]?.[0] as (changes: object) => void;
  // Of the browser's memory only the sample matters to our own pages.
  sampled({ 'seen-lately': {} });
  expect(changed).toHaveBeenCalledOnce();
  sampled({ 'sample/local/head:a': {} });
  expect(changed).toHaveBeenCalledTimes(2);
  life.abort();
  expect(browser.storage.local.onChanged.removeListener).toHaveBeenCalledExactlyOnceWith(listener);
  expect(removeListener).toHaveBeenCalledExactlyOnceWith(sampled);
});

test('the options page opens at a view, or wherever it was', async () => {
  await openOptions();
  expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  await openOptions('/log');
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: 'chrome-extension://us/src/options/options.html#/log',
  });
});

test('a rule is opened by the background, and in a tab of its own where that does not answer', async () => {
  browser.runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: null });
  await openOptions('/rules/verdict');
  expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'open-rules', rule: 'verdict' });
  expect(browser.tabs.create).not.toHaveBeenCalled();
  browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: { code: 'internal' } });
  await openOptions('/rules/verdict');
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: 'chrome-extension://us/src/options/options.html#/rules/verdict',
  });
});

test('a browser that does not let itself be asked for the site has refused it', async () => {
  browser.permissions.request.mockRejectedValue(new Error('not in the manifest'));
  expect(await askForSite()).toBe(false);
});
