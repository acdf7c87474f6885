import { type PastBid, type Situation, timeIn } from './me.ts';

/** A bid of the person's own as the fit sees it. */
export interface Observation {
  /** Which of the asked-for signs its job had, by position; null where nothing of the job is known. */
  signs: number[] | null;
  answered: boolean;
  /** How much of a bid it counts: 1 when settled, less while an answer may still come. */
  weight: number;
  /** How much of that still tells of today: the longer ago it was sent, the less. */
  recency: number;
}

/** Milliseconds. */
export const DAY = 86_400_000;
/** A bid without any answer for so long is settled. */
export const SETTLED_DAYS = 30;
/** Days by which about two of three answers have come. Our assumption: no source tells how long replies take. */
const USUAL_DELAY_DAYS = 5;

/** Share of the answers that have come by that age: a young bid without one says little. */
export function delayPassed(days: number): number {
  if (days >= SETTLED_DAYS) return 1;
  return days <= 0 ? 0 : 1 - Math.exp(-days / USUAL_DELAY_DAYS);
}

/**
 * Days after which a bid tells half as much of today. Rates drift: in the published panel the share of proposals that
 * were messaged fell by four tenths within eight months. At that pace, and with a dozen bids a month, a memory of about
 * a year errs least. Our choice; no source names one.
 */
export const HALF_LIFE_DAYS = 365;

/** A bid whose day is not known counts as today's: its age is not guessed. */
export function recencyOf({ at }: Pick<PastBid, 'at'>, now: number | null): number {
  const sent = timeIn(at);
  return sent === null || now === null ? 1 : 0.5 ** (Math.max(0, now - sent) / DAY / HALF_LIFE_DAYS);
}

export function answered({ outcome }: PastBid): boolean {
  return outcome === 'replied' || outcome === 'interviewed' || outcome === 'hired';
}

/** How much of a bid counts. An open one whose age is not known counts nothing; one only looked at may still be answered. */
export function weightOf(bid: PastBid, now: number | null): number {
  if (bid.outcome !== 'pending' && bid.outcome !== 'viewed') return 1;
  const sent = timeIn(bid.at);
  if (sent === null || now === null) return bid.outcome === 'viewed' ? 1 : 0;
  return delayPassed((now - sent) / DAY);
}

/** The bids that count, with the signs named by `ids`. Invitations stand apart: nearly every answered one is a reply. */
export function observationsOf(history: readonly PastBid[], ids: readonly string[], now: number | null): Observation[] {
  const places = new Map(ids.map((id, k) => [id, k]));
  const observations: Observation[] = [];
  for (const bid of history) {
    const weight = bid.invited ? 0 : weightOf(bid, now);
    if (weight === 0) continue;
    const signs = bid.signs?.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b) ?? null;
    observations.push({ signs, answered: answered(bid), weight, recency: recencyOf(bid, now) });
  }
  return observations;
}

/** Connects that went out in the seven days before now, as far as the bids' days and costs are known. */
export function spentInWeek(history: readonly PastBid[], me: Pick<Situation, 'now'>): number {
  const now = timeIn(me.now);
  let spent = 0;
  for (const bid of history) {
    const sent = timeIn(bid.at);
    if (now === null || sent === null || sent > now || now - sent >= 7 * DAY) continue;
    spent += (bid.invited ? 0 : (bid.connects ?? 0)) + bid.boost;
  }
  return spent;
}
