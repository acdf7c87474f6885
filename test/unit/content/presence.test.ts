// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followPresence } from '../../../src/content/presence.ts';

let life: AbortController;
let calls: string[];
/** What happens while the page that came back asks how it is to be treated. */
let meanwhile = () => {};
beforeEach(() => {
  life = new AbortController();
  calls = [];
  meanwhile = () => {};
  followPresence(
    window,
    {
      gone: () => calls.push('gone'),
      back: () => calls.push('back'),
      restored: async () => {
        calls.push('restored');
        meanwhile();
      },
    },
    life.signal,
  );
});
afterEach(() => life.abort());

const comeBack = async () => {
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

test('a page back from the cache is told of first, then looked at', async () => {
  await comeBack();
  expect(calls).toEqual(['gone', 'restored', 'back']);
});

test('one that ends while it comes back is not looked at again', async () => {
  meanwhile = () => life.abort();
  await comeBack();
  expect(calls).toEqual(['gone', 'restored']);
});
