import { costOf } from '../../core/connects.ts';
import type { KnownJob, PageSettings } from '../../protocol/answers.ts';
import type { Line, TileLine } from './model.ts';
import type { Phrases } from './phrases.ts';
import { sentOf } from './say-card.ts';

/** What the person's own visits know about the job of a tile; null, and so silence, when they know nothing. */
export function sayLine(known: KnownJob | null, settings: PageSettings, say: Phrases): TileLine | null {
  if (known === null) return null;
  const { t } = say.words;
  const lines: Line[] = [];
  if (known.sent) lines.push({ tone: 'done', text: sentOf(known.sent, say) });
  if (known.skipped) lines.push({ tone: 'plain', text: t('badge_skipped', { day: say.day(known.skipped) }) });
  // What was sent has its cost in its own words.
  if (known.last && !known.sent) {
    const { connects, at } = known.last;
    const money = say.money(costOf(connects, settings.price));
    const day = say.day(at);
    const text =
      connects === 0
        ? t('badge_seen_free', { day })
        : t('badge_seen_cost', { cost: say.connects(connects), day, money });
    lines.push({ tone: 'plain', text });
  }
  return lines.length > 0 ? { kind: 'line', label: t('badge_line'), lines } : null;
}
