import { expect, test } from 'vitest';
import { done, isErrorCode, isReply, refused } from '../../../src/protocol/reply.ts';

test.each([done(7), done(null), refused('quota'), refused('internal', 'why')])('%j is a reply', (reply) => {
  expect(isReply(JSON.parse(JSON.stringify(reply)))).toBe(true);
});

test.each([
  undefined,
  null,
  true,
  'ok',
  [],
  {},
  { ok: true },
  { ok: false },
  { ok: false, error: null },
  { ok: false, error: 'quota' },
  { ok: 1, value: 7 },
])('%j, which another listener or a dead worker may answer, is none', (answer) => {
  expect(isReply(answer)).toBe(false);
});

test('a code that nobody knows is no code', () => {
  expect(['quota', 'toString', '', undefined].map(isErrorCode)).toEqual([true, false, false, false]);
});
