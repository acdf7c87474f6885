import type { Job } from '../job.ts';

/**
 * tested: measured on outcomes in a published log · folk: in use, untested · policy: safety and the marketplace's rules ·
 * refuted: in use, and the log shows no effect · own: rests more on the person's own bids than on others'.
 */
export type Status = 'tested' | 'folk' | 'policy' | 'refuted' | 'own';
export type Direction = 'against' | 'for' | 'none';

/** Where a rule's figures come from; the words stand in the locale files. */
export type Source = 'log' | 'panel' | 'scorers' | 'blogs' | 'tracker' | 'policy';

/** Published figures: rates in percent, counts of bids. What is absent was not published. */
export interface Effect {
  /** Share of the bids with this sign that were answered, and of those it is compared with. */
  reply?: number;
  baseline?: number;
  /** Difference in points where only that was published. */
  delta?: number;
  /** Share that the client looked at, and its difference in points. */
  view?: number;
  viewDelta?: number;
  wins?: number;
  /** How many bids it was measured on. */
  n?: number;
}

/** What a rule may look at beside the job itself. */
export interface Look {
  job: Job;
  /** Unix milliseconds; null where the time is not known. */
  now: number | null;
  /** Whether the person's own visits know this job under another id. */
  repost: boolean | null;
}

export interface Rule {
  id: string;
  status: Exclude<Status, 'own'>;
  direction: Direction;
  effect: Effect;
  source: Source;
  /** The published threshold of a rule whose figure the person may choose. */
  figure?: number;
  /** Whether the sign is there; null where a fact it needs is not known. `figure` is the person's own threshold. */
  holds(look: Look, figure?: number): boolean | null;
}

/** A test on a fact; what is not known stays not known. */
export function known<T>(fact: T | null, test: (fact: T) => boolean): boolean | null {
  return fact === null ? null : test(fact);
}

/** A test on a fact that a page leaves out where there is none: on a page read completely its absence is a no. */
export function stated<T>(job: Job, fact: T | null, test: (fact: T) => boolean): boolean | null {
  return fact === null ? (job.complete ? false : null) : test(fact);
}

/**
 * The same for what only a job's own page can say: a tile and an apply page, however completely read, leave it out of
 * every job. Only a job's own page tells its status.
 */
export function statedOnOwnPage<T>(job: Job, fact: T | null, test: (fact: T) => boolean): boolean | null {
  return job.status === null ? known(fact, test) : stated(job, fact, test);
}

/** Whether the post was there in full: tiles, and the page that sends a proposal, may cut it short. */
export function wholePost({ status, text }: Pick<Job, 'status' | 'text'>): boolean {
  return status !== null && text !== null;
}

/** Whether all hold: one that does not hold decides, whatever else is not known. */
export function all(...parts: (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}
