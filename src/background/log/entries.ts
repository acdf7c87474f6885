import type { Account } from '../../core/job.ts';
import { type At, type EntryFact, type Fact, type MarkFact, type Proposal, placeOf } from '../../core/ledger/index.ts';
import type { Room } from '../handler.ts';
import type { Said } from './changed.ts';
import { pagesOf } from './deed.ts';
import { justAfter } from './moment.ts';

/** A proposal as the person says it was sent, as the ledger's fact. */
export function sentByHand({ jobUid, title, sentAt, base, boost, note }: Said, account: Account): EntryFact {
  return {
    kind: 'entry',
    at: sentAt,
    source: 'hand',
    account,
    entry: 'sent',
    amount: base,
    boost,
    job: jobUid,
    title,
    note,
  };
}

/** The same with a moment of its own: two proposals without a job that were sent in the same minute are two. */
export async function apart(room: Room, entry: EntryFact): Promise<EntryFact> {
  const pages = await pagesOf(room, [placeOf(entry)]);
  const taken = new Set(
    [...(pages.get(placeOf(entry))?.facts ?? [])].flatMap((fact) => (isSent(fact) ? [Date.parse(fact.at)] : [])),
  );
  let { at } = entry;
  while (taken.has(Date.parse(at))) at = justAfter(at);
  return { ...entry, at };
}

function isSent(fact: Fact): boolean {
  return fact.kind === 'entry' && fact.entry === 'sent';
}

/** The person's own words about the job of a proposal. */
export function marked(proposal: Proposal, job: string, note: string, at: At): MarkFact {
  return { kind: 'mark', at, source: 'hand', job, tags: proposal.tags, note };
}
