import { groupBy } from '../ledger/collect.ts';
import { type At, dayOf, daysBetween } from '../ledger/day.ts';
import { fold } from './paste-lines.ts';
import type { KnownProposal } from './shapes.ts';

/** A spreadsheet's day and the ledger's may differ by this much: a proposal sent at midnight, a statement in another zone. */
const NEAR = 1;

/** Finds the proposals that the ledger has already, each once. */
export class Known {
  readonly #byJob: Map<string, KnownProposal[]>;
  readonly #byTitle: Map<string, KnownProposal[]>;
  readonly #found = new Set<KnownProposal>();

  constructor(proposals: readonly KnownProposal[]) {
    this.#byJob = groupBy(
      proposals.filter(({ jobUid }) => jobUid !== null),
      ({ jobUid }) => jobUid ?? '',
    );
    this.#byTitle = groupBy(
      proposals.filter(({ title }) => title !== null),
      ({ title }) => fold(title ?? ''),
    );
  }

  /** The proposal sent to that job, or to one of that title where either side knows no job, on about that day. */
  find(job: string | null, title: string | null, sent: At): KnownProposal | null {
    const mine = job === null ? [] : (this.#byJob.get(job) ?? []);
    const titled = (title === null ? [] : (this.#byTitle.get(title) ?? [])).filter(
      ({ jobUid }) => jobUid === null || job === null,
    );
    const near = [...mine, ...titled].filter((known) => !this.#found.has(known) && far(known, sent) <= NEAR);
    const exact = near.find(({ sentAt }) => sentAt === sent);
    const nearest = exact ?? near.sort((one, other) => far(one, sent) - far(other, sent))[0];
    if (!nearest) return null;
    this.#found.add(nearest);
    return nearest;
  }
}

/** Where only what came back is known, it may have been sent on any day. */
function far({ sentAt }: KnownProposal, sent: At): number {
  return sentAt === null ? NEAR : Math.abs(daysBetween(dayOf(sentAt), dayOf(sent)));
}
