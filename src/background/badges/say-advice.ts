import type { Advice, Reason } from '../../core/advice/index.ts';
import { sayDecision } from '../../core/decision-words.ts';
import type { Job } from '../../core/job.ts';
import { saySign } from '../../core/sign-key.ts';
import type { Line } from '../../protocol/badge.ts';
import type { Phrases } from './phrases.ts';
import { sayBoost } from './say-boost.ts';
import { sayStrongest } from './say-visits.ts';

/** Reasons that stand on the card itself; all of them are under "Why". */
const STRONGEST = 3;

export function sayVerdict({ verdict }: Advice, say: Phrases): Line {
  return { tone: verdict, text: say.t(`badge_verdict_${verdict}`) };
}

/**
 * What is unsafe before all figures; then what the bid must bring and is likely to, what its boost must, the strongest thing
 * that own visits know, the strongest reasons, and where the job stands among the last ones.
 */
export function sayAdvice(advice: Advice, { activity }: Pick<Job, 'activity'>, say: Phrases): Line[] {
  const { rank, reasons } = advice;
  // How crowded it is exactly is a sign of its own.
  const telling = reasons.filter(
    ({ id, weight, status, limit }) =>
      (weight !== 0 && id !== 'proposals-20-plus') || status === 'policy' || limit !== null,
  );
  const strongest = telling.slice(0, STRONGEST).map((reason) => sayReason(reason, say));
  const lines = strongest.filter(({ tone }) => tone === 'stop');
  lines.push(...sayDecision(advice, say.t, say.number).map((text): Line => ({ tone: 'plain', text })));
  lines.push(...sayBoost(advice, say), ...sayStrongest(advice, activity.hires, say));
  lines.push(...strongest.filter(({ tone }) => tone !== 'stop'));
  if (rank) lines.push({ tone: 'plain', text: say.t(`badge_rank_${rank.third}`, { of: say.number(rank.of) }) });
  return lines;
}

/**
 * "Payment method not verified"; where the words of the post are what speaks against it, with these words, or, for they
 * are not kept, with the day of the visit that read them.
 */
export function sayReason(reason: Reason, say: Phrases): Line {
  const { direction, status, quote, seen } = reason;
  const stop = status === 'policy';
  const line: Line = { tone: stop ? 'stop' : direction, text: saySign(reason, say.t) };
  if (quote !== null) return { ...line, note: say.t('badge_quote', { quote }) };
  return stop && seen !== null ? { ...line, note: say.t('badge_seen', { day: say.day(seen) }) } : line;
}
