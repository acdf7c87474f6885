import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { english, type Message } from './english.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LOCALES = join(ROOT, 'src/public/_locales');
const FORMS = /_(zero|one|two|few|many|other)$/;

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
const code = [...sources, readFileSync(join(ROOT, 'manifest.json'), 'utf8')].join('\n');

/** Keys that a file looks up itself, in quotes or as __MSG_key__, and the fixed beginnings of keys put together. */
const quoted = new Set([...code.matchAll(/['"]([a-z][a-z0-9_]*)['"]|__MSG_(\w+)__/g)].map((hit) => hit[1] ?? hit[2]));
const begun = [...code.matchAll(/`([a-z][a-z0-9]*_)\$\{/g)].flatMap((hit) => hit[1] ?? []);

test('every English message is used somewhere', () => {
  const unused = Object.keys(english).filter((key) => {
    const plain = key.replace(FORMS, '');
    return !quoted.has(key) && !quoted.has(plain) && !begun.some((start) => key.startsWith(start));
  });
  expect(unused).toEqual([]);
});

test('every message says what it is for, and shows an example of each value', () => {
  const bare = Object.entries(english).filter(
    ([, { description, placeholders = {} }]) =>
      !description || Object.values(placeholders).some(({ example }) => !example),
  );
  expect(bare).toEqual([]);
});

test('no English message blames, shouts or speaks of technique', () => {
  const unkind = /\b(invalid|illegal|forbidden|oops|fatal|exception|payload|null|undefined|you must)\b|!/i;
  expect(Object.values(english).filter(({ message }) => unkind.test(message))).toEqual([]);
});

test('no English message speaks like an accountant', () => {
  const dry = /\b(books|ledger|movements?|classif\w+|a sending|no sending)\b/i;
  expect(Object.values(english).filter(({ message }) => dry.test(message))).toEqual([]);
});

test('the store description fits', () => {
  expect(english['description']?.message.length).toBeLessThanOrEqual(132);
});

describe.each(readdirSync(LOCALES))('the %s file', (locale) => {
  const messages = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Record<string, Message>;
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  test('has the English keys and no others, each number in all forms of its language', () => {
    const wanted = Object.keys(english).flatMap((key) => {
      if (!key.endsWith('_other')) return FORMS.test(key) && `${key.replace(FORMS, '')}_other` in english ? [] : [key];
      return forms.map((form) => key.replace(/other$/, form));
    });
    expect(Object.keys(messages).sort()).toEqual([...new Set(wanted)].sort());
  });

  test('numbers the values of each message in the alphabetical order of their names, and uses each', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const names = Object.keys(placeholders);
      expect([key, ...names.map((name) => placeholders[name]?.content)]).toEqual([
        key,
        ...names.map((name) => `$${names.toSorted().indexOf(name) + 1}`),
      ]);
      const used = [...message.matchAll(/\$([a-z0-9_@]+)\$/gi)].map((hit) => hit[1]?.toLowerCase());
      expect([key, ...new Set(used)].toSorted()).toEqual([key, ...names].toSorted());
    }
  });

  test('writes no sum with a dollar sign, which browsers take for a value to be filled in', () => {
    expect(Object.values(messages).filter(({ message }) => /\$\d/.test(message))).toEqual([]);
  });

  test('wants the same values as the English file', () => {
    for (const [key, { placeholders = {} }] of Object.entries(messages)) {
      const twin = english[key] ?? english[key.replace(FORMS, '_other')];
      expect([key, ...Object.keys(placeholders).sort()]).toEqual([
        key,
        ...Object.keys(twin?.placeholders ?? {}).sort(),
      ]);
    }
  });
});
