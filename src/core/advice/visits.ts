import { type Job, type JobStatus, PROPOSAL_RANGES, type ProposalRange } from '../job.ts';

/** What one visit saw of a job, as little as comparing needs. */
export interface Sighting {
  /** ISO 8601. */
  at: string;
  uid: string;
  /** Of title and text; null where they were not shown in full. */
  mark: string | null;
  connects: number | null;
  proposals: ProposalRange | null;
  hires: number | null;
  status: JobStatus | null;
}

/** Null for a job without an id: it cannot be recognised. */
export function sightingOf(job: Job, at: string, mark: string | null): Sighting | null {
  const { uid, connects, proposals, status } = job;
  return uid === null ? null : { at, uid, mark, connects, proposals, hires: job.activity.hires, status };
}

/** What became of a job from one visit to a later one. */
export type Change =
  | { kind: 'cost'; since: string; from: number; to: number }
  | { kind: 'crowd'; since: string; from: ProposalRange; to: ProposalRange; grew: boolean }
  | { kind: 'hired'; since: string; from: number; to: number }
  | { kind: 'status'; since: string; from: JobStatus; to: JobStatus };

/** Only figures that both visits could read are compared. */
export function changesSince(first: Sighting, later: Sighting): Change[] {
  const since = first.at;
  const changes: Change[] = [];
  if (first.connects !== null && later.connects !== null && first.connects !== later.connects)
    changes.push({ kind: 'cost', since, from: first.connects, to: later.connects });
  if (first.proposals !== null && later.proposals !== null && first.proposals !== later.proposals) {
    const grew = PROPOSAL_RANGES.indexOf(later.proposals) > PROPOSAL_RANGES.indexOf(first.proposals);
    changes.push({ kind: 'crowd', since, from: first.proposals, to: later.proposals, grew });
  }
  if (first.hires !== null && later.hires !== null && later.hires > first.hires)
    changes.push({ kind: 'hired', since, from: first.hires, to: later.hires });
  if (first.status !== null && later.status !== null && first.status !== later.status)
    changes.push({ kind: 'status', since, from: first.status, to: later.status });
  return changes;
}

/** An earlier posting of the same job: what happened then, and what the person spent on it. */
export interface EarlierPosting {
  uid: string;
  firstSeen: string;
  lastSeen: string;
  /** As last seen. */
  status: JobStatus | null;
  hires: number | null;
  /** Connects spent on it, net of what came back; 0 where no bid was sent. */
  spent: number;
}

/** Earlier postings with the same mark under another id, the latest first. `spentOn` tells the ledger's Connects by id. */
export function repostsOf(
  now: Pick<Sighting, 'uid' | 'mark'>,
  sightings: readonly Sighting[],
  spentOn: (uid: string) => number,
): EarlierPosting[] {
  if (now.mark === null) return [];
  const byUid = new Map<string, Sighting[]>();
  for (const seen of sightings) {
    if (seen.mark !== now.mark || seen.uid === now.uid) continue;
    byUid.set(seen.uid, [...(byUid.get(seen.uid) ?? []), seen]);
  }
  const postings = [...byUid].map(([uid, visits]) => {
    const inTime = [...visits].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const known = <T>(pick: (visit: Sighting) => T | null) =>
      inTime.map(pick).findLast((value) => value !== null) ?? null;
    return {
      uid,
      firstSeen: inTime[0]?.at ?? '',
      lastSeen: inTime.at(-1)?.at ?? '',
      status: known(({ status }) => status),
      hires: known(({ hires }) => hires),
      spent: spentOn(uid),
    };
  });
  return postings.sort((a, b) => Date.parse(b.lastSeen) - Date.parse(a.lastSeen));
}
