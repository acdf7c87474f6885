import type { JobStatus } from '../job.ts';
import type { Interval } from './beta.ts';
import { moneyOf } from './pay.ts';

/** A job that was left alone, with what was known of it then. */
export interface Skip {
  uid: string;
  /** ISO 8601. */
  at: string;
  /** Connects that a bid would have cost; null where not known. */
  connects: number | null;
  /** The chance to win it, as advised then; null where nothing was advised. */
  winChance: Interval | null;
  /** Dollars after the fee that it would have paid; null where not known. */
  net: number | null;
  /** What later visits saw of it, in any order. */
  later: readonly Later[];
}

export interface Later {
  /** ISO 8601. */
  at: string;
  hires: number | null;
  status: JobStatus | null;
}

/**
 * hired: somebody was · closed: nobody was, and the Connects would have come back (rules refund-base-closed-no-hire
 * and refund-base-removed-by-upwork) · open: still open when last seen · unseen: not seen again.
 */
export type SkipFate = 'hired' | 'closed' | 'open' | 'unseen';

export interface SkipBalance {
  skipped: number;
  fates: Record<SkipFate, number>;
  /** Connects not spent, without those that would have come back; the skips whose cost is not known are left out. */
  saved: number;
  /** The same in dollars. */
  savedMoney: number;
  /** Skips without a known cost. */
  costUnknown: number;
  /** Dollars that the skipped jobs which hired would have brought, chance × pay, at 5, 50 and 95 % of the chance. */
  missed: Interval;
  /** Skips that hired of which the chance or the pay is not known: they are missing in what was missed. */
  missedUnknown: number;
  /** Dollars saved less dollars missed: the low end stands against the high end of what was missed. */
  net: Interval;
}

/** What became of a skipped job, as far as later visits tell. */
export function fateOf({ at, later }: Pick<Skip, 'at' | 'later'>): SkipFate {
  const after = later
    .filter((visit) => Date.parse(visit.at) > Date.parse(at))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (after.some(({ hires }) => (hires ?? 0) > 0)) return 'hired';
  const last = after.findLast(({ status }) => status !== null);
  if (last?.status === 'removed') return 'closed';
  // Closed, and how many were hired was never shown: nobody knows whether it came back.
  if (last?.status === 'closed') return after.some(({ hires }) => hires === 0) ? 'closed' : 'unseen';
  return last ? 'open' : 'unseen';
}

/** What skipping has saved, net of what it has missed. `price` is dollars for one Connect. */
export function skipBalance(skips: readonly Skip[], price: number): SkipBalance {
  const fates: Record<SkipFate, number> = { hired: 0, closed: 0, open: 0, unseen: 0 };
  const missed: Interval = [0, 0, 0];
  let saved = 0;
  let costUnknown = 0;
  let missedUnknown = 0;
  for (const skip of skips) {
    const fate = fateOf(skip);
    fates[fate]++;
    if (skip.connects === null) costUnknown++;
    else if (fate !== 'closed') saved += skip.connects;
    if (fate !== 'hired') continue;
    const { net, winChance } = skip;
    if (net === null || winChance === null) missedUnknown++;
    else
      winChance.forEach((chance, i) => {
        missed[i] = (missed[i] ?? 0) + chance * net;
      });
  }
  const savedMoney = moneyOf(saved, price);
  const net: Interval = [savedMoney - missed[2], savedMoney - missed[1], savedMoney - missed[0]];
  return { skipped: skips.length, fates, saved, savedMoney, costUnknown, missed, missedUnknown, net };
}
