import type { HistoryRow, Job, ProposalRow, Reading } from '../../src/core/job.ts';
import { isAt, isDay } from '../../src/core/ledger/day.ts';
import { ENTRIES, type EntryFact, type Fact, OUTCOMES, type OutcomeFact } from '../../src/core/ledger/index.ts';

/** One line of a replay, checked. */
export type Line = { at: string } & ({ reading: Reading } | { fact: Fact });

/** A line that is not of the shape that the replay takes. */
export class BadLine extends Error {}

type Raw = Record<string, unknown>;

/** Checks a line and fills in the keys that it leaves out: what is not said is not known. Throws BadLine. */
export function lineOf(text: string): Line {
  const raw = record(parsed(text), 'the line');
  const at = raw['at'];
  if (!isAt(at)) throw new BadLine(`"at" is not a moment with an offset: ${JSON.stringify(at)}`);
  const kinds = ['reading', 'entry', 'outcome'].filter((kind) => raw[kind] !== undefined);
  if (kinds.length !== 1) throw new BadLine('a line has one of "reading", "entry" and "outcome"');
  optional(raw, 'url', 'string');
  if (raw['reading'] !== undefined) return { at, reading: readingOf(record(raw['reading'], '"reading"')) };
  if (raw['entry'] !== undefined) return { at, fact: entryOf(at, record(raw['entry'], '"entry"')) };
  return { at, fact: outcomeOf(at, record(raw['outcome'], '"outcome"')) };
}

function entryOf(at: string, raw: Raw): EntryFact {
  const entry = oneOf(raw, 'kind', ENTRIES);
  const amount = whole(raw, 'amount');
  if (amount === null) throw new BadLine('"amount" is missing');
  if (amount < 0 && entry !== 'adjust') throw new BadLine(`"amount" of ${entry} has no sign`);
  const boost = whole(raw, 'boost') ?? 0;
  if (boost < 0) throw new BadLine('"boost" has no sign');
  if (boost > 0 && !['sent', 'spend', 'return'].includes(entry)) throw new BadLine(`${entry} has no "boost"`);
  const account = raw['account'] == null ? 'own' : oneOf(raw, 'account', ['own', 'agency'] as const);
  const job = optional(raw, 'jobUid', 'string');
  const title = optional(raw, 'title', 'string');
  const note = optional(raw, 'note', 'string') ?? '';
  return { kind: 'entry', at, source: 'hand', account, entry, amount, boost, job, title, note };
}

function outcomeOf(at: string, raw: Raw): OutcomeFact {
  const job = optional(raw, 'jobUid', 'string');
  if (job === null) throw new BadLine('"jobUid" is missing');
  return { kind: 'outcome', at, source: 'hand', job, outcome: oneOf(raw, 'outcome', OUTCOMES) };
}

const PAGES = ['search', 'feed', 'job', 'apply', 'proposal', 'proposals', 'connects-history', 'none'] as const;

function readingOf(raw: Raw): Reading {
  const filter = raw['filter'] == null ? null : record(raw['filter'], '"filter"');
  return {
    page: oneOf(raw, 'page', PAGES),
    balance: whole(raw, 'balance'),
    sent: optional(raw, 'sent', 'boolean'),
    account: raw['account'] == null ? null : oneOf(raw, 'account', ['own', 'agency'] as const),
    jobs: list(raw, 'jobs').map(jobOf),
    proposals: list(raw, 'proposals').map(proposalOf),
    filter: filter && {
      days: whole(filter, 'days'),
      type: filter['type'] == null ? null : oneOf(filter, 'type', ['all', 'other'] as const),
      more: optional(filter, 'more', 'boolean'),
    },
    history: list(raw, 'history').map(rowOf),
    diagnostics: [],
    anchors: {},
  };
}

const NO_CLIENT: Job['client'] = {
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

/** A job's keys as far as the ledger looks at them. */
function jobOf(raw: Raw): Job {
  const activity = raw['activity'] == null ? {} : record(raw['activity'], '"activity"');
  const boost = raw['boost'] == null ? null : record(raw['boost'], '"boost"');
  return {
    uid: optional(raw, 'uid', 'string'),
    title: optional(raw, 'title', 'string'),
    posted: optional(raw, 'posted', 'string'),
    connects: whole(raw, 'connects'),
    status: raw['status'] == null ? null : oneOf(raw, 'status', ['open', 'closed', 'removed', 'private'] as const),
    total: whole(raw, 'total'),
    boost: boost && { bids: null, firstPlace: whole(boost, 'firstPlace'), own: whole(boost, 'own') },
    activity: {
      lastViewed: optional(activity, 'lastViewed', 'string'),
      interviewing: whole(activity, 'interviewing'),
      invitesSent: whole(activity, 'invitesSent'),
      unansweredInvites: whole(activity, 'unansweredInvites'),
      hires: whole(activity, 'hires'),
    },
    client: NO_CLIENT,
    type: null,
    budget: null,
    hourly: null,
    level: null,
    proposals: null,
    questions: null,
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

function proposalOf(raw: Raw): ProposalRow {
  const groups = ['offer', 'invitation', 'active', 'submitted', 'archived'] as const;
  return {
    uid: optional(raw, 'uid', 'string'),
    title: optional(raw, 'title', 'string'),
    group: raw['group'] == null ? null : oneOf(raw, 'group', groups),
    date: day(raw, 'date'),
    boost: raw['boost'] == null ? null : oneOf(raw, 'boost', ['none', 'boosted', 'outbid'] as const),
    viewed: optional(raw, 'viewed', 'boolean'),
    jobUid: optional(raw, 'jobUid', 'string'),
  };
}

function rowOf(raw: Raw): HistoryRow {
  return {
    date: day(raw, 'date'),
    dayWord: raw['dayWord'] == null ? null : oneOf(raw, 'dayWord', ['today', 'yesterday', 'date'] as const),
    action: optional(raw, 'action', 'string'),
    amount: whole(raw, 'amount'),
    jobUid: optional(raw, 'jobUid', 'string'),
    title: optional(raw, 'title', 'string'),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadLine('this is not JSON');
  }
}

function record(value: unknown, name: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine(`${name} is not an object`);
  return value as Raw;
}

function list(raw: Raw, key: string): Raw[] {
  const value = raw[key] ?? [];
  if (!Array.isArray(value)) throw new BadLine(`"${key}" is not a list`);
  return value.map((item) => record(item, `an item of "${key}"`));
}

function whole(raw: Raw, key: string): number | null {
  const value = raw[key] ?? null;
  if (value !== null && !Number.isSafeInteger(value)) throw new BadLine(`"${key}" is not a whole number`);
  return value as number | null;
}

function day(raw: Raw, key: string): string | null {
  const value = optional(raw, key, 'string');
  if (value !== null && !isDay(value)) throw new BadLine(`"${key}" is not a day: ${JSON.stringify(value)}`);
  return value;
}

function optional(raw: Raw, key: string, type: 'string'): string | null;
function optional(raw: Raw, key: string, type: 'boolean'): boolean | null;
function optional(raw: Raw, key: string, type: 'string' | 'boolean'): unknown {
  const value = raw[key] ?? null;
  if (value !== null && typeof value !== type) throw new BadLine(`"${key}" is not a ${type}`);
  return value;
}

function oneOf<const T extends string>(raw: Raw, key: string, words: readonly T[]): T {
  const value = raw[key];
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new BadLine(`"${key}" is none of ${words.join(', ')}: ${JSON.stringify(value)}`);
  return word;
}
