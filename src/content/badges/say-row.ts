import type { KnownProposal, KnownSide } from '../../protocol/answers.ts';
import type { Line, TileLine } from './model.ts';
import type { Phrases } from './phrases.ts';

/** Below a row of My proposals: what it cost, and whether that comes back; null where neither is known. */
export function sayRow({ base, boost }: KnownProposal, say: Phrases): TileLine | null {
  const { t } = say.words;
  const lines: Line[] = [];
  const cost = base.connects === null ? null : base.connects === 0 ? t('badge_free') : say.connects(base.connects);
  const more = boost?.connects ? t('badge_boost', { boost: say.number(boost.connects) }) : null;
  const [one, other] = [fateOf(base, say), boost && more ? fateOf(boost, say) : null];
  if (more === null || (one && other && one.text === other.text)) {
    const what = cost && more ? t('badge_with_boost', { boost: more, cost }) : cost;
    if (what) lines.push({ tone: 'plain', text: what });
    if (one) lines.push(one);
  } else {
    // Each came to its own end.
    for (const [what, fate] of [[cost, one] as const, [more, other] as const]) {
      if (what && fate) lines.push({ ...fate, text: t('badge_side', { fate: fate.text, what }) });
      else if (what) lines.push({ tone: 'plain', text: what });
      else if (fate) lines.push(fate);
    }
  }
  return lines.length > 0 ? { kind: 'line', label: t('badge_ledger'), lines } : null;
}

/** "due back since 3 Nov"; null where nobody knows. */
function fateOf({ connects, outlook, since }: KnownSide, say: Phrases): Line | null {
  if (outlook === 'unknown' || connects === 0) return null;
  const { t } = say.words;
  const tone = outlook === 'returned' ? 'done' : outlook === 'overdue' ? 'caution' : 'plain';
  if (outlook === 'may-return') return { tone, text: t('outlook_may_return') };
  const text = since && outlook !== 'gone' ? t(`badge_${outlook}`, { day: say.day(since) }) : t(`outlook_${outlook}`);
  return { tone, text };
}
