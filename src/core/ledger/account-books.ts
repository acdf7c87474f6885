import type { Account } from '../job.ts';
import type { JobBooks } from './book-job.ts';
import { booksOf, conclude, titleOf } from './conclude.ts';
import type { Desk } from './desk.ts';
import type { LandingFact } from './fact.ts';
import { type Folder, Folders } from './folder.ts';
import { idOf } from './identity.ts';
import { ProposalList } from './listed.ts';
import { pair } from './pairing.ts';
import { HEAD, placeOf } from './place.ts';
import { DEFAULT_LEDGER_SETTINGS, type Proposal, type ReportOptions } from './report.ts';
import { shownDays, unshownBids } from './shown.ts';
import { active, classified } from './standing.ts';

/** Jobs with one account's books, and its proposals as they stand on the day asked for. */
export interface AccountBooks {
  jobs: { folder: Folder; books: JobBooks }[];
  proposals: Proposal[];
}

/** `sends` are the pages on which landings and rows of My proposals are looked up. */
export function accountBooks(
  desk: Desk,
  jobs: Iterable<string>,
  sends: Iterable<string>,
  { account, now, settings = DEFAULT_LEDGER_SETTINGS }: ReportOptions,
): AccountBooks {
  const labels = classified(desk.read(HEAD));
  const { covered } = desk.head.accounts[account];
  const books = foldersOf(desk, jobs).map((folder) => ({ folder, books: booksOf(folder, account, labels) }));
  const said = [...sends].flatMap((key) => active(desk.read(key)));
  const orphans = orphansIn(said, account);
  const drafts = books.flatMap(({ folder, books: { proposals } }) =>
    proposals.map((draft) => ({ draft, job: folder.job, title: draft.title ?? titleOf(folder) })),
  );
  const list = new ProposalList(
    said.filter((fact) => fact.kind === 'listed'),
    orphans,
    drafts,
  );
  const on = { now, covered, settings, shown: shownDays(desk, account), unshown: unshownBids(desk, account) };
  const proposals = books.flatMap(({ folder, books: own }) => conclude(folder, own, (draft) => list.of(draft), on));
  proposals.push(...list.unclaimed(orphans).map(fromLanding));
  return { jobs: books, proposals };
}

/** All that is known of these jobs. */
export function foldersOf(desk: Desk, jobs: Iterable<string>): Folder[] {
  const folders = new Folders(desk);
  return [...jobs].map((job) => folders.of(job));
}

function orphansIn(facts: ReturnType<typeof active>, account: Account): LandingFact[] {
  const { orphans } = pair(
    facts.filter((fact) => fact.kind === 'apply'),
    facts.filter((fact) => fact.kind === 'landing'),
  );
  return orphans.filter((landing) => (landing.account ?? 'own') === account);
}

/** A proposal of which only the landing page is known: what it cost nobody said. */
function fromLanding(landing: LandingFact): Proposal {
  const nothing = { since: null, unseen: [], lost: [], cleared: false, corrected: null, returned: 0 };
  return {
    id: idOf(landing),
    account: landing.account ?? 'own',
    uid: landing.proposal,
    jobUid: null,
    job: null,
    title: landing.title,
    sentAt: landing.at,
    sent: 'yes',
    file: false,
    unshown: false,
    base: { ...nothing, spent: 0, outlook: 'unknown', why: 'cost-per-job' },
    boost: { ...nothing, bid: 0, charged: 0, state: 'unknown', outlook: 'unknown', why: 'boost-hold' },
    outcome: 'pending',
    tags: [],
    note: '',
    facts: [{ id: idOf(landing), page: placeOf(landing) }],
  };
}
