import type { Line, TileLine } from '../../protocol/badge.ts';
import type { KnownProposal, KnownSide } from './facts.ts';
import type { Phrases } from './phrases.ts';

/** Below a row of My proposals: what it cost, and whether that comes back; null where neither is known. */
export function sayRow({ base, boost }: KnownProposal, say: Phrases): TileLine | null {
  const plain = (text: string): Line => ({ tone: 'plain', text });
  const cost =
    base.connects === null ? null : plain(base.connects === 0 ? say.t('badge_free') : say.connects(base.connects));
  const more = boost?.connects ? plain(say.t('badge_boost', { boost: say.number(boost.connects) })) : null;
  const one = fateOf(base, say);
  const other = boost && fateOf(boost, say);
  // Told once while both fare alike.
  const alike = one?.text === other?.text;
  const lines = [cost, alike ? null : one, more, other].filter((line) => line !== null);
  return lines.length > 0 ? { kind: 'line', label: say.t('badge_ledger'), lines } : null;
}

/** "due back since 3 Nov"; null where nobody knows. */
function fateOf({ connects, outlook, since }: KnownSide, say: Phrases): Line | null {
  if (outlook === 'unknown' || connects === 0) return null;
  const dated = outlook === 'due' || outlook === 'overdue' || outlook === 'returned';
  return {
    tone: outlook === 'returned' ? 'done' : outlook === 'overdue' ? 'caution' : 'plain',
    text:
      dated && since
        ? say.t(`badge_${outlook}`, { day: say.day(since) })
        : say.t(`outlook_${outlook === 'may-return' ? 'may_return' : outlook}`),
  };
}
