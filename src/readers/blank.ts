/** Readings that say nothing yet: every key is there, every value unknown. */
import type { Activity, Client, Job, PageKind, Reading } from '../core/job.ts';

export function blankReading(page: PageKind): Reading {
  return {
    page,
    balance: null,
    sent: null,
    account: null,
    jobs: [],
    proposals: [],
    filter: null,
    history: [],
    diagnostics: [],
    anchors: {},
  };
}

export function blankClient(): Client {
  return {
    paymentVerified: null,
    rating: null,
    reviews: null,
    spent: null,
    country: null,
    jobsPosted: null,
    hireRate: null,
    openJobs: null,
    hires: null,
    avgHourly: null,
    memberSince: null,
  };
}

export function blankActivity(): Activity {
  return { lastViewed: null, interviewing: null, invitesSent: null, unansweredInvites: null, hires: null };
}

export function blankJob(): Job {
  return {
    uid: null,
    title: null,
    posted: null,
    connects: null,
    type: null,
    budget: null,
    hourly: null,
    level: null,
    proposals: null,
    status: null,
    questions: null,
    client: blankClient(),
    activity: blankActivity(),
    text: null,
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
    complete: false,
  };
}
