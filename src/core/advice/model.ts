import { betaInterval } from './beta.ts';
import { fitPosterior } from './fit.ts';
import { type Me, timeIn } from './me.ts';
import { answered, observationsOf, weightOf } from './past.ts';
import { priorOf } from './prior.ts';

/** No claim about the person's own rate rests on fewer settled bids than this (rule default-minimum-own-sample). */
export const LEAST_BIDS = 20;

/** One sign's term in the log-odds of a reply. */
export interface Term {
  id: string;
  /** Log-odds that the sign adds. */
  weight: number;
  /** Share of what is known about it that comes from the person's own bids. */
  own: number;
  /** The person's own settled bids with this sign, and those of them that were answered. */
  bids: number;
  replies: number;
}

/** What the person's bids and the published evidence say together. Plain JSON, to be kept and handed on. */
export interface Model {
  /** Log-odds of a reply to a bid without any known sign. */
  base: number;
  terms: Term[];
  /** Covariance of base and terms, in that order: the lower triangle, row by row. */
  cov: number[];
  /** Log of the chance of a win once there is a reply: its middle and one standard deviation. */
  win: { log: number; sd: number };
  /** Settled outbound bids, and how they ended. Below LEAST_BIDS they are counted and not used. */
  settled: { bids: number; replies: number; wins: number };
  basis: 'own' | 'own+others' | 'others';
}

/** Wins among replies before any own: 7.5 %, about the log's 36 in 494, with the weight of twenty replies. */
const WIN_PRIOR = { wins: 1.5, others: 18.5 };
/** From here on the figures are called the person's own: nine tenths of what was unknown of their rate is known. */
const OWN_SHARE = 0.9;

const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** Learns from the person's bids. Once per change of the log, never per job: 5,000 bids take milliseconds. */
export function fit(me: Pick<Me, 'history' | 'rulesOff' | 'now'>): Model {
  const now = timeIn(me.now);
  const prior = priorOf(me.rulesOff);
  const outbound = me.history.filter((bid) => !bid.invited);
  const over = outbound.filter((bid) => weightOf(bid, now) === 1);
  const settled = {
    bids: over.length,
    replies: over.filter(answered).length,
    wins: over.filter(({ outcome }) => outcome === 'hired').length,
  };
  const speaks = settled.bids >= LEAST_BIDS;
  const observations = observationsOf(outbound, prior.ids, now);
  const after = fitPosterior(speaks ? observations : [], prior);

  const terms = prior.ids.map((id, k) => {
    // A young bid weighs a little in the fit; as a bid it counts once it is settled.
    const bids = observations.filter(({ signs, weight }) => weight === 1 && signs?.includes(k));
    return {
      id,
      weight: round(after.mean[k + 1] ?? 0),
      own: round(after.learnt[k + 1] ?? 0),
      bids: bids.length,
      replies: bids.filter((bid) => bid.answered).length,
    };
  });
  return {
    base: round(after.mean[0] ?? 0),
    terms,
    cov: after.cov.flatMap((row, i) => row.slice(0, i + 1).map(round)),
    win: winGivenReply(speaks ? settled : { replies: 0, wins: 0 }),
    settled,
    basis: !speaks ? 'others' : (after.learnt[0] ?? 0) >= OWN_SHARE ? 'own' : 'own+others',
  };
}

function winGivenReply({ replies, wins }: { replies: number; wins: number }): Model['win'] {
  const [low, middle, high] = betaInterval(WIN_PRIOR.wins + wins, WIN_PRIOR.others + replies - wins);
  return { log: round(Math.log(middle)), sd: round((Math.log(high) - Math.log(low)) / (2 * 1.645)) };
}
