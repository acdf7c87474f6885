import type { Sort } from '../core/ledger/index.ts';
import type { RowKind } from '../core/rulebook/labels.ts';
import type { PlainKey } from '../core/words.ts';
import type { StatementPart } from '../protocol/ledger-answers.ts';
import { t } from '../ui/words.ts';

const SORT_WORDS: Record<Sort, PlainKey> = {
  base: 'sort_base',
  boost: 'sort_boost',
  return: 'sort_return',
  grant: 'sort_grant',
  purchase: 'sort_purchase',
  adjust: 'sort_adjust',
  badge: 'sort_badge',
  other: 'sort_rest',
};

/** What a booking is, in a word or two. */
export function sortWord(sort: Sort): string {
  return t(SORT_WORDS[sort]);
}

/** The same for the filter of the statement. */
export function partWord(part: StatementPart): string {
  if (part === 'unclear') return t('sort_unclear');
  return part === 'difference' ? t('sort_difference') : sortWord(part);
}

/** What a person may say that a label means; of kinds that only a job's rows have, one each. */
export const MEANINGS = [
  ['grant-reward', 'means_grant'],
  ['grant-monthly', 'means_monthly'],
  ['purchase-probable', 'means_purchase'],
  ['base-returned', 'means_base_returned'],
  ['boost-returned', 'means_boost_returned'],
  ['base-spent', 'means_base_spent'],
  ['boost-hold', 'means_boost_spent'],
  ['badge-spent', 'means_badge'],
  ['other', 'means_rest'],
] as const satisfies readonly (readonly [RowKind, PlainKey])[];
