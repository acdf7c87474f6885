/**
 * What a page can say. These are the shapes of the reading contract: every fact enters Bidthrift as one of them, and
 * null always means "not shown, or not understood", never zero and never a default.
 */

export type PageKind = 'search' | 'feed' | 'job' | 'apply' | 'proposal' | 'proposals' | 'connects-history' | 'none';
export type JobType = 'fixed' | 'hourly';
export type Level = 'entry' | 'intermediate' | 'expert';
/** The ranges in which the marketplace tells how many proposals a job has, lowest first. */
export const PROPOSAL_RANGES = ['<5', '5-10', '10-15', '15-20', '20-50', '50+'] as const;
export type ProposalRange = (typeof PROPOSAL_RANGES)[number];
export type JobStatus = 'open' | 'closed' | 'removed' | 'private';
export type Account = 'own' | 'agency';

export interface Client {
  /** By the words, never by the presence of an icon. */
  paymentVerified: boolean | null;
  /** 0–5; null when unrated. */
  rating: number | null;
  reviews: number | null;
  /** US dollars, rounded down by the site ("$10K+" → 10000). */
  spent: number | null;
  /** As worded; alpha-3 codes stay as they are. */
  country: string | null;
  jobsPosted: number | null;
  /** Percent, 0–100. */
  hireRate: number | null;
  openJobs: number | null;
  hires: number | null;
  /** US dollars an hour. */
  avgHourly: number | null;
  /** ISO day. */
  memberSince: string | null;
}

export interface Activity {
  /** As worded ("13 minutes ago"). */
  lastViewed: string | null;
  interviewing: number | null;
  invitesSent: number | null;
  unansweredInvites: number | null;
  hires: number | null;
}

export interface Boost {
  /** The shown bids in rank order, in Connects; empty where the page says nobody has bid. */
  bids: number[] | null;
  /** The bid that would rank first now. */
  firstPlace: number | null;
  /** The bid set now, 0 when none. */
  own: number | null;
}

export interface BidRange {
  high: number | null;
  avg: number | null;
  low: number | null;
}

export interface Job {
  /** The 19 digits after ~02, or the 16 hex digits after an old ~01. */
  uid: string | null;
  title: string | null;
  /** As worded, without the word "Posted". */
  posted: string | null;
  /** Required to send a proposal, without any boost. */
  connects: number | null;
  type: JobType | null;
  /** US dollars; fixed price only. */
  budget: number | null;
  /** US dollars an hour, lowest and highest. */
  hourly: [number, number] | null;
  level: Level | null;
  proposals: ProposalRange | null;
  status: JobStatus | null;
  questions: number | null;
  client: Client;
  activity: Activity;
  /** Apply page only. */
  boost?: Boost | null;
  /** Apply page only: what pressing send would cost now. */
  total?: number | null;
  /** The description as shown, white space folded. Lives only in the reading: it is never stored. */
  text: string | null;
  skills: string[];
  duration: string | null;
  workload: string | null;
  location: string | null;
  bidRange: BidRange | null;
  qualificationsMissed: string[] | null;
  featured: boolean | null;
  saved: boolean | null;
  applied: boolean | null;
  /** Apply page only: a share, 0.10 for 10 %. */
  serviceFee: number | null;
  /** Every block this page kind can have was found, so an absent line means "not stated". */
  complete: boolean;
}

export type ProposalGroup = 'offer' | 'invitation' | 'active' | 'submitted' | 'archived';

export interface ProposalRow {
  /** The proposal's id, not the job's. */
  uid: string | null;
  title: string | null;
  group: ProposalGroup | null;
  /** ISO day. */
  date: string | null;
  boost: 'none' | 'boosted' | 'outbid' | null;
  viewed: boolean | null;
  /** One proposal's own page only: the job it was sent to. */
  jobUid?: string | null;
}

export interface HistoryRow {
  /** ISO day. */
  date: string | null;
  dayWord: 'today' | 'yesterday' | 'date' | null;
  /** The label as worded. */
  action: string | null;
  /** Signed Connects. */
  amount: number | null;
  jobUid: string | null;
  title: string | null;
}

export interface HistoryFilter {
  days: number | null;
  type: 'all' | 'other' | null;
  /** A "Show more" is there: the statement goes further back than what is shown. */
  more: boolean | null;
}

/** Why a field of a reading is null, or which anchors disagreed about it. */
export interface Diagnostic {
  /** Path in the reading: "jobs[0].connects". */
  field: string;
  /**
   * absent: none of the anchors is on the page · unreadable: an anchor is there, its words are not understood ·
   * conflict: two anchors say different things · loading: the page has not drawn this part yet.
   */
  reason: 'absent' | 'unreadable' | 'conflict' | 'loading';
  /** The anchors that were tried or that disagreed, by name; never the person's or the client's text. */
  anchors: string[];
}

export interface Reading {
  page: PageKind;
  /** Connects available now. */
  balance: number | null;
  /** Page proposal only: whether this is the landing page after sending. */
  sent: boolean | null;
  account: Account | null;
  jobs: Job[];
  proposals: ProposalRow[];
  filter: HistoryFilter | null;
  history: HistoryRow[];
  /** One for each field that could not be read, and for each page part still loading. */
  diagnostics: Diagnostic[];
  /** Which anchor gave each field that was read: path in the reading → anchor's name. */
  anchors: Record<string, string>;
}
