import { fullTime, monthsIn, usOnly } from './facts.ts';
import { all, type Effect, known, type Look, type Rule, stated, statedOnOwnPage } from './rule.ts';

/**
 * The signs that one US agency measured on the outcomes of its own 3,741 outbound bids, 2025-03 to 2026-06, as far as a
 * page shows what they need. One niche, one country, one profile: a prior, not a law. The figures are as published.
 */

/** The log as a whole. */
export const LOG = { reply: 13.2, view: 26.7, win: 0.96, wins: 36, n: 3741 } as const;

const baseline = LOG.reply;

const crowded = ({ job }: Look) => known(job.proposals, (range) => range === '20-50' || range === '50+');

/** Competing bids, which only some plans show; an hourly job's are an hour, a fixed one's are totals. */
const bidBelow = ({ job }: Look, part: 'avg' | 'low', dollars: number) =>
  all(
    known(job.type, (type) => type === 'hourly'),
    known(job.bidRange?.[part] ?? null, (bid) => bid < dollars),
  );

function against(id: string, effect: Effect, holds: Rule['holds']): Rule {
  return { id, status: 'tested', direction: 'against', effect, source: 'log', holds };
}

function inFavour(id: string, effect: Effect, holds: Rule['holds']): Rule {
  return { ...against(id, effect, holds), direction: 'for' };
}

/** Those that weigh: each is a term of the model, in this order. */
export const WEIGHED: readonly Rule[] = [
  against('proposals-20-plus', { reply: 7.8, baseline, wins: 4, n: 1278 }, crowded),
  against('proposals-20-50', { reply: 9.6, baseline, wins: 2, n: 456 }, ({ job }) =>
    known(job.proposals, (range) => range === '20-50'),
  ),
  against('proposals-50-plus', { reply: 6.8, baseline, wins: 2, n: 822 }, ({ job }) =>
    known(job.proposals, (range) => range === '50+'),
  ),
  against('payment-unverified', { reply: 2.1, baseline, wins: 0, n: 94 }, ({ job }) =>
    known(job.client.paymentVerified, (verified) => !verified),
  ),
  against('connects-21-plus', { reply: 7.4, baseline, wins: 0, n: 175 }, ({ job }) =>
    known(job.connects, (cost) => cost >= 21),
  ),
  // What was measured took Connects: a free bid is no cheap one.
  against('connects-8-or-less', { reply: 9, baseline, n: 346 }, ({ job }) =>
    known(job.connects, (cost) => cost > 0 && cost <= 8),
  ),
  against('full-time-under-6-months', { wins: 0, n: 356 }, ({ job }) =>
    all(
      stated(job, fullTime(job.workload), (full) => full),
      stated(job, monthsIn(job.duration), ([, most]) => most <= 6),
    ),
  ),
  against('hourly-range-low', { reply: 6.9, baseline, wins: 0, n: 87 }, ({ job }) =>
    stated(job, job.hourly, ([low, high]) => low <= 10 && high >= 20 && high <= 40),
  ),
  against('bid-average-under-40', {}, (look) => bidBelow(look, 'avg', 40)),
  against('bid-lowest-under-10', { delta: -7, viewDelta: -17.9 }, (look) => bidBelow(look, 'low', 10)),
  against('hire-rate-90-crowded', { reply: 4, baseline, wins: 0 }, (look) =>
    all(
      statedOnOwnPage(look.job, look.job.client.hireRate, (rate) => rate >= 90),
      crowded(look),
    ),
  ),
  against('reviews-50-crowded', { reply: 3.3, baseline, wins: 0 }, (look) =>
    all(
      statedOnOwnPage(look.job, look.job.client.reviews, (reviews) => reviews >= 50),
      crowded(look),
    ),
  ),
  inFavour('questions-3-plus', { reply: 19.7, view: 44.4, baseline, n: 178 }, ({ job }) =>
    known(job.questions, (questions) => questions >= 3),
  ),
  inFavour('no-rate-listed', { reply: 15.1, baseline, wins: 18 }, ({ job }) =>
    all(
      known(job.type, (type) => type === 'hourly'),
      // A missing rate is "none stated" only where the whole page was read; else it may just not have been understood.
      job.hourly !== null ? false : job.complete || null,
    ),
  ),
  inFavour('location-us-only', { reply: 14.6, baseline: 9.3 }, ({ job }) =>
    job.location === null ? statedOnOwnPage(job, null, () => false) : usOnly(job),
  ),
];
