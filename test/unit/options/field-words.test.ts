import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFields } from '../../../src/core/read-fields.ts';
import { FIELD_WORDS, fieldWords } from '../../../src/options/field-words.ts';
import { read } from '../../../src/readers/read.ts';
import { documentOf, fixtures } from '../../pages/fixtures.ts';

test('every field that the readers tell of has its words', () => {
  const kinds = readdirSync(new URL('../../pages/', import.meta.url), { withFileTypes: true });
  const pages = kinds.filter((each) => each.isDirectory()).flatMap(({ name }) => fixtures(name));
  const told = pages.flatMap(({ html, url, today }) => readFields(read(documentOf(html, url), url, today)));
  const fields = [...new Set(told.map(({ field }) => field))];
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter((field) => !Object.hasOwn(FIELD_WORDS, field))).toEqual([]);
});

test('a field that is none of the reading stands as it is', () => {
  expect(fieldWords('jobs.shoeSize')).toBe('jobs.shoeSize');
  expect(fieldWords('constructor')).toBe('constructor');
});
