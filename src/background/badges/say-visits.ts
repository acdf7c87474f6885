import type { Advice, Change, EarlierPosting } from '../../core/advice/index.ts';
import { sayFate } from '../../core/posting-words.ts';
import type { Line } from '../../protocol/badge.ts';
import type { Phrases } from './phrases.ts';

/**
 * The one thing that own visits know and that weighs most now: Connects that went into this very post before, else that
 * somebody was hired. Nothing where a reason says it already.
 * @param hires how many were hired, as the page says
 */
export function sayStrongest({ changes, earlier, reasons }: Advice, hires: number | null, say: Phrases): Line[] {
  const said = new Set(reasons.flatMap(({ id, weight, limit }) => (weight !== 0 || limit !== null ? [id] : [])));
  const paid = earlier.find(({ spent }) => spent > 0);
  if (paid) return [caution(say.t('badge_earlier_spent', { cost: say.connects(paid.spent), day: say.day(paid.last) }))];
  if (said.has('already-hired')) return [];
  const hired = changes.find(({ kind }) => kind === 'hired');
  if (hired) return [caution(say.t('badge_hired', { day: say.day(hired.since) }))];
  return (hires ?? 0) > 0 ? [caution(say.t('sign_already_hired'))] : [];
}

/** For "Why": how the job changed since the first visit, and the same post under other addresses. */
export function sayVisits({ changes, earlier }: Advice, say: Phrases): Line[] {
  return [...changes.flatMap((change) => sayChange(change, say)), ...earlier.map((post) => sayEarlier(post, say))];
}

/** A job that is over is told at the head of its card. */
function sayChange(change: Change, say: Phrases): Line[] {
  const day = say.day(change.since);
  switch (change.kind) {
    case 'cost': {
      const up = change.to > change.from;
      const text = say.t(up ? 'badge_dearer' : 'badge_cheaper', { cost: say.number(change.from), day });
      return [{ tone: up ? 'against' : 'plain', text }];
    }
    case 'crowd': {
      const text = say.t('badge_crowd', { day, from: change.from, to: change.to });
      return [{ tone: change.grew ? 'against' : 'plain', text }];
    }
    case 'hired':
      return [{ tone: 'against', text: say.t('badge_hired', { day }) }];
    case 'status':
      return [];
  }
}

function sayEarlier(posting: EarlierPosting, say: Phrases): Line {
  const note = sayFate(posting, say.t, say.connects).join(' · ');
  const line: Line = { tone: 'against', text: say.t('badge_earlier', { day: say.day(posting.last) }), rule: 'repost' };
  return note === '' ? line : { ...line, note };
}

function caution(text: string): Line {
  return { tone: 'caution', text };
}
