import { type Job, PROPOSAL_RANGES, type ProposalRange } from '../../src/core/job.ts';
import type { Chance } from './chance.ts';

/**
 * A stream of invented jobs in the published proportions: crowding by what the client has spent (14,719 posts: 26, 39, 41
 * and 43 % with 20 proposals and more), payment verified on 83 %, 7 to 27 Connects with a median of 14, small budgets far
 * more often than large ones.
 */

/** A job as a page shows it, and what it would pay by the figures on the page. */
export interface Posting {
  job: Job;
  /** US dollars. */
  pay: number;
}

/** Who looks: what a usual job pays and takes, and whether jobs for the United States alone are open to them. */
export interface Trade {
  typicalJobValue: number;
  typicalHours: number;
  american: boolean;
}

const SPENT = { none: 0.25, little: 0.25, some: 0.3, much: 0.2 };
const CROWDED = { none: 0.26, little: 0.39, some: 0.41, much: 0.43 };
const COSTS = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 23, 25, 27];
const DURATIONS = { 'Less than 1 month': 0.5, '1 to 3 months': 2, '3 to 6 months': 4.5, 'More than 6 months': 6 };
const LOADS = { 'Less than 30 hrs/week': 15, '30+ hrs/week': 30 };

export function posting(random: Chance, trade: Trade): Posting {
  const spending = random.weighted(SPENT);
  const job = blank();
  const size = random.normal();
  job.connects = costOf(random, size);
  job.proposals = crowd(random, CROWDED[spending]);
  job.client = client(random, spending);
  job.questions = Number(random.weighted({ 0: 0.55, 1: 0.17, 2: 0.13, 3: 0.08, 4: 0.04, 5: 0.03 }));
  job.location = trade.american && random.yes(0.3) ? 'Only freelancers located in the U.S. may apply.' : 'Worldwide';
  job.posted = random.pick(['4 minutes ago', '2 hours ago', '9 hours ago', 'yesterday', '3 days ago', 'last week']);
  job.activity.lastViewed = random.pick([null, '5 minutes ago', '3 hours ago', '2 days ago']);
  job.activity.hires = random.yes(0.05) ? 1 : 0;
  const pay = random.yes(0.45) ? hourly(random, job, size, trade) : fixed(job, size);
  return { job, pay };
}

/** Dearer for larger jobs, loosely. */
function costOf(random: Chance, size: number): number {
  const rank = 0.5 + 0.13 * size + 0.27 * random.normal();
  return COSTS[Math.floor(Math.min(Math.max(rank, 0), 0.999) * COSTS.length)] ?? 14;
}

function crowd(random: Chance, crowded: number): ProposalRange {
  if (random.yes(crowded)) return random.yes(0.45) ? '50+' : '20-50';
  return PROPOSAL_RANGES[Number(random.weighted({ 0: 0.35, 1: 0.25, 2: 0.22, 3: 0.18 }))] ?? '<5';
}

function client(random: Chance, spending: keyof typeof SPENT): Job['client'] {
  const known = spending !== 'none';
  const spent = { none: 0, little: 300, some: 4000, much: 40_000 }[spending];
  const reviews = Math.floor({ none: 0, little: 4, some: 25, much: 90 }[spending] * random.next());
  return {
    paymentVerified: !random.yes(known ? 0.043 : 0.55),
    rating: reviews > 0 ? Math.round((4 + random.next()) * 100) / 100 : null,
    reviews,
    spent: spent === 0 ? 0 : Math.round(spent * (0.4 + 1.2 * random.next())),
    country: random.pick(['United States', 'United Kingdom', 'India', 'Germany', 'Australia']),
    jobsPosted: known ? reviews + 3 : 1,
    hireRate: known ? Math.min(100, Math.round(60 + 25 * random.normal())) : 0,
    openJobs: 1,
    hires: reviews,
    avgHourly: known ? Math.round(8 + 40 * random.next()) : null,
    memberSince: random.pick(['2019-03-04', '2023-11-20', '2026-08-01']),
  };
}

function fixed(job: Job, size: number): number {
  job.type = 'fixed';
  job.budget = Math.round(Math.min(Math.max(250 * Math.exp(1.2 * size), 5), 20_000));
  return job.budget;
}

function hourly(random: Chance, job: Job, size: number, trade: Trade): number {
  job.type = 'hourly';
  if (random.yes(0.25)) {
    job.duration = random.weighted({
      'Less than 1 month': 3,
      '1 to 3 months': 4,
      '3 to 6 months': 2,
      'More than 6 months': 3,
    });
    job.workload = random.weighted({ 'Less than 30 hrs/week': 2, '30+ hrs/week': 1 });
  }
  if (random.yes(0.25)) return trade.typicalJobValue;
  const middle = 26 * Math.exp(0.5 * size);
  const half = middle * (0.15 + 0.45 * random.next());
  job.hourly = [Math.max(3, Math.round(middle - half)), Math.round(middle + half) + 3];
  const rate = (job.hourly[0] + job.hourly[1]) / 2;
  const months = DURATIONS[job.duration as keyof typeof DURATIONS];
  const load = LOADS[job.workload as keyof typeof LOADS];
  return rate * (months && load ? (months * 52 * load) / 12 : trade.typicalHours);
}

function blank(): Job {
  return {
    uid: null,
    title: 'An invented job',
    posted: null,
    connects: null,
    type: null,
    budget: null,
    hourly: null,
    level: 'intermediate',
    proposals: null,
    status: 'open',
    questions: null,
    client: {} as Job['client'],
    activity: { lastViewed: null, interviewing: 0, invitesSent: 0, unansweredInvites: 0, hires: 0 },
    text: 'We need a careful person for a small job and will answer every question.',
    skills: [],
    duration: null,
    workload: null,
    location: null,
    bidRange: null,
    qualificationsMissed: null,
    featured: null,
    saved: null,
    applied: null,
    serviceFee: null,
    complete: true,
  };
}
