import { SETTLED_DAYS } from '../advice/past.ts';
import type { Connects } from '../connects.ts';
import type { ProposalRange } from '../job.ts';
import { instantOf } from '../ledger/day.ts';
import type { LookFact, Outcome, Proposal } from '../ledger/index.ts';

/** A proposal as the insights count it. */
export interface Bid {
  /** Null where only what came back is known. */
  sentAt: string | null;
  /** Base cost; null where nobody knows it. */
  cost: Connects | null;
  /** What it took, base and boost, less what came back. */
  net: Connects;
  boosted: boolean;
  /** How many had bid when the person last looked before sending; null where that was not read. */
  crowd: ProposalRange | null;
  outcome: Outcome;
}

/** `looks` are what pages showed of jobs. */
export function bidsOf(proposals: readonly Proposal[], looks: readonly LookFact[]): Bid[] {
  const byJob = new Map<string, LookFact[]>();
  for (const look of looks) byJob.set(look.job, [...(byJob.get(look.job) ?? []), look]);
  return proposals.map(({ job, sentAt, base, boost, outcome }) => ({
    sentAt,
    cost: base.spent === 0 && base.why !== FREE ? null : base.spent,
    net: base.spent - base.returned + boost.bid - boost.returned,
    boosted: boost.bid > 0,
    crowd: crowdAt(byJob.get(job ?? '') ?? [], sentAt),
    outcome,
  }));
}

const FREE = 'cost-zero-some-jobs';

/** What the latest look before sending said; without the moment of sending nobody knows which that was. */
function crowdAt(looks: readonly LookFact[], sentAt: string | null): ProposalRange | null {
  if (sentAt === null || sentAt.length === 10) return null;
  const sent = instantOf(sentAt);
  const before = looks
    .filter(({ at, proposals }) => proposals !== null && instantOf(at) <= sent)
    .sort((one, other) => instantOf(one.at) - instantOf(other.at));
  return before.at(-1)?.proposals ?? null;
}

const ANSWERED: ReadonlySet<Outcome> = new Set(['replied', 'interviewed', 'hired']);

export function answered({ outcome }: Bid): boolean {
  return ANSWERED.has(outcome);
}

/** Nothing more is expected of it: it has ended, was answered, or is so old that it will not be. `now` in Unix milliseconds. */
export function settled({ outcome, sentAt }: Bid, now: number): boolean {
  if (outcome !== 'pending' && outcome !== 'viewed') return true;
  return sentAt !== null && now - instantOf(sentAt) >= SETTLED_DAYS * 86_400_000;
}
