import { againstKey } from '../../core/advice/against.ts';
import type { ListedRule } from '../../core/advice/every-rule.ts';
import { number } from '../../ui/formats.ts';
import { plural, t } from '../../ui/words.ts';

/** What was measured for a rule, as a sentence: rates with the bids they rest on, and never a figure that was not published. */
export function effectWords({ effect, status }: Pick<ListedRule, 'effect' | 'status'>): string {
  const { reply, baseline, delta, view, viewDelta, wins, n } = effect;
  const parts: string[] = [];
  if (reply !== undefined && n !== undefined) parts.push(plural('effect_reply_of', n, { rate: percent(reply) }));
  else if (reply !== undefined) parts.push(t('effect_reply', { rate: percent(reply) }));
  else if (n !== undefined) parts.push(plural('effect_bids', n));
  if (reply !== undefined && baseline !== undefined) parts.push(t(againstKey(baseline), { rate: percent(baseline) }));
  if (delta !== undefined) parts.push(delta === 0 ? t('effect_same') : points(delta, 'effect_fewer', 'effect_more'));
  if (view !== undefined) parts.push(t('effect_view', { rate: percent(view) }));
  if (viewDelta !== undefined) parts.push(points(viewDelta, 'effect_view_fewer', 'effect_view_more'));
  if (wins !== undefined) parts.push(wins === 0 ? t('effect_no_win') : plural('effect_wins', wins));
  if (parts.length > 0) return `${parts.join(', ')}.`;
  return t(status === 'folk' ? 'effect_untested' : status === 'policy' ? 'effect_policy' : 'effect_none');
}

type Points = 'effect_fewer' | 'effect_more' | 'effect_view_fewer' | 'effect_view_more';

function points(delta: number, fewer: Points, more: Points): string {
  return t(delta < 0 ? fewer : more, { points: number(Math.abs(delta)) });
}

/** "7.8 %": the figures are published in percent. */
function percent(value: number): string {
  return t('percent', { value: number(value) });
}
