/** The auction for a proposal's place, as the apply page shows it. */
import { whole } from './grammar.ts';
import type { Said } from './notes.ts';

const PLACE = /^(\d)[a-z]{2} place(?=\s|$)(?:\s+(?:(no bids)|([\d,]+) connects?)(?=\s|$))?/gim;

/** The bids shown, first place first; empty where every place says "No bids", null where one is not understood. */
export function boostBids(text: string): Said<number[]> {
  const bids: number[] = [];
  let places = 0;
  for (const [, rank, none, figure = ''] of text.matchAll(PLACE)) {
    const bid = whole(figure);
    if (bid !== null) bids.push(bid);
    // A ranking goes from place to place, and none stands empty above a taken one.
    if (Number(rank) !== ++places || (bid === null ? !none : bids.length !== places)) return null;
  }
  return places > 0 ? bids : undefined;
}
