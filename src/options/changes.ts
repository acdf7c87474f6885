import type { PlainKey } from '../core/words.ts';

/** What each version changed for the person, newest first; the newest is the one that is built. */
export const CHANGES: readonly { version: string; what: readonly PlainKey[] }[] = [
  { version: '0.1.0', what: ['change_first', 'change_first_check'] },
];
