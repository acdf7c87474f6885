import { boostSet, hoursIn } from './facts.ts';
import { type Effect, known, type Rule } from './rule.ts';
import { LOG } from './tested.ts';

/** What does not matter: signs that scorers and blogs use, and for which the log shows no effect. Shown as such. */

const REFUTED = { status: 'refuted', direction: 'none', source: 'log' } as const;

function refuted(id: string, effect: Effect, holds: Rule['holds']): Rule {
  return { ...REFUTED, id, effect, holds };
}

const baseline = LOG.reply;
const seventeenToTwenty: Effect = { reply: 12.8, baseline, wins: 7, n: 997 };

export const IDLE: readonly Rule[] = [
  // Measured without effect. 71 boosted bids are too few to rule one out.
  {
    ...refuted('boosted', { delta: 0, viewDelta: 4, wins: 0, n: 71 }, ({ job }) =>
      known(boostSet(job), (bid) => bid > 0),
    ),
    status: 'tested',
  },
  {
    ...refuted('connects-17-to-20', seventeenToTwenty, ({ job }) =>
      known(job.connects, (cost) => cost >= 17 && cost <= 20),
    ),
    status: 'tested',
  },
  refuted('client-rating', { n: LOG.n }, ({ job }) => known(job.client.rating, (rating) => rating < 4.1)),
  // "$0" clients still answered.
  refuted('client-spent-zero', { reply: 14.1, baseline }, ({ job }) => known(job.client.spent, (spent) => spent === 0)),
  refuted('client-spent-under-1000', {}, ({ job }) => known(job.client.spent, (spent) => spent < 1000)),
  refuted('client-spent-high', {}, ({ job }) => known(job.client.spent, (spent) => spent > 5000)),
  refuted('client-jobs-posted', {}, ({ job }) => known(job.client.jobsPosted, (posted) => posted < 5)),
  refuted('client-hires', {}, ({ job }) => known(job.client.hires, (hires) => hires < 1)),
  refuted('client-avg-hourly-low', {}, ({ job }) => known(job.client.avgHourly, (rate) => rate < 10)),
  refuted('invites-sent', {}, ({ job }) => known(job.activity.invitesSent, (sent) => sent > 0)),
  refuted('fixed-price', {}, ({ job }) => known(job.type, (type) => type === 'fixed')),
  refuted('short-description', {}, ({ job }) => known(job.text, (text) => text.length < 200)),
  // No effect once the number of proposals is known: the crowd decides, not the clock.
  refuted('post-age', { n: LOG.n }, ({ job }) => known(hoursIn(job.posted), (hours) => hours > 48)),
  refuted('connects-16-plus-penalty', seventeenToTwenty, ({ job }) => known(job.connects, (cost) => cost >= 16)),
];
