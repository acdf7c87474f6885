import type { Cause } from '../core/ledger/index.ts';
import type { PlainKey } from '../core/words.ts';
import { t } from './words.ts';

const WORDS: Record<Cause, PlainKey> = {
  'not-covered': 'cause_not_covered',
  'perhaps-sent': 'cause_perhaps_sent',
  pending: 'cause_pending',
  badge: 'cause_badge',
  refund: 'cause_refund',
  expiry: 'cause_expiry',
  'entered-twice': 'cause_entered_twice',
  elsewhere: 'cause_elsewhere',
};

/** "the availability badge" */
export function causeWord(cause: Cause): string {
  return t(WORDS[cause]);
}
