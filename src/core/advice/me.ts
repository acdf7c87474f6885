/** How a bid ended, or how it stands. */
export const BID_OUTCOMES = ['none', 'pending', 'viewed', 'declined', 'replied', 'interviewed', 'hired'] as const;
/** `none` is a settled bid without an answer, `pending` one that is still open. */
export type BidOutcome = (typeof BID_OUTCOMES)[number];

/** One bid of the person's own. */
export interface PastBid {
  /** Ids of the rules whose sign its job had; null where nothing of the job is known, which says nothing of any sign. */
  signs: readonly string[] | null;
  /** What it cost without a boost; null where not known. */
  connects: number | null;
  /** When it was sent, ISO 8601; null where not known. */
  at: string | null;
  /** Connects on top of the base cost; 0 without a boost. */
  boost: number;
  /** The client asked first: such bids stand apart from every rate. */
  invited: boolean;
  outcome: BidOutcome;
}

/** What the person told about themselves and their trade. A null is not known, never zero. */
export interface Situation {
  /** US dollars for one Connect. */
  connectPrice: number;
  /** The marketplace's share of what a client pays, 0.10 for 10 %; a page that shows its own goes before it. */
  fee: number;
  /** US dollars that a usual job of theirs pays. */
  typicalJobValue: number | null;
  /** Hours that a usual hourly job of theirs runs. */
  typicalHours: number | null;
  /** Connects available. */
  balance: number | null;
  /** ISO 8601; without it nothing has an age. */
  now: string | null;
  minutesPerProposal: number | null;
  /** US dollars that an hour of theirs is worth. */
  hourlyValue: number | null;
  /** Connects that they want to spend in seven days. */
  weeklyBudget: number | null;
  /** They said that they may take jobs for freelancers of the United States alone; false where they did not say so. */
  unitedStates: boolean;
  /** Ids of the rules that they switched off. */
  rulesOff: readonly string[];
  /** Untested rules that they switched on, with the figure of their own choice. */
  limits: Readonly<Record<string, number>>;
}

export interface Me extends Situation {
  history: readonly PastBid[];
}

/** What holds until the person says otherwise: the published price (rule price-unit) and the usual fee. */
export const DEFAULT_SITUATION: Situation = {
  connectPrice: 0.15,
  fee: 0.1,
  typicalJobValue: null,
  typicalHours: null,
  balance: null,
  now: null,
  minutesPerProposal: null,
  hourlyValue: null,
  weeklyBudget: null,
  unitedStates: false,
  rulesOff: [],
  limits: {},
};

/** Unix milliseconds of an ISO time; null for none and for one that is none. */
export function timeIn(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}
