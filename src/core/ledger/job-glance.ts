import type { Connects } from '../connects.ts';
import type { JobStatus, ProposalRange } from '../job.ts';
import { accountBooks } from './account-books.ts';
import { bySending, perhaps, stillOpen } from './account-report.ts';
import type { Book, Needs } from './book.ts';
import { obtain } from './collect.ts';
import { type At, dayOf, daysBetween } from './day.ts';
import { Desk } from './desk.ts';
import type { Fact, LookFact } from './fact.ts';
import { compareAt } from './identity.ts';
import { jobsPage } from './place.ts';
import type { PerhapsSent, Proposal, ReportOptions } from './report.ts';
import { activeByJob } from './standing.ts';

/** What the person's own visits know about one job. */
export interface JobGlance {
  /** The first and the latest cost seen; null where no visit could read one. */
  first: CostSeen | null;
  last: CostSeen | null;
  /** The latest proposal, by whichever account. */
  sent: Proposal | null;
  perhapsSent: PerhapsSent | null;
  /** Since when it is skipped. */
  skipped: At | null;
  /** The first that a visit saw of each. */
  crowd: Seen<ProposalRange> | null;
  hires: Seen<number> | null;
  status: Seen<JobStatus> | null;
  /** The latest that a visit saw. */
  statusNow: JobStatus | null;
  /** The latest mark of its post. */
  mark: string | null;
  /** What visits of the latest LOOK_DAYS told of its signs, the latest first. */
  looks: Pick<LookFact, 'at' | 'signs' | 'unknown'>[];
}

/**
 * Days for which it is believed what a visit told of a job. Crowd and client move on, and a job that still takes bids after
 * a month is another one in all but name. Our choice; no source names one.
 */
export const LOOK_DAYS = 30;

export interface Seen<T> {
  value: T;
  at: At;
}

export interface CostSeen {
  connects: Connects;
  at: At;
}

/**
 * What is known about these jobs; those about which nothing is are left out. It opens the pages of their weeks, and of a
 * boost that no row shows those of its days.
 */
export function glanceAtJobs(
  book: Book,
  jobs: Iterable<string>,
  options: Omit<ReportOptions, 'account'>,
): { jobs: Map<string, JobGlance> } | Needs {
  const desk = new Desk(book);
  const wanted = [...new Set(jobs)].filter((job) => desk.has(jobsPage(job)));
  const accounts = (['own', 'agency'] as const).map((account) => ({
    settled: desk.head.accounts[account].settled,
    ...accountBooks(desk, wanted, [], { ...options, account }),
  }));
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const glances = new Map<string, JobGlance>();
  const pages = new Map<string, Map<string, Fact[]>>();
  for (const job of wanted) {
    const key = jobsPage(job);
    const facts = obtain(pages, key, () => activeByJob(desk.read(key))).get(job) ?? [];
    const sent = accounts.flatMap(({ proposals }) => proposals.filter(({ jobUid }) => jobUid === job));
    const open = accounts.flatMap(({ jobs: books, settled }) =>
      books
        .filter(({ folder }) => folder.job === job)
        .flatMap(({ books: { perhaps: sends } }) => stillOpen(sends, settled).map((send) => perhaps(send, job))),
    );
    if (facts.length === 0 && sent.length === 0 && open.length === 0) continue;
    glances.set(job, {
      ...costsIn(facts),
      sent: sent.sort(bySending).at(-1) ?? null,
      perhapsSent: open.sort((one, other) => compareAt(one.at, other.at)).at(-1) ?? null,
      skipped: skippedIn(facts),
      ...firstsIn(facts),
      looks: looksIn(facts, options.now),
    });
  }
  return { jobs: glances };
}

function costsIn(facts: readonly Fact[]): Pick<JobGlance, 'first' | 'last'> {
  const seen = facts.flatMap((fact) =>
    fact.kind === 'sighting' && fact.cost !== null ? [{ connects: fact.cost, at: fact.at }] : [],
  );
  seen.sort((one, other) => compareAt(one.at, other.at) || one.connects - other.connects);
  return { first: seen[0] ?? null, last: seen.at(-1) ?? null };
}

function firstsIn(facts: readonly Fact[]): Pick<JobGlance, 'crowd' | 'hires' | 'status' | 'statusNow' | 'mark'> {
  const inTime = facts.toSorted((one, other) => compareAt(one.at, other.at));
  const looks = inTime.filter((fact) => fact.kind === 'look');
  const sightings = inTime.filter((fact) => fact.kind === 'sighting');
  return {
    crowd: firstOf(looks, ({ proposals }) => proposals),
    hires: firstOf(sightings, ({ hires }) => hires),
    status: firstOf(sightings, ({ status }) => status),
    statusNow: sightings.findLast(({ status }) => status !== null)?.status ?? null,
    mark: looks.findLast(({ mark }) => mark !== null)?.mark ?? null,
  };
}

function looksIn(facts: readonly Fact[], now: At): JobGlance['looks'] {
  return facts
    .filter((fact) => fact.kind === 'look')
    .filter(({ at }) => daysBetween(dayOf(at), dayOf(now)) <= LOOK_DAYS)
    .sort((one, other) => compareAt(other.at, one.at))
    .map(({ at, signs, unknown }) => ({ at, signs, unknown }));
}

function firstOf<F extends Fact, T>(facts: readonly F[], pick: (fact: F) => T | null): Seen<T> | null {
  for (const fact of facts) {
    const value = pick(fact);
    if (value !== null) return { value, at: fact.at };
  }
  return null;
}

function skippedIn(facts: readonly Fact[]): At | null {
  const words = facts.filter((fact) => fact.kind === 'skip').sort((one, other) => compareAt(one.at, other.at));
  const latest = words.at(-1);
  return latest?.on ? latest.at : null;
}
