import { againstKey } from '../../core/advice/against.ts';
import { type Advice, oneIn, type Reason } from '../../core/advice/index.ts';
import type { Job } from '../../core/job.ts';
import { signKey } from '../../core/sign-key.ts';
import type { Line, Why } from '../../protocol/badge.ts';
import type { Phrases } from './phrases.ts';
import { sayReason } from './say-advice.ts';
import { sayBoostRules } from './say-boost.ts';
import { sayVisits } from './say-visits.ts';

/**
 * All that a verdict rests on: every reason by its weight, the chance, what a boost would have to do, what own visits
 * know, what could not be read, and what does not matter.
 */
export function sayWhy(advice: Advice, job: Pick<Job, 'boost' | 'connects'>, say: Phrases): Why {
  const { reasons, unknown, idle, basis, winChance } = advice;
  const [low, , high] = winChance.map((share) => say.number(oneIn(share) ?? 1));
  const signs = (ids: readonly string[]) =>
    ids.map((id): Line => ({ tone: 'plain', text: say.t(signKey(id)), rule: id }));
  const reasoned = strictest(reasons).map((reason, at, all): Line => {
    const line = sayReason(reason, say);
    return { ...line, note: line.note ?? noteOf(reason, all[at - 1], say), rule: reason.id };
  });
  const chance: Line = {
    tone: 'plain',
    text: say.t('badge_chance', { high: high ?? '', low: low ?? '' }),
    note: say.t(`badge_basis_${basis === 'own+others' ? 'both' : basis}`),
    rule: 'verdict',
  };
  const parts = [
    { title: say.t('badge_why_reasons'), lines: reasoned },
    { title: say.t('badge_why_chance'), lines: [chance] },
    { title: say.t('badge_why_boost'), lines: sayBoostRules(advice, job, say) },
    { title: say.t('badge_why_visits'), lines: sayVisits(advice, say) },
    { title: say.t('badge_why_unread'), lines: signs(unknown) },
    { title: say.t('badge_why_idle'), lines: signs(idle) },
  ];
  return { label: say.t('badge_why'), parts: parts.filter(({ lines }) => lines.length > 0) };
}

/** Signs that always stand beside one of these stricter ones, and then have nothing more to say. */
const STRICTER: Record<string, readonly string[]> = {
  'proposals-20-plus': ['proposals-20-50', 'proposals-50-plus'],
  'flags-2-plus': ['flags-3-plus'],
};

/** Without the wider of two signs of one thing; it stays where own bids have turned one of the two round. */
function strictest(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    ({ id, direction }) => !reasons.some((other) => STRICTER[id]?.includes(other.id) && other.direction === direction),
  );
}

/**
 * "Tested · 7.8 % of bids answered · 13.2 % of bids on average · Measured on 321 bids". What it is compared with
 * is said once where the reason before it is compared with the same.
 */
function noteOf({ id, status, effect, own, limit, seen }: Reason, before: Reason | undefined, say: Phrases): string {
  const { reply, baseline, n } = effect;
  const percent = (value: number) => ({ rate: say.t('percent', { value: say.number(value) }) });
  const said = [say.t(limit === null ? `badge_status_${status}` : 'badge_status_limit')];
  if (reply !== undefined) said.push(say.t('effect_reply', percent(reply)));
  if (baseline !== undefined && baseline !== before?.effect.baseline)
    said.push(say.t(againstKey(baseline), percent(baseline)));
  if (n) said.push(say.plural('effect_bids', n));
  if (id === 'connects-8-or-less') said.push(say.t('note_cheap'));
  if (own?.bids) said.push(say.plural('badge_own', own.bids, { replies: say.number(own.replies) }));
  if (seen !== null) said.push(say.t('badge_seen', { day: say.day(seen) }));
  return said.join(' · ');
}
