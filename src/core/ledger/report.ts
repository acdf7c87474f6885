import type { Connects } from '../connects.ts';
import type { Account, PageKind } from '../job.ts';
import { AS_PUBLISHED, type Terms } from '../rulebook/overrides.ts';
import type { At, Day } from './day.ts';
import type { Said } from './fact.ts';

/** What the ledger concludes. All amounts are Connects; all days are the person's own. */

export type Outlook = 'may-return' | 'due' | 'overdue' | 'returned' | 'gone' | 'unknown';
export type BoostState = 'none' | 'held' | 'charged' | 'released' | 'unknown';
export type Outcome = 'pending' | Said;

/** A statement that gave another amount than what was believed before. */
export interface Correction {
  was: Connects;
  is: Connects;
}

export interface BaseSide {
  spent: Connects;
  returned: Connects;
  outlook: Outlook;
  /** The id of the rule that decided. */
  why: string;
  /** The day on which the outlook came to be so; null where it follows from the passing of time alone. */
  since: Day | null;
  /**
   * While it is owed, or was: the days on which it can have come back unseen, for no statement showed them. Of what is
   * not among them it may be said that it did not come back. Today is not over, and never among them.
   */
  unseen: Days[];
  /** Those of them that Connects History shows no more (rule history-windows). */
  lost: Days[];
  /** A row of the statement has confirmed what was spent. */
  cleared: boolean;
  corrected: Correction | null;
}

export interface BoostSide {
  bid: Connects;
  charged: Connects;
  /** What came back of the bid. */
  returned: Connects;
  state: BoostState;
  /** Whether it comes back, by the rules: a job that closes while the auction is open returns it. Null without a bid. */
  outlook: Outlook | null;
  why: string;
  since: Day | null;
  unseen: Days[];
  lost: Days[];
  cleared: boolean;
  corrected: Correction | null;
}

/** One proposal. A job that was bid on twice is two. */
export interface Proposal {
  /** Stable for as long as what is known of how it was sent does not change. */
  id: string;
  account: Account;
  /** The marketplace's id of the proposal. */
  uid: string | null;
  jobUid: string | null;
  /** The job's name in the ledger, for facts about it; null where only a landing page is known. */
  job: string | null;
  title: string | null;
  /** A moment; only a day where a statement row alone speaks of it; null where only what came back is known. */
  sentAt: At | Day | null;
  /** yes: its landing page was seen · statement: a row says so · hand: the person says so. */
  sent: 'yes' | 'statement' | 'hand';
  /** The person's word on it came from a file. */
  file: boolean;
  /** The statement shows every row of its day, and none of it: it counts, but perhaps it was never charged. */
  unshown: boolean;
  base: BaseSide;
  boost: BoostSide;
  outcome: Outcome;
  tags: string[];
  note: string;
  /** The facts it rests on that the person may take back (landing, entry), by id, each with its page. */
  facts: { id: string; page: string }[];
}

export interface Lot {
  amount: Connects;
  left: Connects;
  /** Null for what was there before the ledger began. */
  issued: Day | null;
  expires: Day | null;
  kind: 'grant' | 'purchase' | 'return' | 'adjust' | 'other' | 'opening';
  /** No source settles what day a returned Connect bears: its expiry is the latest it can be. */
  unsettled: boolean;
}

export interface Totals {
  /** Base debits, boost debits. */
  spent: Connects;
  boosted: Connects;
  /** Base and boost credits. */
  returned: Connects;
  granted: Connects;
  purchased: Connects;
  /** The rest, signed; the availability badge is part of it. */
  other: Connects;
}

/** Between these two balances something moved that the ledger does not know. */
export interface Difference {
  /** Positive: the page showed more than expected. */
  amount: Connects;
  from: { at: At; connects: Connects };
  to: { at: At; connects: Connects };
  causes: Cause[];
}

