import type { Job } from '../../src/core/job.ts';

/**
 * The rule sets that other tools publish, as far as what a page shows can follow them. A higher figure is bid on first;
 * a set that only rejects has two: kept and rejected.
 */
export interface RuleSet {
  name: string;
  score(job: Job): number;
}

const MINUTES: Record<string, number> = {
  '4 minutes ago': 4,
  '5 minutes ago': 5,
  '2 hours ago': 120,
  '3 hours ago': 180,
  '9 hours ago': 540,
};
const minutes = (words: string | null) => (words === null ? Number.POSITIVE_INFINITY : (MINUTES[words] ?? 2880));
const crowd = ({ proposals }: Job) => ['<5', '5-10', '10-15', '15-20', '20-50', '50+'].indexOf(proposals ?? '50+');
const share = (value: number, most: number) => Math.min(value / most, 1);

export const RULE_SETS: readonly RuleSet[] = [
  {
    // Hire rate 40, payment 15, last seen 20, spend 15, jobs 10.
    name: 'client scoring, 100 points',
    score: ({ client, activity }) =>
      40 * share(client.hireRate ?? 0, 100) +
      15 * Number(client.paymentVerified === true) +
      20 * Number(minutes(activity.lastViewed) <= 1440) +
      15 * share(client.spent ?? 0, 10_000) +
      10 * share(client.jobsPosted ?? 0, 10),
  },
  {
    // Base 35; verified +10; 50+ proposals −25; viewed in ten minutes +15; a warning under 30 % hire rate.
    name: 'match score from 35',
    score: ({ client, proposals, activity }) =>
      35 +
      10 * Number(client.paymentVerified === true) -
      25 * Number(proposals === '50+') +
      15 * Number(minutes(activity.lastViewed) < 10) -
      5 * Number((client.hireRate ?? 100) < 30),
  },
  {
    // Rejects: unverified, spent under $1,000, hire rate under 50 %, over 15 proposals, over 6 hours, under $25/h, under $300.
    name: 'triage, seven rejects',
    score: (job) => {
      const { client, type, budget, hourly } = job;
      const rejects =
        client.paymentVerified !== true ||
        (client.spent ?? 0) < 1000 ||
        (client.hireRate ?? 0) < 50 ||
        crowd(job) > 2 ||
        minutes(job.posted) > 360 ||
        (type === 'hourly' ? (hourly?.[1] ?? 25) < 25 : (budget ?? 300) < 300);
      return rejects ? 0 : 1;
    },
  },
  {
    // Payment status, spend, type, posting time, applicants, rating: the weights are not published, so each counts one.
    name: 'job scorer, six signs',
    score: (job) =>
      Number(job.client.paymentVerified === true) +
      share(job.client.spent ?? 0, 10_000) +
      Number(job.type === 'fixed') +
      Number(minutes(job.posted) < 1440) +
      (1 - crowd(job) / 5) +
      share(job.client.rating ?? 0, 5),
  },
];
