import { type Advice, BOOST_KEPT, BOOST_RETURNED, boostOn, oneIn } from '../../core/advice/index.ts';
import { costOf } from '../../core/connects.ts';
import type { Job } from '../../core/job.ts';
import type { Line } from '../../protocol/badge.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Phrases } from './phrases.ts';

type Offer = Pick<Job, 'boost' | 'connects'>;

/** Base and boost apart and what the boost alone costs, once one is set. `boost` in Connects, null where not read. */
export function sayParts(
  { base, boost }: { base: number | null; boost: number | null },
  { price }: Pick<Settings, 'price'>,
  say: Phrases,
): Line[] {
  if (!boost || base === null) return [];
  const money = say.money(costOf(boost, price));
  return [plain(say.t('badge_parts', { base: say.number(base), boost: say.number(boost), money }))];
}

/** What the boost that is set must bring by itself; nothing where the pay is not known. */
export function sayBoost({ boost }: Advice, say: Phrases): Line[] {
  const share = boost?.mustAdd ?? null;
  if (share === null) return [];
  if (share >= 1) return [{ tone: 'caution', text: say.t('badge_boost_never') }];
  return [plain(say.t('badge_boost_pays', { bids: say.number(oneIn(share) ?? 1) }))];
}

/** For "Why": how far the chance would have to grow, what first place asks, when a boost comes back and when it is kept. */
export function sayBoostRules(advice: Advice, offer: Offer, say: Phrases): Line[] {
  if (!offer.boost) return [];
  const [, win] = advice.winChance;
  const lines: Line[] = [];
  const { boost } = advice;
  if (boost?.mustAdd && boost.factor && win + boost.mustAdd < 1) {
    const [low, middle, high] = boost.factor.map((times) => say.number(Math.round(times * 10) / 10));
    const values = { from: say.number(oneIn(win) ?? 1), to: say.number(oneIn(win + boost.mustAdd) ?? 1) };
    const note = say.t('badge_boost_factor', { high: high ?? '', low: low ?? '', middle: middle ?? '' });
    lines.push({ ...plain(say.t('badge_boost_lift', values)), note });
  }
  lines.push(...sayFirst(advice, offer, say));
  lines.push({ tone: 'for', text: say.t('badge_boost_back'), rule: BOOST_RETURNED[1] });
  lines.push({ tone: 'against', text: say.t('badge_boost_kept'), rule: BOOST_KEPT[1] });
  return lines;
}

/** What first place asks now, where no boost is set that already offers as much. */
function sayFirst({ cost, pay, fee, winChance, boost }: Advice, offer: Offer, say: Phrases): Line[] {
  const first = offer.boost?.firstPlace ?? null;
  if (first === null || (boost && boost.connects >= first)) return [];
  const place = say.connects(first);
  // The price of a Connect in dollars, as the advice reckons: a free bid does not tell it.
  const connectPrice = cost.money !== null && cost.connects ? cost.money / cost.connects : null;
  const net = pay === null ? null : pay.value * (1 - fee);
  const share = connectPrice === null ? null : boostOn(first, offer.connects, net, winChance, { connectPrice }).mustAdd;
  if (share === null || share >= 1) return [plain(say.t('badge_boost_first', { place }))];
  return [plain(say.t('badge_boost_first_pays', { bids: say.number(oneIn(share) ?? 1), place }))];
}

function plain(text: string): Line {
  return { tone: 'plain', text };
}
