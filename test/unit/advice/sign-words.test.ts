import { expect, test } from 'vitest';
import { EVERY_RULE } from '../../../src/core/advice/every-rule.ts';
import { saySign, signKey } from '../../../src/core/sign-key.ts';
import { english, englishWords } from '../ui/english.ts';

test('every rule of the advice has a name in words, and no two the same', () => {
  const names = EVERY_RULE.map(({ id }) => english[signKey(id)]?.message);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});

test('every limit that has a figure says it with the person’s own', () => {
  const { t } = englishWords('en');
  const said = EVERY_RULE.filter(({ role }) => role === 'limit').map(({ id }) => saySign({ id, limit: 77 }, t));
  expect(said.filter((words) => words.includes('my_'))).toEqual([]);
  expect(said.filter((words) => !words.includes('77'))).toEqual([
    'Somebody is hired already',
    'You have seen this job before under another post',
    'Boosted, with 20 or more proposals',
  ]);
});
