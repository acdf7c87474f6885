import type { PlainKey } from './words.ts';

/** The words for a rule of the advice, by its id: the one place where ids become keys; a test holds every rule to a message. */
export function signKey(id: string): PlainKey {
  return `sign_${id.replaceAll('-', '_')}` as PlainKey;
}
