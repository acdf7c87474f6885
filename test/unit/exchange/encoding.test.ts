import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/exchange/encoding.ts';

const TEXT = 'Date;Title\r\n1.2.2026;Schöne Grüße – 5 €\r\n';

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('the encoding of a file', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['utf-16le', utf16(TEXT, true, true)],
    ['utf-16be', utf16(TEXT, false, true)],
    ['utf-16le', utf16(TEXT, true, false)],
    ['utf-16be', utf16(TEXT, false, false)],
    ['windows-1252', Uint8Array.from(Buffer.from(TEXT.replace('–', '-').replace('€', 'E'), 'latin1'))],
  ] as const)('is found to be %s (%#)', (encoding, bytes) => {
    const read = textOf(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.text.replace('-', '–').replace('E', '€')).toBe(TEXT);
  });

  test('of an empty file is UTF-8', () => {
    expect(textOf(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
