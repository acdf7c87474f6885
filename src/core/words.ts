/**
 * The one way to a word that a person reads. Keys, and the values each key wants, come from the English file by type,
 * so a missing key or a forgotten value does not compile. Nothing of the file itself is bundled: the browser holds it.
 */
import type english from '../public/_locales/en/messages.json';

type Messages = typeof english;
export type MessageKey = keyof Messages;
type Names<K extends MessageKey> = K extends MessageKey
  ? Messages[K] extends { placeholders: infer P }
    ? keyof P & string
    : never
  : never;
/** A message without values. */
export type PlainKey = { [K in MessageKey]: [Names<K>] extends [never] ? K : never }[MessageKey];
type Rest<N extends string> = [N] extends [never] ? [] : [values: Record<N, string | number>];
/** A message in as many forms as the language has for a number: `x_other`, and `x_one`, `x_few` … where they differ. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
type PluralNames<B extends PluralKey> = `${B}_other` extends infer K extends MessageKey
  ? Exclude<Names<K>, 'count'>
  : never;

/** How the browser looks a message up: key and the substitutions $1 … $9; empty where the key is unknown. */
export type GetMessage = (key: string, substitutions: string[]) => string;

export interface Words {
  /** BCP 47 tag to format numbers and days with: the interface's, where the words are in that language. */
  locale: string;
  /** The message of that key with its values filled in. */
  t<K extends MessageKey>(key: K, ...rest: Rest<Names<K>>): string;
  /** The form of a message that fits the number; `count` is filled in, formatted, by itself. */
  plural<B extends PluralKey>(base: B, count: number, ...rest: Rest<PluralNames<B>>): string;
}

/** `interfaceLocale` is the browser's own language, which may differ from the language the words are in. */
export function wordsFrom(getMessage: GetMessage, interfaceLocale: string): Words {
  const lookUp = (key: string, values: Record<string, string | number> = {}) => {
    // Placeholders are numbered in the alphabetical order of their names; a test holds every locale to it.
    const substitutions = Object.keys(values)
      .sort()
      .map((name) => String(values[name]));
    return getMessage(key, substitutions);
  };
  const language = getMessage('language', []) || 'en';
  const locale = interfaceLocale.split('-')[0] === language.split('-')[0] ? interfaceLocale : language;
  const numbers = new Intl.NumberFormat(locale);
  const forms = new Intl.PluralRules(locale);
  return {
    locale,
    // The key itself is better than nothing where a message is missing: it can be seen and reported.
    t: (key, ...[values]) => lookUp(key, values) || key,
    plural: (base, count, ...[values]) => {
      const filled = { ...values, count: numbers.format(count) };
      return lookUp(`${base}_${forms.select(count)}`, filled) || lookUp(`${base}_other`, filled) || base;
    },
  };
}
