import { type BidNote, bidOn } from '../../core/bid.ts';
import type { Line, TileLine } from '../../protocol/badge.ts';
import type { Phrases } from './phrases.ts';
import type { CardFacts } from './say-card.ts';

/** What leaves nothing to say here, or nothing that is known. */
const NOTHING_TO_SEND: readonly BidNote['kind'][] = ['closed', 'sent', 'applied', 'cost-unknown'];

type Facts = Pick<CardFacts, 'job' | 'known' | 'settings' | 'onPage' | 'remembered'>;

/** Below the button that sends, where the Connects are spent: what it takes, boost included, and what it leaves. */
export function saySend({ job, known, settings, onPage, remembered }: Facts, say: Phrases): TileLine | null {
  const { total, money, after, notes } = bidOn(job, known, onPage ?? remembered?.value ?? null, settings.price);
  if (notes.some(({ kind }) => NOTHING_TO_SEND.includes(kind))) return null;
  const lines: Line[] = [];
  if (total === null) lines.push({ tone: 'caution', text: say.t('badge_boost_unread') });
  else if (total === 0 || money === null) lines.push({ tone: 'plain', text: say.t('badge_free') });
  else
    lines.push({ tone: 'plain', text: say.t('badge_takes', { cost: say.connects(total), money: say.money(money) }) });
  // That too few are there is the card's own line, and the site does not let anybody send.
  if (after !== null && after >= 0) lines.push({ tone: 'plain', text: say.plural('badge_left', after) });
  return { kind: 'line', label: say.t('badge_send'), lines };
}
