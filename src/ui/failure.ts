import type { PlainKey } from '../core/words.ts';
import { t } from './words.ts';

/** What went wrong, by its code, in words that say what it means for the person and what to do. */
const WORDS = {
  'not-allowed': 'error_not_allowed',
  'unknown-message': 'error_unknown_message',
  'bad-message': 'error_bad_message',
  mode: 'error_mode',
  'read-only': 'error_read_only',
  sample: 'error_sample',
  quota: 'error_quota',
  storage: 'error_storage',
  'not-found': 'error_not_found',
  'in-statement': 'error_in_statement',
  incomplete: 'error_incomplete',
  'bad-file': 'error_bad_file',
  'newer-file': 'error_newer_file',
  'no-receiver': 'error_no_receiver',
  orphaned: 'error_orphaned',
  internal: 'error_internal',
} as const satisfies Record<string, PlainKey>;

export type FailureCode = keyof typeof WORDS;

export function failureWords(code: FailureCode): string {
  return t(WORDS[code]);
}
