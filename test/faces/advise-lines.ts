import * as v from 'valibot';
import { BID_OUTCOMES, DEFAULT_SITUATION, type Me, type PastBid, seenOf } from '../../src/core/advice/index.ts';
import { type Job, PROPOSAL_RANGES } from '../../src/core/job.ts';

/** The shapes of the lines that the face reads. What a job's line leaves out was not shown on its page. */

const text = v.optional(v.nullable(v.string()), null);
const yesNo = v.optional(v.nullable(v.boolean()), null);
/** Far more than any Connects, hours or dollars; beyond it the sums would leave the numbers. */
const MOST = 1e12;
const number = v.number('must be a number');
const amount = v.pipe(
  number,
  v.minValue(0, 'must not be negative'),
  v.maxValue(MOST, 'must not be more than 1,000,000,000,000'),
);
const maybe = v.optional(v.nullable(amount), null);
const count = v.pipe(amount, v.integer('must be a whole number'));
const connects = v.optional(v.nullable(count), null);
const share = v.pipe(
  amount,
  v.check((value) => value < 1, 'must be a share below 1'),
);
const lines = v.array(v.string());
/** A key that is missing or null is what it is by default. */
const or = <T>(schema: v.GenericSchema<unknown, T>, fallback: T) =>
  v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value) => value ?? fallback),
    ),
    null,
  );

const picked = <const T extends readonly string[]>(words: T) => v.optional(v.nullable(v.picklist(words)), null);
/** A bid that the line does not name is none; where nothing of the block was shown, the page has no place for one. */
const boost = v.pipe(
  v.object({
    bids: v.optional(v.nullable(v.array(count)), null),
    firstPlace: connects,
    own: v.optional(v.nullable(count), 0),
  }),
  v.transform((block) => (block.bids === null && block.firstPlace === null && !block.own ? null : block)),
);
/** An object that may be missing: all of it is then not known. */
const part = <const T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    v.optional(v.nullable(v.looseObject({})), {}),
    v.transform((value) => value ?? {}),
    v.object(entries),
  );

export const job: v.GenericSchema<unknown, Job> = v.object(
  {
    uid: text,
    title: text,
    posted: text,
    connects,
    type: picked(['fixed', 'hourly']),
    budget: maybe,
    hourly: v.optional(v.nullable(v.strictTuple([amount, amount], 'must be two numbers, lowest and highest')), null),
    level: picked(['entry', 'intermediate', 'expert']),
    proposals: picked(PROPOSAL_RANGES),
    status: picked(['open', 'closed', 'removed', 'private']),
    questions: maybe,
    client: part({
      paymentVerified: yesNo,
      rating: maybe,
      reviews: maybe,
      spent: maybe,
      country: text,
      jobsPosted: maybe,
      hireRate: maybe,
      openJobs: maybe,
      hires: maybe,
      avgHourly: maybe,
      memberSince: text,
    }),
    activity: part({
      lastViewed: text,
      interviewing: maybe,
      invitesSent: maybe,
      unansweredInvites: maybe,
      hires: maybe,
    }),
    boost: v.optional(v.nullable(boost), null),
    total: connects,
    text,
    skills: or(lines, []),
    duration: text,
    workload: text,
    location: text,
    bidRange: v.optional(v.nullable(v.object({ high: maybe, avg: maybe, low: maybe })), null),
    qualificationsMissed: v.optional(v.nullable(lines), null),
    featured: yesNo,
    saved: yesNo,
    applied: yesNo,
    serviceFee: v.optional(v.nullable(share), null),
    complete: or(v.boolean(), false),
  },
  'must be an object, one job',
);

const time = v.pipe(
  v.string('must be an ISO time'),
  v.regex(/^\d{4}-\d\d-\d\d/, 'must be an ISO time'),
  v.check((iso) => !Number.isNaN(Date.parse(iso)), 'must be an ISO time'),
);

/** A bid with the id of its job; of the job itself only what the learning needs is taken along. */
export type LoggedBid = PastBid & { uid: string | null };

const bid: v.GenericSchema<unknown, LoggedBid> = v.pipe(
  v.object(
    {
      job,
      at: v.optional(v.nullable(time), null),
      boost: or(count, 0),
      invited: or(v.boolean(), false),
      outcome: v.picklist(BID_OUTCOMES),
    },
    'must be an object with the keys "job" and "outcome"',
  ),
  v.transform(({ job: about, ...rest }) => ({ ...rest, ...seenOf(about), uid: about.uid })),
);

export const me: v.GenericSchema<unknown, Omit<Me, 'history'> & { history: LoggedBid[] }> = v.object(
  {
    connectPrice: or(amount, DEFAULT_SITUATION.connectPrice),
    fee: or(share, DEFAULT_SITUATION.fee),
    typicalJobValue: maybe,
    typicalHours: maybe,
    balance: v.optional(v.nullable(v.pipe(number, v.minValue(-MOST), v.maxValue(MOST))), null),
    now: v.optional(v.nullable(time), null),
    minutesPerProposal: maybe,
    hourlyValue: maybe,
    weeklyBudget: maybe,
    unitedStates: or(v.boolean(), false),
    rulesOff: or(lines, []),
    limits: or(v.record(v.string(), amount), {}),
    history: v.array(bid, 'must be a list of bids'),
  },
  'must be an object with the key "history", a list of bids',
);
