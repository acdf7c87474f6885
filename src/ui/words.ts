import type { Words } from '../core/words.ts';

/** The words of one page of ours. A page says once, before it draws, which words it speaks. */
let voice: Words | null = null;

export function speak(words: Words): void {
  voice = words;
}

function spoken(): Words {
  if (!voice) throw new Error('A page must call speak() before it draws.');
  return voice;
}

/** The message of that key with its values filled in. */
export const t: Words['t'] = (key, ...rest) => spoken().t(key, ...rest);

/** The form of a message that fits the number. */
export const plural: Words['plural'] = (base, count, ...rest) => spoken().plural(base, count, ...rest);

/** BCP 47 tag to format numbers and days with. */
export function locale(): string {
  return spoken().locale;
}
