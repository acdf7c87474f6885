import type { Verdict } from '../core/advice/index.ts';
import type { PageKind, Reading } from '../core/job.ts';
import type { Difference } from '../core/ledger/index.ts';
import type { Attention, FollowUp } from './attention.ts';
import type { Badge } from './badge.ts';
import type { RefundShort } from './ledger-answers.ts';
import type { Mode, Settings } from './settings.ts';

/** A moment as the person's own clock tells it, with its offset: "2026-10-04T09:00:00+02:00". */
export type At = string;

/** A balance as a page showed it. */
export interface SeenBalance {
  /** Connects. */
  value: number;
  at: At;
}

/** How many Connects there are: what a page showed last, and by all that was booked since. */
export interface PresentBalance extends SeenBalance {
  /** Connects, as that page showed them at that moment. */
  seen: number;
  page: PageKind;
  /** The first balance seen and all that was booked after it. */
  expected: number | null;
  /** How much more that page showed than was expected at that moment; below zero, how much less. */
  unexplained: number;
}

/** A cost as a page showed it. */
export interface SeenCost {
  /** Connects, without any boost. */
  connects: number;
  at: At;
}

/** What the person's own visits know about one job. */
export interface KnownJob {
  /** The first and the latest cost seen; null while no visit could read one. */
  first: SeenCost | null;
  last: SeenCost | null;
  /** The latest proposal sent to it; `at` may be a day alone; base and boost in Connects, null where not known. */
  sent: { at: At; base: number | null; boost: number | null } | null;
  /** Since when it is skipped. */
  skipped: At | null;
  /** An apply page was seen whose sending was never confirmed; it costs nothing until it is. */
  perhapsSent: { at: At; base: number | null; boost: number | null } | null;
}

/** How the person wants pages to be treated. */
export type PageSettings = Pick<Settings, 'mode'>;

/** What a page has to draw. */
export interface Snapshot {
  /** Grows with every change; an answer with a smaller one than the last is old and can be dropped. */
  sequence: number;
  /**
   * By place: in a list the job's or the proposal's id; "send" below the button of an apply page; and "" for the one
   * badge of any page that is no list. Where there is nothing to say there is none.
   */
  badges: Record<string, Badge>;
  /** On the one job of the page, for the icon over its tab; null where the page is about none. */
  verdict: Verdict | null;
}

export const OUTCOMES = [
  'pending',
  'viewed',
  'replied',
  'interviewed',
  'hired',
  'other-hired',
  'declined',
  'withdrawn',
  'closed',
  'removed',
  'expired',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether what a proposal cost comes back, by the rules in force and by the statement rows seen. */
export const OUTLOOKS = ['may-return', 'due', 'overdue', 'returned', 'gone', 'unknown'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** One proposal in the log. */
export interface LogEntry {
  /** Stable for the life of the entry; edits and deletes name it. */
  id: string;
  jobUid: string | null;
  title: string | null;
  /** A day alone where only the statement speaks of it; null where only what came back is known. */
  sentAt: At | null;
  /** page: seen being sent · statement: concluded from Connects History · hand: typed in · file: imported. */
  how: 'page' | 'statement' | 'hand' | 'file';
  /** Connects History shows every row of its day, and none of it. */
  unshown: boolean;
  /** A row of Connects History stands behind it: only note and outcome can be changed, and it cannot be deleted. */
  fixed: boolean;
  /** Connects; null where not known. */
  base: number | null;
  boost: number | null;
  /** Connects that came back, of base and boost together. */
  returned: number;
  /** Of the base cost; and of the bid for a boost, null without one. */
  outlook: Outlook;
  boostOutlook: Outlook | null;
  outcome: Outcome;
  note: string;
}

export interface LogPage {
  entries: LogEntry[];
  /** How many the search matches in all. */
  total: number;
}

/** Why an entry was left as it is while others were changed. */
export const WHY_LEFT = ['in-statement', 'incomplete', 'not-found'] as const;

/** What became of many entries that were to be changed at once. */
export interface ManyReport {
  /** How many were changed. */
  done: number;
  /** The others, in the order asked for; the title is null where none is known. */
  left: { id: string; title: string | null; why: (typeof WHY_LEFT)[number] }[];
}

/** What the popup and the options page show at a glance. */
export interface AppState {
  sequence: number;
  /** An invented ledger is shown in place of the person's own. */
  sample: boolean;
  settings: Settings;
  /** Null before any page showed one. */
  balance: PresentBalance | null;
  /** The last balance seen on each day of the latest weeks, oldest first. */
  trend: { day: string; connects: number }[];
  /** What bids took in the latest days, less what came back; null where that is too little to go by. */
  pace: { connects: number; days: number } | null;
  /** The latest part of what is unexplained: between which balances, and what may have caused it. */
  difference: Difference | null;
  /** What should come back, should have, and came back this month. */
  refunds: Record<'overdue' | 'due' | 'returned', RefundShort>;
  nextExpiry: { day: string; connects: number } | null;
  /** The latest proposals, newest first, at most ten. */
  latest: LogEntry[];
  /** How many proposals the log holds. */
  sent: number;
  /** How many days the person's own Connects History can show, and whether all of them were read. */
  history: { days: number; complete: boolean };
  /** What is known of the jobs that were asked for. */
  jobs: Record<string, KnownJob>;
  /** What the person wants to be reminded of, the next one first. */
  followUps: FollowUp[];
  /** When everything was last exported as JSON; null if never. Uninstalling takes the only copy along. */
  exportedAt: At | null;
  /** Most urgent first. */
  attention: Attention[];
}

/** What a page tells the popup about itself. */
export interface PageState {
  url: string;
  mode: Mode;
  /** By the address; "none" is a page that is not ours to read. */
  page: PageKind;
  /** Null while the page has not been read. */
  reading: Reading | null;
  /** Why there is no reading: mode as chosen, a page kind that is not read, still loading, or not shown yet. */
  why: 'mode' | 'not-read' | 'loading' | 'hidden' | null;
}

/** What an import would bring, or has brought. */
export interface ImportReport {
  /** Records of the file that are new here. */
  added: number;
  /** Records that were here already. */
  same: number;
  /** Parts that are not understood and left out: where in the file, and of which day they say they are. */
  left: { where: string; on: string | null }[];
  /** How many they are in all: of very many only the first are named. */
  leftOut: number;
  /** The file brings settings; they are taken only when asked to. */
  settings: boolean;
}

/** A file to be saved by the page that asked for it. */
export interface Export {
  name: string;
  type: string;
  text: string;
}
