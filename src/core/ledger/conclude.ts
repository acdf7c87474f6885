import type { Account } from '../job.ts';
import type { Classified } from '../rulebook/labels.ts';
import { AS_PUBLISHED, type Terms } from '../rulebook/overrides.ts';
import { bookJob, type JobBooks } from './book-job.ts';
import { type Day, dayNumber, dayOf, instantOf } from './day.ts';
import type { Draft } from './draft.ts';
import type { EntryFact, Fact, OutcomeFact } from './fact.ts';
import type { Folder } from './folder.ts';
import { compareAt, idOf } from './identity.ts';
import { type Life, lifeOf } from './life.ts';
import { baseOf, boostOf, type Circumstances, type Ending, endingOf } from './outlook.ts';
import { uidOf } from './place.ts';
import type { Proposal } from './report.ts';
import { rowsIn } from './rows.ts';
import type { Unshown } from './shown.ts';

/** What the list of proposals says of one, and since when. */
export interface Listed {
  uid: string | null;
  viewed: Day | null;
  /** Its landing page was seen. */
  landed: boolean;
}

/** The books of one account about one job. */
export function booksOf({ facts, sends }: Folder, account: Account, classified: Classified): JobBooks {
  const mine = facts.filter((fact) => 'account' in fact && fact.account === account);
  return bookJob(
    rowsIn(mine, classified),
    sends.filter((send) => send.account === account),
    mine.filter((fact) => fact.kind === 'entry'),
    facts.flatMap((fact) => (fact.kind === 'outcome' && fact.outcome === 'withdrawn' ? [instantOf(fact.at)] : [])),
  );
}

/** The day's view of an account's proposals for one job. */
export function conclude(
  folder: Folder,
  books: JobBooks,
  listed: (draft: Draft) => Listed,
  on: Pick<Circumstances, 'now' | 'covered' | 'shown' | 'settings'> & { unshown: Unshown },
): Proposal[] {
  const { terms } = on.settings;
  const life = lifeIn(folder, books.proposals, terms);
  const endings = endingsOf(folder, books.proposals, terms);
  const title = titleOf(folder);
  const mark = latest(folder.facts.filter((fact) => fact.kind === 'mark'));
  const unclear = books.unclear.some(({ amount }) => amount > 0);
  return books.proposals.map((draft) => {
    const known = listed(draft);
    const outcome = withView(endings.get(draft) ?? PENDING, known.viewed);
    const about = { ...on, life, outcome, unclear };
    return {
      id: draft.id,
      account: draft.account,
      uid: draft.uid ?? known.uid,
      jobUid: uidOf(folder.job),
      job: folder.job,
      title: draft.title ?? title,
      sentAt: draft.sentAt,
      sent: known.landed ? 'yes' : draft.sent,
      file: draft.file,
      unshown: on.unshown(draft, folder.job, [draft.title, title]),
      base: baseOf(draft, about),
      boost: boostOf(draft, about),
      outcome: outcome.outcome,
      tags: mark?.tags ?? [],
      note: mark?.note ?? noteOf(folder.facts, draft),
      facts: draft.facts,
    };
  });
}

function lifeIn({ job, facts, sends }: Folder, drafts: readonly Draft[], terms: Terms): Life {
  const first = Math.min(...drafts.map(({ day }) => (day + 1) * 86_400_000));
  const sightings = facts.filter((fact) => fact.kind === 'sighting');
  const landed = sends.flatMap((send) => (send.landed ? [instantOf(send.landed.at)] : []));
  // An apply page from which nothing was sent may stand in a tab that was opened before the job had ended.
  const bids = [...landed, ...drafts.flatMap(({ after }) => (after === null ? [] : [after]))];
  return lifeOf(job, sightings, drafts.length > 0 ? first : null, terms, bids.length > 0 ? Math.max(...bids) : null);
}

/** What became of each proposal, by all but the list of proposals. */
export function endingsOf(folder: Folder, drafts: readonly Draft[], terms: Terms = AS_PUBLISHED): Map<Draft, Ending> {
  const life = lifeIn(folder, drafts, terms);
  const said = saidOf(folder.facts, drafts);
  return new Map(drafts.map((draft) => [draft, endingOf(draft, said.get(draft) ?? PENDING, life)]));
}

function withView(ending: Ending, viewed: Day | null): Ending {
  return ending.outcome === 'pending' && viewed !== null ? { outcome: 'viewed', day: viewed } : ending;
}

const PENDING: Ending = { outcome: 'pending', day: null };
const OF_THE_JOB = new Set(['closed', 'removed', 'other-hired', 'expired']);

/** The person's latest word on each proposal. What is said of the job is said of all, the rest of the latest one sent. */
function saidOf(facts: readonly Fact[], drafts: readonly Draft[]): Map<Draft, Ending> {
  const said = new Map<Draft, Ending>();
  const words = facts.filter((fact): fact is OutcomeFact => fact.kind === 'outcome').sort(byTime);
  for (const { at, outcome } of words) {
    const day = dayOf(at);
    // When a landing page was seen is known to the moment; rows and entries may bear a later day than the bid.
    const may = drafts.filter(({ sent, until }) => sent !== 'yes' || until === null || until <= instantOf(at));
    const sent = may.filter((draft) => draft.day <= dayNumber(day));
    const meant = sent.length === 0 ? may.slice(0, 1) : OF_THE_JOB.has(outcome) ? sent : sent.slice(-1);
    for (const draft of meant) said.set(draft, { outcome, day });
  }
  return said;
}

/** The latest title that anything gave the job. */
export function titleOf({ facts, sends }: Folder): string | null {
  const titled = facts.flatMap((fact) =>
    'title' in fact && fact.title !== null ? [{ at: fact.at, title: fact.title }] : [],
  );
  const sent = sends.flatMap(({ title, applied, landed }) =>
    title === null ? [] : [{ at: landed?.at ?? applied ?? '', title }],
  );
  return (
    [...titled, ...sent].sort((one, other) => compareAt(one.at, other.at) || (one.title < other.title ? -1 : 1)).at(-1)
      ?.title ?? null
  );
}

function noteOf(facts: readonly Fact[], draft: Draft): string {
  const own = new Set(draft.facts.map(({ id }) => id));
  const entries = facts.filter((fact): fact is EntryFact => fact.kind === 'entry' && own.has(idOf(fact)));
  return entries.find(({ note }) => note !== '')?.note ?? '';
}

function latest<F extends Fact>(facts: readonly F[]): F | undefined {
  return facts.toSorted(byTime).at(-1);
}

function byTime(one: Fact, other: Fact): number {
  return compareAt(one.at, other.at) || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
}
