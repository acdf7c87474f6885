import type { Look } from '../../../src/core/advice/rule.ts';
import type { Activity, Client, Job } from '../../../src/core/job.ts';

type Parts = Partial<Omit<Job, 'client' | 'activity'>> & { client?: Partial<Client>; activity?: Partial<Activity> };

/** A job of which nothing is known but what is named. */
export function jobWith({ client, activity, ...rest }: Parts = {}): Job {
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
    client: {
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
      ...client,
    },
    activity: {
      lastViewed: null,
      interviewing: null,
      invitesSent: null,
      unansweredInvites: null,
      hires: null,
      ...activity,
    },
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
    ...rest,
  };
}

export const NOW = '2026-10-04T09:00:00Z';

/** What a rule looks at: the job alone, on that day. */
export function lookAt(parts: Parts = {}, repost: boolean | null = null): Look {
  return { job: jobWith(parts), now: Date.parse(NOW), repost };
}
