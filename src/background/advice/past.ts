import type { BidOutcome, PastBid } from '../../core/advice/index.ts';
import {
  type BidMade,
  type JobsPast,
  jobsPast,
  type Outcome,
  type PostSeen,
  type SkipMade,
} from '../../core/ledger/index.ts';
import type { Room } from '../handler.ts';
import type { Shelf } from '../shelf.ts';
import { remember, remembered } from './session.ts';

/** All that the person's own bids and visits have to teach. */
export interface Past {
  bids: PastBid[];
  posts: PostSeen[];
  skips: SkipMade[];
}

/** What was concluded of a page of jobs, and the number of the commit that wrote the page. */
interface Kept {
  stamp: number;
  past: JobsPast;
}

interface Shelved {
  pages: Map<string, Kept>;
  all: Past;
}

const JOBS = 'ledger/jobs/';
const keyOf = (page: string) => `past/${page}`;

const shelved = new WeakMap<Shelf, Shelved>();

/**
 * Concluded page by page, and of each only when it was written anew: a log of years costs one week of it. A new worker
 * finds what the last one concluded in the browser's memory; without that it opens the whole ledger once.
 */
export async function pastIn(room: Room): Promise<Past> {
  const { store, shelf, session } = room;
  const pages = store.names(JOBS);
  const before = shelved.get(shelf) ?? { pages: await lastWorkers(room, pages), all: null };
  const stale = pages.filter((page) => before.pages.get(page)?.stamp !== store.stampOf(page));
  if (before.all && stale.length === 0) return before.all;
  await shelf.opened(stale);
  const fresh: Record<string, Kept> = {};
  for (const page of stale) {
    const kept = { stamp: store.stampOf(page) ?? 0, past: await shelf.ask((book) => jobsPast(book, page)) };
    before.pages.set(page, kept);
    fresh[keyOf(page)] = kept;
  }
  if (stale.length > 0) await remember(session, fresh);
  const all = together(pages.flatMap((page) => before.pages.get(page)?.past ?? []));
  shelved.set(shelf, { pages: before.pages, all });
  return all;
}

async function lastWorkers({ session }: Room, pages: readonly string[]): Promise<Map<string, Kept>> {
  const kept = await remembered(session, pages.map(keyOf));
  // Nobody else writes under these keys, and an update of the extension empties the browser's memory.
  return new Map(pages.flatMap((page) => (kept[keyOf(page)] ? [[page, kept[keyOf(page)] as Kept]] : [])));
}

function together(pasts: readonly JobsPast[]): Past {
  return {
    bids: pasts.flatMap(({ bids }) => bids.map(pastBid)),
    posts: pasts.flatMap(({ posts }) => posts),
    skips: pasts.flatMap(({ skips }) => skips),
  };
}

/** An answered invitation costs nothing (rule cost-invitation), and a job that costs nothing tells nothing of those that do. */
function pastBid({ at, connects, boost, outcome, signs }: BidMade): PastBid {
  return { at, connects, boost, signs, invited: connects === 0, outcome: OUTCOME[outcome] };
}

/** A job that ended without an answer to this bid is a bid without an answer, however it ended. */
const OUTCOME: Record<Outcome, BidOutcome> = {
  pending: 'pending',
  viewed: 'viewed',
  replied: 'replied',
  interviewed: 'interviewed',
  hired: 'hired',
  declined: 'declined',
  'other-hired': 'none',
  withdrawn: 'none',
  closed: 'none',
  removed: 'none',
  expired: 'none',
};
