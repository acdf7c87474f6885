import type { Verdict } from '../core/advice/index.ts';
import { VERDICT_SHAPES } from '../core/verdict-shapes.ts';
import { Stroke } from './icons.tsx';
import { t } from './words.ts';

const TONES: Record<Verdict, string> = { bid: 'good', think: 'warn', skip: 'bad', cannot: 'bad', unknown: '' };

/** What a bid is worth, in a word with its shape, and in the same colour as on the page. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`tag outlined ${TONES[verdict]}`}>
      <Stroke path={VERDICT_SHAPES[verdict]} />
      {t(`badge_verdict_${verdict}`)}
    </span>
  );
}
