import type { Reading } from '../../core/job.ts';
import type { Line, TileLine } from '../../protocol/badge.ts';
import type { KnownStatement } from './facts.ts';
import type { Phrases } from './phrases.ts';

/** Above the rows of Connects History: how many were read, whether the ledger agrees, and what the page does not show. */
export function sayStatement({ history, filter }: Reading, known: KnownStatement, say: Phrases): TileLine {
  const agrees = known.unexplained === 0;
  const lines: Line[] = [
    { tone: agrees ? 'done' : 'plain', text: say.plural(agrees ? 'badge_rows_agree' : 'badge_rows', history.length) },
  ];
  const unread = history.filter(({ date, action, amount }) => date === null || action === null || amount === null);
  if (unread.length > 0) lines.push({ tone: 'caution', text: say.plural('badge_rows_unread', unread.length) });
  if (known.unexplained) {
    const { between, unexplained } = known;
    lines.push({ tone: 'caution', text: say.plural('badge_unexplained', Math.abs(unexplained)) });
    if (between) lines.push({ tone: 'plain', text: say.days(between.from, between.to) });
  }
  if (known.covered) {
    const days = say.days(known.covered.from, known.covered.to);
    lines.push({ tone: 'plain', text: say.t('badge_covered', { days }) });
  }
  if (filter?.type === 'other') lines.push({ tone: 'caution', text: say.t('badge_filtered') });
  // What this view leaves out was read before.
  if (known.complete) return { kind: 'line', label: say.t('badge_ledger'), lines };
  if (filter?.more) lines.push({ tone: 'plain', text: say.t('badge_more_rows') });
  else if (filter?.days && filter.days < known.shown)
    lines.push({ tone: 'plain', text: say.t('badge_more_days', { days: say.number(known.shown) }) });
  return { kind: 'line', label: say.t('badge_ledger'), lines };
}
