/** The auction for a proposal's place, as the apply page shows it. */
import { whole } from './grammar.ts';
import type { Said } from './notes.ts';
import { FIGURE } from './words.ts';

const RANK = /(?:^|\n)(\d)(?:st|nd|rd|th) place(?=\s|$)/gi;
const BID = new RegExp(`${RANK.source.replace('(?=\\s|$)', '')}\\s(?:(No bids)|${FIGURE} Connects?)(?=\\s|$)`, 'gi');

/** The bids shown, first place first; empty where every place says "No bids", null where one is not understood. */
export function boostBids(text: string): Said<number[]> {
  const places = new Map<number, number | null>();
  for (const [, rank, none, figure = ''] of text.matchAll(BID)) {
    const bid = none ? null : whole(figure);
    if (!none && bid === null) return null;
    if (places.has(Number(rank)) && places.get(Number(rank)) !== bid) return null;
    places.set(Number(rank), bid);
  }
  const ranks = new Set([...text.matchAll(RANK)].map((match) => Number(match[1])));
  if (ranks.size === 0) return undefined;
  if (ranks.size !== places.size || !places.has(ranks.size)) return null;
  const bids = [...places].sort(([a], [b]) => a - b).map(([, bid]) => bid);
  const taken = bids.filter((bid) => bid !== null);
  // A place that stands empty above a taken one is not a ranking.
  return bids.slice(0, taken.length).includes(null) ? null : taken;
}
