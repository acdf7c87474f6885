import type { Advice } from '../../core/advice/index.ts';
import { costOf } from '../../core/connects.ts';
import type { KnownJob } from '../../protocol/answers.ts';
import type { Line, TileLine } from '../../protocol/badge.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Phrases } from './phrases.ts';
import { sayReason, sayVerdict } from './say-advice.ts';
import { sentOf } from './say-card.ts';

/**
 * What a tile alone makes clear against a bid, and what the person's own visits know about its job; null, and so silence,
 * where that is nothing.
 */
export function sayLine(
  known: KnownJob | null,
  advice: Advice | null,
  settings: Pick<Settings, 'price'>,
  say: Phrases,
): TileLine | null {
  const lines: Line[] = [];
  if (known?.sent) lines.push({ tone: 'done', text: sentOf(known.sent, say) });
  else if (advice) lines.push(...against(advice, say));
  if (known?.skipped) lines.push({ tone: 'plain', text: say.t('badge_skipped', { day: say.day(known.skipped) }) });
  // What was sent has its cost in its own words.
  if (known?.last && !known.sent) {
    const { connects, at } = known.last;
    const money = say.money(costOf(connects, settings.price));
    const day = say.day(at);
    const text =
      connects === 0
        ? say.t('badge_seen_free', { day })
        : say.t('badge_seen_cost', { cost: say.connects(connects), day, money });
    lines.push({ tone: 'plain', text });
  }
  return lines.length > 0 ? { kind: 'line', label: say.t('badge_line'), lines } : null;
}

/** A verdict against the bid and the first reason for it; nothing else is worth a line on every tile. */
function against(advice: Advice, say: Phrases): Line[] {
  const { verdict, step, reasons } = advice;
  if (step === 'too-few') return [{ tone: verdict, text: say.t('badge_too_few') }];
  const first = reasons.find(({ direction }) => direction === 'against');
  return verdict === 'skip' ? [sayVerdict(advice, say), ...(first ? [sayReason(first, say)] : [])] : [];
}
