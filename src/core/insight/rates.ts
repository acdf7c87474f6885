import type { Interval } from '../advice/beta.ts';
import { LEAST_BIDS } from '../advice/model.ts';
import { replyRate } from '../advice/rates.ts';
import { answered, type Bid, settled } from './bids.ts';

/** One side of a comparison: settled bids, and how many of them were answered. */
export interface Side {
  id: string;
  bids: number;
  replies: number;
  hires: number;
  /** Share answered, 5, 50 and 95 %; null while any side of the comparison has too few bids to speak of rates. */
  rate: Interval | null;
}

export interface Comparison {
  by: 'crowd' | 'cost' | 'boost';
  sides: Side[];
  /** Settled bids that no side can count, because the fact was not read. */
  unknown: number;
  /** Whether two sides differ by more than chance explains: their intervals do not overlap. */
  differs: boolean;
}

/** Fixed and few, decided beforehand: cutting the same bids in twenty ways always finds something. */
const CUTS: readonly { by: Comparison['by']; sides: readonly string[]; sideOf: (bid: Bid) => string | null }[] = [
  {
    by: 'crowd',
    sides: ['under-20', '20-plus'],
    sideOf: ({ crowd }) => (crowd === null ? null : crowd === '20-50' || crowd === '50+' ? '20-plus' : 'under-20'),
  },
  {
    by: 'cost',
    sides: ['to-8', '9-to-20', '21-plus'],
    sideOf: ({ cost }) => (cost === null ? null : cost <= 8 ? 'to-8' : cost <= 20 ? '9-to-20' : '21-plus'),
  },
  { by: 'boost', sides: ['plain', 'boosted'], sideOf: ({ boosted }) => (boosted ? 'boosted' : 'plain') },
];

/** The person's own rates side by side. `now` in Unix milliseconds. */
export function comparisonsOf(bids: readonly Bid[], now: number): Comparison[] {
  const over = bids.filter((bid) => settled(bid, now));
  return CUTS.map(({ by, sides, sideOf }) => {
    const counted = sides.map((id) =>
      sideIn(
        id,
        over.filter((bid) => sideOf(bid) === id),
      ),
    );
    const enough = counted.every(({ bids: count }) => count >= LEAST_BIDS);
    const rated = counted.map((side) => ({ ...side, rate: enough ? replyRate(side.bids, side.replies) : null }));
    const known = counted.reduce((sum, { bids: count }) => sum + count, 0);
    return { by, sides: rated, unknown: over.length - known, differs: differs(rated) };
  });
}

function sideIn(id: string, bids: readonly Bid[]): Side {
  const hires = bids.filter(({ outcome }) => outcome === 'hired').length;
  return { id, bids: bids.length, replies: bids.filter(answered).length, hires, rate: null };
}

function differs(sides: readonly Side[]): boolean {
  const rates = sides.flatMap(({ rate }) => (rate ? [rate] : []));
  return rates.some((one) => rates.some((other) => one[0] > other[2]));
}
