import { afterEach, describe, expect, test, vi } from 'vitest';
import { alive, ask, listen } from '../../../src/platform/page-client.ts';
import { blankReading } from '../../../src/readers/blank.ts';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => boolean;

/** Chrome's messaging as a content script sees it, answering as told. */
function browserThatAnswers(reply: unknown, lastError?: string) {
  const listeners = new Set<Listener>();
  const sent: unknown[] = [];
  const runtime: Record<string, unknown> = {
    id: 'us',
    lastError: undefined,
    sendMessage(message: unknown, answered: (reply: unknown) => void) {
      sent.push(message);
      runtime['lastError'] = lastError === undefined ? undefined : { message: lastError };
      answered(reply);
      runtime['lastError'] = undefined;
    },
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  vi.stubGlobal('chrome', { runtime });
  return { runtime, listeners, sent };
}

afterEach(() => vi.unstubAllGlobals());

describe('asking the background', () => {
  test('sends the type beside the question and hands the reply on', async () => {
    const { sent } = browserThatAnswers({ ok: true, value: 1 });
    expect(await ask('open-rules', { rule: 'x' })).toEqual({ ok: true, value: 1 });
    expect(sent).toEqual([{ type: 'open-rules', rule: 'x' }]);
  });

  test('hands a refusal on', async () => {
    browserThatAnswers({ ok: false, error: { code: 'mode' } });
    expect(await ask('hello', {})).toEqual({ ok: false, error: { code: 'mode' } });
  });

  test.each([undefined, null, {}, 'x', { ok: true }, { ok: false }, { ok: 'yes', value: 1 }])(
    'says that nobody answered where %j came back',
    async (reply) => {
      browserThatAnswers(reply, 'The message port closed before a response was received.');
      expect(await ask('hello', {})).toEqual({
        ok: false,
        error: { code: 'no-receiver', detail: 'The message port closed before a response was received.' },
      });
    },
  );

  test('says that it is orphaned once the extension is gone, whichever way the browser shows it', async () => {
    const { runtime } = browserThatAnswers(undefined);
    delete runtime['id'];
    expect(alive()).toBe(false);
    expect(await ask('hello', {})).toEqual({ ok: false, error: { code: 'orphaned' } });
    runtime['id'] = 'us';
    runtime['sendMessage'] = (_message: unknown, answered: (reply: unknown) => void) => {
      delete runtime['id'];
      answered(undefined);
    };
    expect(await ask('hello', {})).toMatchObject({ ok: false, error: { code: 'orphaned' } });
    runtime['id'] = 'us';
    runtime['sendMessage'] = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await ask('hello', {})).toMatchObject({ ok: false, error: { code: 'orphaned' } });
    vi.stubGlobal('chrome', {
      get runtime(): never {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(alive()).toBe(false);
    vi.stubGlobal('chrome', undefined);
    expect(alive()).toBe(false);
  });
});

describe('answering the popup', () => {
  const state = {
    url: 'https://www.upwork.com/',
    mode: null,
    page: 'job',
    reading: blankReading('job'),
    why: null,
  } as const;
  const handlers = {
    'page-state': async () => state,
    'read-now': () => Promise.reject(new Error('a bug')),
    changed: async () => null,
  };
  function listening() {
    const { listeners } = browserThatAnswers(undefined);
    const life = new AbortController();
    listen(handlers, life.signal);
    const deliver = (message: unknown, sender: object = { id: 'us' }) =>
      new Promise<unknown>((resolve) => {
        const [listener] = listeners;
        if (!listener?.(message, sender, resolve)) resolve('not ours');
      });
    return { deliver, life, listeners };
  }

  test('gives what the handler says, or its failure', async () => {
    const { deliver } = listening();
    expect(await deliver({ type: 'page-state' })).toEqual({ ok: true, value: state });
    expect(await deliver({ type: 'changed' })).toEqual({ ok: true, value: null });
    expect(await deliver({ type: 'read-now' })).toEqual({
      ok: false,
      error: { code: 'internal', detail: 'Error: a bug' },
    });
  });

  test.each([[{ type: 'constructor' }], [{ type: 'toString' }], [{}], [null], ['page-state']])(
    'leaves %j to others',
    async (message) => {
      expect(await listening().deliver(message)).toBe('not ours');
    },
  );

  test('ignores everyone but our own extension', async () => {
    const { deliver } = listening();
    expect(await deliver({ type: 'page-state' }, { id: 'someone-else' })).toBe('not ours');
    expect(await deliver({ type: 'page-state' }, {})).toBe('not ours');
  });

  test('ends with the signal', () => {
    const { life, listeners } = listening();
    life.abort();
    expect(listeners.size).toBe(0);
  });
});
