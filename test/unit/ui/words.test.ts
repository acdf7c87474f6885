import { expect, test } from 'vitest';
import { type GetMessage, wordsFrom } from '../../../src/core/words.ts';
import { englishWords } from './english.ts';

test('values go where their names are, whatever the order they are given in', () => {
  const { t } = englishWords();
  const said = 'You sent a proposal on Oct 3, for 14 Connects and a boost of 10 Connects.';
  expect(t('note_sent_boost', { day: 'Oct 3', cost: '14 Connects', boost: '10 Connects' })).toBe(said);
  expect(t('note_sent_boost', { boost: '10 Connects', day: 'Oct 3', cost: '14 Connects' })).toBe(said);
});

test('a value that looks like a placeholder stays what it is', () => {
  expect(englishWords().t('log_deleted', { title: '$1 for $COUNT$' })).toBe('Deleted: $1 for $COUNT$');
});

test('a number takes the form that its language gives it, written as the language writes it', () => {
  const { plural } = englishWords();
  expect(plural('connects', 1)).toBe('1 Connect');
  expect(plural('connects', 0)).toBe('0 Connects');
  expect(plural('connects', 12_345)).toBe('12,345 Connects');
});

test('numbers follow the interface only where the words are in its language', () => {
  expect(englishWords('en-GB').locale).toBe('en-GB');
  expect(englishWords('de-DE').locale).toBe('en');
});

test('a form that a language has and its file lacks falls back to the general one', () => {
  const polish: Record<string, string> = { language: 'pl', connects_other: '$1 Connects' };
  const getMessage: GetMessage = (key, values) => (polish[key] ?? '').replace('$1', values[0] ?? '');
  expect(wordsFrom(getMessage, 'pl').plural('connects', 3)).toBe('3 Connects');
});

test('a message that is missing shows its key instead of nothing', () => {
  expect(wordsFrom(() => '', 'en').t('undo')).toBe('undo');
});

test('keys and values are held by their types', () => {
  const { t, plural } = englishWords();
  // @ts-expect-error: no such message
  t('no_such_key');
  // @ts-expect-error: this message wants a title
  t('log_deleted');
  // @ts-expect-error: and nothing else
  t('log_deleted', { name: 'x' });
  // @ts-expect-error: this one wants no value
  t('undo', { title: 'x' });
  // @ts-expect-error: not a message with forms
  plural('undo', 1);
  expect(t('log_deleted', { title: 'x' })).toBe('Deleted: x');
});
