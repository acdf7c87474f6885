/** How the letters of a file were written down. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file whose encoding nobody names: by its mark; else UTF-8 where all of it is that, UTF-16 where every
 * other byte is empty, as in text of Latin letters; else the encoding in which older spreadsheets write.
 */
export function textOf(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = marked(bytes) ?? unmarked(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function marked([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** So many bytes are looked at for empty ones. */
const LOOKED_AT = 1_000;

function unmarked(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, LOOKED_AT);
  const empty = [0, 1].map((side) => head.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [even = 0, odd = 0] = empty;
  if (odd > head.length / 4) return 'utf-16le';
  if (even > head.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
