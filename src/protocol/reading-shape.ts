import * as v from 'valibot';
import {
  type Client,
  type Diagnostic,
  type HistoryRow,
  type Job,
  PROPOSAL_RANGES,
  type ProposalRow,
  type Reading,
} from '../core/job.ts';
import { amount, cost, day, figure, letting, line, list, maybe, prose, uid } from './shapes.ts';

/**
 * A reading as it comes over the wire. The content script lives in the page's process, which is assumed to be
 * compromisable: what it hands over is checked here like a stranger's, key by key; keys nobody knows are dropped.
 */

const client = letting<Client>()(
  v.object({
    paymentVerified: maybe(v.boolean()),
    rating: maybe(figure),
    reviews: maybe(figure),
    spent: maybe(figure),
    country: maybe(line),
    jobsPosted: maybe(figure),
    hireRate: maybe(figure),
    openJobs: maybe(figure),
    hires: maybe(figure),
    avgHourly: maybe(figure),
    memberSince: maybe(line),
  }),
);

const job = letting<Job>()(
  v.object({
    uid: maybe(uid),
    title: maybe(line),
    posted: maybe(line),
    connects: maybe(cost),
    type: maybe(v.picklist(['fixed', 'hourly'])),
    budget: maybe(figure),
    hourly: maybe(v.tuple([figure, figure])),
    level: maybe(v.picklist(['entry', 'intermediate', 'expert'])),
    proposals: maybe(v.picklist(PROPOSAL_RANGES)),
    status: maybe(v.picklist(['open', 'closed', 'removed', 'private'])),
    questions: maybe(figure),
    client,
    activity: v.object({
      lastViewed: maybe(line),
      interviewing: maybe(figure),
      invitesSent: maybe(figure),
      unansweredInvites: maybe(figure),
      hires: maybe(figure),
    }),
    boost: v.exactOptional(
      maybe(v.object({ bids: maybe(list(cost, 100)), firstPlace: maybe(cost), own: maybe(cost) })),
    ),
    total: v.exactOptional(maybe(cost)),
    text: maybe(prose),
    skills: list(line, 200),
    duration: maybe(line),
    workload: maybe(line),
    location: maybe(line),
    bidRange: maybe(v.object({ high: maybe(figure), avg: maybe(figure), low: maybe(figure) })),
    qualificationsMissed: maybe(list(line, 100)),
    featured: maybe(v.boolean()),
    saved: maybe(v.boolean()),
    applied: maybe(v.boolean()),
    serviceFee: maybe(figure),
    complete: v.boolean(),
  }),
);

const proposal = letting<ProposalRow>()(
  v.object({
    uid: maybe(uid),
    title: maybe(line),
    group: maybe(v.picklist(['offer', 'invitation', 'active', 'submitted', 'archived'])),
    date: maybe(line),
    boost: maybe(v.picklist(['none', 'boosted', 'outbid'])),
    viewed: maybe(v.boolean()),
    jobUid: v.exactOptional(maybe(uid)),
  }),
);

const historyRow = letting<HistoryRow>()(
  v.object({
    date: maybe(day),
    dayWord: maybe(v.picklist(['today', 'yesterday', 'date'])),
    action: maybe(line),
    amount: maybe(amount),
    jobUid: maybe(uid),
    title: maybe(line),
  }),
);

/** A statement's window; no ledger is older than a century, and days are counted back from today by it. */
const windowDays = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500));

const diagnostic = letting<Diagnostic>()(
  v.object({
    field: line,
    reason: v.picklist(['absent', 'unreadable', 'conflict', 'loading']),
    anchors: list(line, 50),
  }),
);

export const reading = letting<Reading>()(
  v.object({
    page: v.picklist(['search', 'feed', 'job', 'apply', 'proposal', 'proposals', 'connects-history', 'none']),
    balance: maybe(cost),
    sent: maybe(v.boolean()),
    account: maybe(v.picklist(['own', 'agency'])),
    jobs: list(job, 500),
    proposals: list(proposal, 5_000),
    filter: maybe(
      v.object({ days: maybe(windowDays), type: maybe(v.picklist(['all', 'other'])), more: maybe(v.boolean()) }),
    ),
    history: list(historyRow, 20_000),
    diagnostics: list(diagnostic, 20_000),
    anchors: v.record(line, line),
  }),
);
