import type { Away, Claim } from './claim.ts';
import type { Desk } from './desk.ts';
import type { EntryFact, Fact, RecentFact, RowFact } from './fact.ts';
import type { Folders } from './folder.ts';
import { compareAt, idOf } from './identity.ts';
import { jobsPage } from './place.ts';

/** A fact that named no job, whose it is, and how it reads there. */
export interface Found {
  of: string;
  by: string;
  fact: RowFact | RecentFact | EntryFact;
  as: Fact;
}

/**
 * Notes on the pages of both what was found for these names by a month of the journal, in place of what it had found
 * before. Answers the jobs and names of which something else is known now.
 */
export function noteClaims(
  desk: Desk,
  folders: Folders,
  key: string,
  names: ReadonlySet<string>,
  found: readonly Found[],
): Set<string> {
  const changed = new Set<string>();
  const claimers = new Set(found.map(({ by }) => by));
  for (const name of names) {
    const known = desk.read(jobsPage(name)).away.get(name) ?? [];
    for (const { page, by } of known) if (page === key) claimers.add(by);
    const now = found.filter(({ of }) => of === name).map(({ by, fact }): Away => ({ page: key, by, id: idOf(fact) }));
    now.sort((one, other) => (one.id < other.id ? -1 : 1));
    replace(desk, 'away', name, now, key, changed);
  }
  for (const job of claimers) {
    const own = found.filter(({ by }) => by === job);
    const words = [...new Set(own.map(({ of }) => of))].flatMap((name) => folders.bare(name).facts.filter(isWord));
    const facts = [...own.map(({ as }) => as), ...words].sort(inTime);
    const now = facts.map((fact): Claim => ({ page: key, fact }));
    replace(desk, 'claims', job, now, key, changed);
  }
  return changed;
}

/** What the person said of the proposal that had no job they said of the job's. */
function isWord({ kind }: Fact): boolean {
  return kind === 'outcome' || kind === 'mark';
}

function inTime(one: Fact, other: Fact): number {
  return compareAt(one.at, other.at) || (idOf(one) < idOf(other) ? -1 : 1);
}

/** What one month's page says of a job, or of a name, in place of what it said before. */
function replace(
  desk: Desk,
  kind: 'away' | 'claims',
  job: string,
  now: readonly (Away | Claim)[],
  key: string,
  changed: Set<string>,
): void {
  const known: readonly (Away | Claim)[] = desk.read(jobsPage(job))[kind].get(job) ?? [];
  const others = known.filter(({ page }) => page !== key);
  const next = [...others, ...now].sort((one, other) => (one.page < other.page ? -1 : one.page > other.page ? 1 : 0));
  if (JSON.stringify(next) === JSON.stringify(known)) return;
  const map = desk.edit(jobsPage(job))[kind] as Map<string, readonly (Away | Claim)[]>;
  if (next.length > 0) map.set(job, next);
  else map.delete(job);
  changed.add(job);
}
