import type { Advice, Reason } from '../../core/advice/index.ts';
import { oneIn } from '../../core/advice/pay.ts';
import { evenKey } from '../../core/even-key.ts';
import { signKey } from '../../core/sign-key.ts';
import type { Line } from './model.ts';
import type { Phrases } from './phrases.ts';

/** Reasons that stand on the card itself; all of them are under "Why". */
const STRONGEST = 3;
const KEY = { free: 'free', 'pay-unknown': 'pay', 'weekly-budget': 'budget' } as const;

export function sayVerdict({ verdict }: Advice, say: Phrases): Line {
  return { tone: verdict, text: say.t(`badge_verdict_${verdict}`) };
}

/** What the bid must bring and is likely to, the strongest reasons, and where the job stands among the last ones. */
export function sayAdvice(advice: Advice, say: Phrases): Line[] {
  const { step, rank, reasons } = advice;
  // How crowded it is exactly is a sign of its own.
  const telling = reasons.filter(
    ({ id, weight, status, limit }) => (weight !== 0 && id !== 'proposals-20-plus') || status === 'policy' || limit,
  );
  const plain: string[] = [];
  if (step === 'free' || step === 'pay-unknown' || step === 'weekly-budget')
    plain.push(say.t(`badge_step_${KEY[step]}`));
  plain.unshift(...evenOf(advice, say));
  const lines = plain.map((text): Line => ({ tone: 'plain', text }));
  lines.push(...telling.slice(0, STRONGEST).map((reason) => sayReason(reason, say)));
  if (rank) lines.push({ tone: 'plain', text: say.t(`badge_rank_${rank.third}`, { of: say.number(rank.of) }) });
  return lines;
}

/** "1 win pays for 47 of these bids; you win about 1 in 60"; nothing where a figure is missing. */
function evenOf(advice: Advice, say: Phrases): string[] {
  const {
    oneIn: { needed, expected },
    breakEvenWithTime: time,
  } = advice;
  if (!needed || !expected) return [];
  const values = { needed: say.number(needed), expected: say.number(expected) };
  const lines = [say.t(evenKey(advice), values)];
  if (time) lines.push(say.t('badge_even_time', { needed: say.number(oneIn(time) ?? 1) }));
  return lines;
}

/** "Payment method not verified", with the words of the post where they are what speaks against it. */
export function sayReason({ id, direction, status, quote }: Reason, say: Phrases): Line {
  const line: Line = { tone: status === 'policy' ? 'stop' : direction, text: say.t(signKey(id)) };
  return quote === null ? line : { ...line, note: say.t('badge_quote', { quote }) };
}
