import { uidAt } from '../../core/ids.ts';
import type { Job, Reading } from '../../core/job.ts';

/** An invented job, two hours after it was posted. */
export function sampleJob(now: string): Job {
  return {
    uid: uidAt(Date.parse(now) - 7_200_000, 999),
    title: 'Move a small veterinary clinic from paper files to a booking system',
    posted: '2 hours ago',
    connects: 14,
    type: 'fixed',
    budget: 1_200,
    hourly: null,
    level: 'intermediate',
    proposals: '5-10',
    status: 'open',
    questions: 1,
    client: {
      paymentVerified: true,
      rating: 4.8,
      reviews: 12,
      spent: 10_000,
      country: 'Portugal',
      jobsPosted: 20,
      hireRate: 70,
      openJobs: 1,
      hires: 14,
      avgHourly: 31,
      memberSince: null,
    },
    activity: { lastViewed: null, interviewing: 0, invitesSent: 0, unansweredInvites: 0, hires: 0 },
    text: null,
    skills: [],
    duration: null,
    workload: null,
    location: null,
    bidRange: null,
    qualificationsMissed: null,
    featured: false,
    saved: false,
    applied: false,
    serviceFee: null,
    complete: true,
  };
}

/** Its page, as the readers would have read it. */
export function samplePage(now: string): Reading {
  return {
    page: 'job',
    balance: null,
    sent: null,
    account: 'own',
    jobs: [sampleJob(now)],
    proposals: [],
    filter: null,
    history: [],
    diagnostics: [],
    anchors: {},
  };
}
