import type { BoostState } from '../core/ledger/index.ts';
import type { PlainKey } from '../core/words.ts';
import { Icon, type IconName } from './icons.tsx';
import { t } from './words.ts';

/** The visual language for what became of a bid and of its Connects: a word, a shape and, last, a colour. */

const OUTLOOKS = {
  'may-return': { icon: 'circle', tone: 'plain', word: 'outlook_may_return' },
  due: { icon: 'half', tone: 'accent', word: 'outlook_due' },
  overdue: { icon: 'alert', tone: 'warn', word: 'outlook_overdue' },
  returned: { icon: 'check', tone: 'good', word: 'outlook_returned' },
  gone: { icon: 'dash', tone: 'plain', word: 'outlook_gone' },
  unknown: { icon: 'question', tone: 'plain', word: 'outlook_unknown' },
} as const satisfies Record<string, { icon: IconName; tone: string; word: PlainKey }>;

export type Outlook = keyof typeof OUTLOOKS;

/** Whether a proposal's Connects come back. */
export function OutlookTag({ outlook }: { outlook: Outlook }) {
  const { icon, tone, word } = OUTLOOKS[outlook];
  return (
    <span class={`tag ${tone}`}>
      <Icon name={icon} />
      {t(word)}
    </span>
  );
}

const BOOSTS = {
  none: { icon: 'dash', tone: 'plain', word: 'boost_none' },
  held: { icon: 'half', tone: 'plain', word: 'boost_held' },
  charged: { icon: 'dash', tone: 'plain', word: 'boost_charged' },
  released: { icon: 'check', tone: 'good', word: 'boost_released' },
  unknown: { icon: 'question', tone: 'plain', word: 'outlook_unknown' },
} as const satisfies Record<BoostState, { icon: IconName; tone: string; word: PlainKey }>;

/** What became of the Connects bid for a boost. */
export function BoostTag({ state }: { state: BoostState }) {
  const { icon, tone, word } = BOOSTS[state];
  return (
    <span class={`tag ${tone}`}>
      <Icon name={icon} />
      {t(word)}
    </span>
  );
}

const OUTCOME_WORDS = {
  pending: 'outcome_pending',
  viewed: 'outcome_viewed',
  replied: 'outcome_replied',
  interviewed: 'outcome_interviewed',
  hired: 'outcome_hired',
  'other-hired': 'outcome_other_hired',
  declined: 'outcome_declined',
  withdrawn: 'outcome_withdrawn',
  closed: 'outcome_closed',
  removed: 'outcome_removed',
  expired: 'outcome_expired',
} as const satisfies Record<string, PlainKey>;

export type Outcome = keyof typeof OUTCOME_WORDS;
export const OUTCOMES = Object.keys(OUTCOME_WORDS) as Outcome[];

/** "Somebody else was hired" */
export function outcomeWord(outcome: Outcome): string {
  return t(OUTCOME_WORDS[outcome]);
}
