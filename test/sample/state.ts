import { JOBS, type SampleJob } from './data.ts';
import { dayOf, daysBefore } from './words.ts';

/** What the sample marketplace remembers: one plain object, changed by what is done on its pages. */

export interface SampleProposal {
  /** The proposal's own id, never the job's. */
  uid: string;
  job: SampleJob;
  sentAt: string;
  base: number;
  boost: number;
  rank: 'none' | 'boosted' | 'outbid';
  viewed: boolean;
  group: 'active' | 'submitted';
}

export interface Entry {
  /** ISO day. */
  day: string;
  action: string;
  /** Signed Connects. */
  amount: number;
  job: SampleJob | null;
}

export interface SiteState {
  /** The moment everything is told from. */
  now: string;
  /** Connects the freelancer has. */
  balance: number;
  theme: 'air-3-0' | 'dark';
  visitor: boolean;
  account: 'own' | 'agency';
  /** manual: lists come to life and panels fill only when `marketplace.hydrate()` and `marketplace.fill()` are called. */
  pace: 'auto' | 'manual';
  /** How the landing page is reached after sending. */
  landing: 'load' | 'in-app';
  jobs: SampleJob[];
  proposals: SampleProposal[];
  /** Newest first. */
  history: Entry[];
}

const EPOCH = 1288834974657n;

/** An id as the marketplace makes them: the moment it was made, and a number of its own. */
export function snowflake(moment: number, serial: number): string {
  return String(((BigInt(Math.floor(moment)) - EPOCH) << 22n) + BigInt(serial));
}

export function freshState(now: Date = new Date()): SiteState {
  const jobs = structuredClone(JOBS).map((job, index) => {
    const number = snowflake(now.getTime() - job.age * 60_000 - 5_000, 77_001 + index);
    return { ...job, uid: job.uid || number, number };
  });
  const state: SiteState = {
    now: now.toISOString(),
    balance: 46,
    theme: 'air-3-0',
    visitor: false,
    account: 'own',
    pace: 'auto',
    landing: 'load',
    jobs,
    proposals: [],
    history: [],
  };
  pastOf(state, dayOf(now));
  return state;
}

/** What happened before anyone looked: a bid on "applied", a cancelled job, badge charges, a renewal, a purchase. */
function pastOf(state: SiteState, today: string): void {
  const sent = Date.parse(state.now) - 2 * 86_400_000;
  const job = jobOf(state, 'applied');
  const old = jobOf(state, 'old');
  state.proposals.push(
    {
      uid: snowflake(sent, 501),
      job,
      sentAt: iso(sent),
      base: 12,
      boost: 0,
      rank: 'none',
      viewed: true,
      group: 'submitted',
    },
    {
      uid: snowflake(sent - 9e8, 502),
      job: old,
      sentAt: iso(sent - 9e8),
      base: 6,
      boost: 5,
      rank: 'outbid',
      viewed: false,
      group: 'active',
    },
  );
  const row = (back: number, action: string, amount: number, about: SampleJob | null = null): Entry => ({
    day: daysBefore(today, back),
    action,
    amount,
    job: about,
  });
  state.history = [
    row(0, 'Availability Badge', -1),
    row(1, 'Availability Badge', -2),
    row(2, 'Applied to job', -12, job),
    row(3, 'Job cancelled', 10, jobOf(state, 'closed')),
    row(5, 'Applied to job', -10, jobOf(state, 'closed')),
    row(11, "You've been outbid to boost your proposal", 5, old),
    row(12, 'Connects bid for boosted proposal.', -5, old),
    row(12, 'Applied to job', -6, old),
    row(20, 'Monthly Connects renewal', 10),
    row(33, 'Availability Badge', -2),
    row(40, 'Applied to job', -5, jobOf(state, 'removed')),
    row(71, 'Added extra Connects', 60),
    row(80, 'A row nobody has seen before', 3),
  ];
}

const iso = (moment: number): string => new Date(moment).toISOString();

/** The job that tests call by this key. */
export function jobOf(state: SiteState, key: string): SampleJob {
  const job = state.jobs.find((one) => one.key === key);
  if (!job) throw new Error(`The sample marketplace has no job "${key}".`);
  return job;
}

/** A job's id as addresses have it, with its prefix. */
export const address = (job: SampleJob): string => (job.uid.length === 16 ? `~01${job.uid}` : `~02${job.uid}`);

/** A job's path: the words in it are made from the title and are not the title. */
export const jobLink = (job: SampleJob): string =>
  `/jobs/${job.title.replace(/[^\w]+/g, '-').slice(0, 80)}_${address(job)}/`;

export const sentFor = (state: SiteState, job: SampleJob): SampleProposal | undefined =>
  state.proposals.find((proposal) => proposal.job === job);

/** Sends a proposal: takes its Connects, books its rows and answers with it. */
export function send(state: SiteState, job: SampleJob, boost: number, at: Date = new Date(state.now)): SampleProposal {
  const base = job.cost ?? 0;
  if (job.status !== 'open') throw new Error(`"${job.key}" takes no proposals.`);
  if (base + boost > state.balance)
    throw new Error(`"${job.key}" costs more than the ${state.balance} Connects there are.`);
  const proposal: SampleProposal = {
    uid: snowflake(at.getTime(), 600 + state.proposals.length),
    job,
    sentAt: at.toISOString(),
    base,
    boost,
    rank: boost > 0 ? 'boosted' : 'none',
    viewed: false,
    group: 'submitted',
  };
  const day = dayOf(at);
  state.balance -= base + boost;
  state.proposals.unshift(proposal);
  if (boost > 0) state.history.unshift({ day, action: 'Connects bid for boosted proposal.', amount: -boost, job });
  if (base > 0) state.history.unshift({ day, action: 'Applied to job', amount: -base, job });
  return proposal;
}

/** The client closes the job without a hire: what was paid for it comes back. */
export function close(state: SiteState, job: SampleJob, at: Date = new Date(state.now)): void {
  job.status = 'closed';
  const proposal = sentFor(state, job);
  if (!proposal) return;
  const day = dayOf(at);
  state.balance += proposal.base + proposal.boost;
  if (proposal.boost > 0) {
    const action = 'You bid to boost a proposal, but the job was closed';
    state.history.unshift({ day, action, amount: proposal.boost, job });
  }
  if (proposal.base > 0) state.history.unshift({ day, action: 'Job cancelled', amount: proposal.base, job });
}
