import { type Job, type JobStatus, PROPOSAL_RANGES, type ProposalRange } from '../job.ts';

/** A figure as a visit saw it. */
export interface Seen<T> {
  value: T;
  /** ISO 8601. */
  at: string;
}

/** The first that visits could read of each figure of a job; null where none could. */
export interface Firsts {
  connects: Seen<number> | null;
  proposals: Seen<ProposalRange> | null;
  hires: Seen<number> | null;
  status: Seen<JobStatus> | null;
}

/** What became of a job from the first visit that could read a figure until now. */
export type Change =
  | { kind: 'cost'; since: string; from: number; to: number }
  | { kind: 'crowd'; since: string; from: ProposalRange; to: ProposalRange; grew: boolean }
  | { kind: 'hired'; since: string; from: number; to: number }
  | { kind: 'status'; since: string; from: JobStatus; to: JobStatus };

/** Only figures that a visit before and the page now could read are compared. */
export function changesSince(
  first: Firsts,
  job: Pick<Job, 'connects' | 'proposals' | 'activity' | 'status'>,
): Change[] {
  const { connects, proposals, status } = job;
  const { hires } = job.activity;
  const changes: Change[] = [];
  if (first.connects && connects !== null && first.connects.value !== connects)
    changes.push({ kind: 'cost', since: first.connects.at, from: first.connects.value, to: connects });
  if (first.proposals && proposals !== null && first.proposals.value !== proposals) {
    const { value: from, at: since } = first.proposals;
    const grew = PROPOSAL_RANGES.indexOf(proposals) > PROPOSAL_RANGES.indexOf(from);
    changes.push({ kind: 'crowd', since, from, to: proposals, grew });
  }
  if (first.hires && hires !== null && hires > first.hires.value)
    changes.push({ kind: 'hired', since: first.hires.at, from: first.hires.value, to: hires });
  if (first.status && status !== null && first.status.value !== status)
    changes.push({ kind: 'status', since: first.status.at, from: first.status.value, to: status });
  return changes;
}

/** An earlier posting of the same job: what happened then, and what the person spent on it. */
export interface EarlierPosting {
  uid: string;
  /** When it was first and last seen, ISO 8601. */
  first: string;
  last: string;
  /** As last seen. */
  status: JobStatus | null;
  hires: number | null;
  /** Connects spent on it, less what came back; 0 where no bid was sent. */
  spent: number;
}

/** Postings with the same mark under another id, the latest first. */
export function repostsOf(
  now: { uid: string | null; mark: string | null },
  posts: readonly (EarlierPosting & { mark: string })[],
): EarlierPosting[] {
  return posts
    .filter(({ uid, mark }) => mark === now.mark && uid !== now.uid)
    .map(({ mark: _, ...posting }) => posting)
    .sort((one, other) => Date.parse(other.last) - Date.parse(one.last));
}
