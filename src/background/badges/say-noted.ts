import type { Line, TileLine } from '../../protocol/badge.ts';
import type { NotedSending } from './facts.ts';
import type { Phrases } from './phrases.ts';

/** On the page that follows sending: what the log noted of it, and what is left. */
export function sayNoted({ base, boost, left }: NotedSending, say: Phrases): TileLine {
  const text = boost
    ? say.t('badge_noted_boosted', { base: say.number(base), boost: say.number(boost) })
    : say.t('badge_noted', { cost: say.connects(base) });
  const lines: Line[] = [{ tone: 'done', text }];
  // What is left is less by a boost that nobody read.
  if (boost === null) lines.push({ tone: 'caution', text: say.t('badge_noted_unread') });
  else if (left !== null && left >= 0) lines.push({ tone: 'plain', text: say.plural('badge_noted_left', left) });
  return { kind: 'line', label: say.t('badge_ledger'), lines };
}
