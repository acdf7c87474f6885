import type { PlainKey, Words } from './words.ts';

/** The words for a rule of the advice, by its id: the one place where ids become keys; a test holds every rule to a message. */
export function signKey(id: string): PlainKey {
  return `sign_${id.replaceAll('-', '_')}` as PlainKey;
}

/** What a reason says; of a limit with the person's own figure, for the sign's name holds the published one. */
export function saySign({ id, limit }: { id: string; limit: number | null }, t: Words['t']): string {
  const key = limit === null ? signKey(id) : `my_${signKey(id)}`;
  // A message without a figure leaves the value aside.
  return t(key as 'my_sign_budget_under_150', { limit: limit ?? 0 });
}
