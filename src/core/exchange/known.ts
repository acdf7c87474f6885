import { groupBy } from '../ledger/collect.ts';
import { type At, dayOf, daysBetween, spelt } from '../ledger/day.ts';
import { fold } from './paste-lines.ts';
import type { KnownProposal } from './shapes.ts';

/** A spreadsheet's day and the ledger's may differ by this much: a proposal sent at midnight, a statement in another zone. */
const NEAR = 1;

/** What a line says of a proposal, as far as it can be found by that. */
export interface Wanted {
  job: string | null;
  title: string | null;
  at: At;
}

/**
 * Finds the proposals that the ledger has already, each for one line: the very one that came from this line before; else
 * the one sent to that job on about that day; else one of that title, where either side knows no job.
 */
export function knownAmong<W extends Wanted>(
  lines: readonly W[],
  proposals: readonly KnownProposal[],
): Map<W, KnownProposal> {
  const byTitle = groupBy(proposals, ({ title }) => fold(title ?? ''));
  const byJob = groupBy(proposals, ({ jobUid }) => jobUid);
  const found = new Map<W, KnownProposal>();
  const taken = new Set<KnownProposal>();
  const pass = (rivals: (line: W) => readonly KnownProposal[]) => {
    for (const line of lines) {
      if (found.has(line)) continue;
      const near = rivals(line).filter((known) => !taken.has(known) && far(known, line.at) <= NEAR);
      const [nearest] = near.sort((one, other) => far(one, line.at) - far(other, line.at));
      if (!nearest) continue;
      found.set(line, nearest);
      taken.add(nearest);
    }
  };
  const ofJob = ({ job }: W) => (job === null ? [] : (byJob.get(job) ?? []));
  const ofTitle = ({ title }: W) => (title === null ? [] : (byTitle.get(fold(title)) ?? []));
  pass((line) =>
    [...ofJob(line), ...ofTitle(line)].filter(
      ({ jobUid, sentAt }) => jobUid === line.job && spelt(sentAt ?? '') === spelt(line.at),
    ),
  );
  pass(ofJob);
  pass((line) => ofTitle(line).filter(({ jobUid }) => jobUid === null || line.job === null));
  return found;
}

/** Where only what came back is known, it may have been sent on any day. */
function far({ sentAt }: KnownProposal, at: At): number {
  return sentAt === null ? NEAR : Math.abs(daysBetween(dayOf(sentAt), dayOf(at)));
}
