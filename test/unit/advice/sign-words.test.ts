import { expect, test } from 'vitest';
import { EVERY_RULE } from '../../../src/core/advice/every-rule.ts';
import { signKey } from '../../../src/core/sign-key.ts';
import { english } from '../ui/english.ts';

test('every rule of the advice has a name in words, and no two the same', () => {
  const names = EVERY_RULE.map(({ id }) => english[signKey(id)]?.message);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});
