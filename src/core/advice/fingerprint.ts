/**
 * A posting's mark: the same title and text under another id give the same one. The salt is the installation's own and
 * random, so that the mark says nothing to anyone else; the text itself is never kept.
 */

/** Letters and digits only: a repost often differs in spaces, dashes or capitals. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text of fewer letters would make strangers' short posts look alike. */
const LEAST_LETTERS = 40;

/** 106 bits in 28 letters of base 16; null where title or text is not known or the text is too short to tell posts apart. */
export function fingerprint(salt: string, title: string | null, text: string | null): string | null {
  if (title === null || text === null) return null;
  const words = plain(text);
  if (words.length < LEAST_LETTERS) return null;
  const all = `${plain(title)}\n${words}`;
  return hash(`${salt}|${all}`) + hash(`${all}|${salt}`);
}

/** 53-bit mixing hash (cyrb53, public domain) as 14 hex digits. Quick and even; not meant to resist an attacker who has the salt. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
