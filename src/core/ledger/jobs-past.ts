import type { Connects } from '../connects.ts';
import type { Account, JobStatus } from '../job.ts';
import { foldersOf } from './account-books.ts';
import type { Book, Needs } from './book.ts';
import { booksOf, endingsOf } from './conclude.ts';
import { type At, type Day, dayOf, instantOf } from './day.ts';
import { Desk } from './desk.ts';
import { type Draft, given, taken } from './draft.ts';
import type { LookFact, SightingFact, SkipAdvised } from './fact.ts';
import type { Folder } from './folder.ts';
import { compareAt } from './identity.ts';
import { HEAD, uidOf } from './place.ts';
import type { Outcome } from './report.ts';
import { active, classified } from './standing.ts';

/** What one page of jobs has to teach about bidding. Plain JSON, so that it can be kept and need not be concluded again. */
export interface JobsPast {
  bids: BidMade[];
  posts: PostSeen[];
  skips: SkipMade[];
}

/** One proposal, with what was seen of its job by the time it was sent. */
export interface BidMade {
  at: At | Day | null;
  /** The base cost; null where nobody knows it. */
  connects: Connects | null;
  boost: Connects;
  outcome: Outcome;
  /** Ids of the rules whose sign the job had; null where nothing of the kind was seen before sending. */
  signs: string[] | null;
}

/** A job whose post can be recognised. */
export interface PostSeen {
  uid: string;
  mark: string;
  first: At;
  last: At;
  /** As last seen. */
  status: JobStatus | null;
  hires: number | null;
  /** Connects that both accounts spent on it, less what came back. */
  spent: Connects;
}

/** A job that is skipped now, with what was known of it then, and what visits saw of it later. */
export interface SkipMade {
  uid: string;
  at: At;
  connects: Connects | null;
  win: SkipAdvised['win'] | null;
  net: number | null;
  later: { at: At; hires: number | null; status: JobStatus | null }[];
}

const ACCOUNTS: readonly Account[] = ['own', 'agency'];

/** What the jobs of one page teach. It takes that page and the head. */
export function jobsPast(book: Book, key: string): JobsPast | Needs {
  const desk = new Desk(book);
  const labels = classified(desk.read(HEAD));
  const page = desk.read(key);
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const past: JobsPast = { bids: [], posts: [], skips: [] };
  const telling = active(page).flatMap((fact) => (fact.kind === 'look' || fact.kind === 'skip' ? [fact.job] : []));
  for (const folder of foldersOf(desk, new Set([...page.drawn.keys(), ...page.sends.keys(), ...telling]))) {
    const sent = ACCOUNTS.flatMap((account) => {
      const { proposals } = booksOf(folder, account, labels);
      const endings = endingsOf(folder, proposals);
      return proposals.map((draft) => ({ draft, outcome: endings.get(draft)?.outcome ?? 'pending' }));
    });
    const looks = folder.facts.filter((fact) => fact.kind === 'look').sort(byTime);
    for (const { draft, outcome } of sent) past.bids.push(bidMade(draft, outcome, looks));
    const post = postSeen(
      folder,
      looks,
      sent.reduce((sum, { draft }) => sum + costOf(draft), 0),
    );
    if (post) past.posts.push(post);
    const skip = skipMade(folder);
    if (skip) past.skips.push(skip);
  }
  return past;
}

function bidMade(draft: Draft, outcome: Outcome, looks: readonly LookFact[]): BidMade {
  const { sentAt, base, boost } = draft;
  return {
    at: sentAt,
    connects: base.row === null && base.posted === null ? null : taken(base),
    boost: taken(boost),
    outcome,
    signs: signsBy(sentAt, looks),
  };
}

/** What each look told of a sign holds until another one tells otherwise. */
function signsBy(sentAt: Draft['sentAt'], looks: readonly LookFact[]): string[] | null {
  const before = looks.filter(({ at }) => sentAt !== null && isBy(at, sentAt));
  if (before.length === 0) return null;
  const signs = new Set<string>();
  for (const look of before) {
    for (const sign of [...signs]) if (!look.unknown.includes(sign)) signs.delete(sign);
    for (const sign of look.signs) signs.add(sign);
  }
  return [...signs];
}

/** Of a sending only the day may be known. */
function isBy(at: At, sentAt: At | Day): boolean {
  return sentAt.length === 10 ? dayOf(at) <= sentAt : instantOf(at) <= instantOf(sentAt);
}

function costOf({ base, boost }: Draft): Connects {
  return taken(base) + taken(boost) - given(base) - given(boost);
}

function postSeen({ job, facts }: Folder, looks: readonly LookFact[], spent: Connects): PostSeen | null {
  const uid = uidOf(job);
  const mark = looks.findLast((look) => look.mark !== null)?.mark ?? null;
  if (uid === null || mark === null) return null;
  const seen = facts.filter((fact): fact is SightingFact => fact.kind === 'sighting').sort(byTime);
  const moments = [...seen, ...looks].map(({ at }) => at).sort(compareAt);
  return {
    uid,
    mark,
    first: moments[0] ?? '',
    last: moments.at(-1) ?? '',
    status: seen.findLast(({ status }) => status !== null)?.status ?? null,
    hires: seen.findLast(({ hires }) => hires !== null)?.hires ?? null,
    spent,
  };
}

function skipMade({ job, facts }: Folder): SkipMade | null {
  const uid = uidOf(job);
  const last = facts
    .filter((fact) => fact.kind === 'skip')
    .sort(byTime)
    .at(-1);
  if (uid === null || !last?.on) return null;
  const { at, advised } = last;
  const seen = facts.filter((fact): fact is SightingFact => fact.kind === 'sighting').sort(byTime);
  const later = seen.filter((sighting) => compareAt(sighting.at, at) > 0);
  const cost = seen.findLast((sighting) => sighting.cost !== null && compareAt(sighting.at, at) <= 0)?.cost ?? null;
  return {
    uid,
    at,
    connects: advised?.connects ?? cost,
    win: advised?.win ?? null,
    net: advised?.net ?? null,
    later: later.map(({ at: when, hires, status }) => ({ at: when, hires, status })),
  };
}

function byTime(one: { at: At }, other: { at: At }): number {
  return compareAt(one.at, other.at);
}
