import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/advice/fingerprint.ts';

const title = 'Careful person for a small booking site';
const text = 'We run a small booking site and need somebody who writes clear code and tests it.';
const mark = fingerprint('salt', title, text);

test('the same words give the same mark, however they are spaced, dashed or capitalised', () => {
  expect(mark).toMatch(/^[0-9a-f]{28}$/);
  expect(fingerprint('salt', title.toUpperCase(), `  ${text.replaceAll(' ', ' – ')}\n`)).toBe(mark);
});

test('another title, another text or another salt gives another mark', () => {
  const others = [
    fingerprint('salt', `${title}s`, text),
    fingerprint('salt', title, text.replace('clear', 'clean')),
    fingerprint('salts', title, text),
    fingerprint('salt', text, title),
  ];
  expect(new Set([mark, ...others]).size).toBe(5);
});

test('without a title, or without text enough to tell posts apart, there is no mark', () => {
  expect(fingerprint('salt', null, text)).toBe(null);
  expect(fingerprint('salt', title, null)).toBe(null);
  expect(fingerprint('salt', title, 'Need a logo. – – – – – – – – – – – – – – – – – – –')).toBe(null);
});

test('ten thousand posts that differ in one digit have ten thousand marks', () => {
  const marks = new Set(Array.from({ length: 10_000 }, (_, i) => fingerprint('salt', title, `${text} ${i}`)));
  expect(marks.size).toBe(10_000);
});

test('other alphabets count as letters', () => {
  const greek = 'Χρειαζόμαστε έναν προσεκτικό άνθρωπο για μια μικρή δουλειά';
  expect(fingerprint('salt', 'τίτλος', greek)).not.toBe(null);
  expect(fingerprint('salt', 'τίτλος', greek)).not.toBe(fingerprint('salt', 'τίτλος', `${greek} ξανά`));
});