/** What may explain a difference, likeliest first. */
export type Cause =
  | 'not-covered' // rows of those days were never seen
  | 'perhaps-sent' // an apply page of those days without a landing has that cost
  | 'pending' // a proposal's cost was booked that no row has confirmed
  | 'badge' // a small charge without a job
  | 'refund' // a refund that was due
  | 'expiry' // Connects whose year had passed
  | 'entered-twice' // an entry by hand and a row look like the same
  | 'elsewhere'; // another device, or a charge of a kind not known

export interface Balance {
  /** The first balance seen and everything booked after it; null before any was seen. */
  expected: Connects | null;
  seen: Connects | null;
  seenAt: At | null;
  seenOn: PageKind | null;
  /** Seen minus expected at that moment. */
  unexplained: Connects;
  /** Its parts, in the order of time. */
  differences: Difference[];
}

/** A run of days. */
export interface Days {
  from: Day;
  to: Day;
}

export interface Gap extends Days {
  /** From this day on its first day can no longer be seen in Connects History. */
  lostOn: Day;
}

export interface Coverage {
  covered: Days[];
  /** Days since the ledger began that no statement showed and that can still be seen. */
  gaps: Gap[];
  /** Days that can no longer be seen. */
  lost: Days[];
}

/** An apply page whose sending was never confirmed. It costs nothing. */
export interface PerhapsSent {
  at: At;
  jobUid: string;
  title: string | null;
  cost: Connects | null;
  boost: Connects | null;
}

/** A monthly grant that the plan lets expect. */
export interface ExpectedGrant {
  day: Day;
  /** Lowest and highest amount by the rule or the person's word. */
  expected: [Connects, Connects];
  came: Connects | null;
  /** unseen: the statement of those days was never read · optional: the rule only says "may". */
  state: 'arrived' | 'short' | 'missing' | 'unseen' | 'optional';
  why: string;
}

/** An invitation to interview, as My proposals lists it. It costs nothing, answered or not (rule cost-invitation). */
export interface Invitation {
  uid: string | null;
  title: string | null;
  date: Day | null;
}

/** A row whose label says nothing known, or nothing certain. */
export interface UnclearRow {
  date: Day;
  label: string;
  amount: Connects;
  jobUid: string | null;
  title: string | null;
}

export interface Report {
  account: Account;
  balance: Balance;
  /** What was there before everything booked; null before any balance was seen. */
  opening: Connects | null;
  proposals: Proposal[];
  lots: Lot[];
  totals: Totals;
  /** What the availability badge has cost. */
  badge: Connects;
  coverage: Coverage;
  perhapsSent: PerhapsSent[];
  invitations: Invitation[];
  grants: ExpectedGrant[];
  unclear: UnclearRow[];
}

export interface ReportOptions {
  /** A moment with the person's offset. */
  now: At;
  account: Account;
  settings?: LedgerSettings;
}

export interface LedgerSettings {
  /** Covered days after which an expected return is overdue (rule default-refund-missing-days). */
  refundDays: number;
  /** Days without a sighting of the job after which its outlook is unknown (rule default-recheck-open-days). */
  recheckDays: number;
  /** Age of an uncovered day at which the person is told (rule default-history-capture-days). */
  captureDays: number;
  /** The person's own values for what the rulebook says. */
  terms: Terms;
}

/** What a popup shows: the part of a report that costs the same however long the ledger is. */
export interface Glance {
  /** `present`: what is there by the latest balance and all that was booked since; null before any was seen. */
  balance: Omit<Balance, 'differences'> & { present: Connects | null; latest: Difference | null };
  /** The latest proposals, newest first. */
  latest: Proposal[];
  due: Proposal[];
  overdue: Proposal[];
  returnedThisMonth: Proposal[];
  nextExpiry: { day: Day; connects: Connects } | null;
  covered: Days[];
  gaps: Gap[];
  perhapsSent: PerhapsSent[];
  /** How many there are in all. */
  proposals: number;
}

export const DEFAULT_LEDGER_SETTINGS: LedgerSettings = {
  refundDays: 7,
  recheckDays: 30,
  captureDays: 60,
  terms: AS_PUBLISHED,
};

/** Stands for a day that is not known where things are put in order: before everything. */
export const EVER = '0001-01-01';
