import type { Verdict } from '../core/advice/index.ts';
import { Icon, type IconName } from './icons.tsx';
import { t } from './words.ts';

const LOOKS = {
  bid: { icon: 'check', tone: 'good', word: 'badge_verdict_bid' },
  think: { icon: 'half', tone: 'accent', word: 'badge_verdict_think' },
  skip: { icon: 'close', tone: 'warn', word: 'badge_verdict_skip' },
  cannot: { icon: 'dash', tone: 'plain', word: 'badge_verdict_cannot' },
  unknown: { icon: 'question', tone: 'plain', word: 'badge_verdict_unknown' },
} as const satisfies Record<Verdict, { icon: IconName; tone: string; word: string }>;

/** What a bid is worth, in a word with its shape. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { icon, tone, word } = LOOKS[verdict];
  return (
    <span class={`tag ${tone}`}>
      <Icon name={icon} />
      {t(word)}
    </span>
  );
}
