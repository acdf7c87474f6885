import { allProposals, type Book, type Proposal } from '../../core/ledger/index.ts';
import type { Room } from '../handler.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';

/** Concluded once for a book and a day: the log is asked for with every key that is typed into its search. */
const concluded = new WeakMap<Book, { on: string; proposals: Proposal[] }>();

/** All proposals of both accounts, oldest first; those of which no day is known, before all others. */
export async function proposalsIn({ store, shelf, now }: Room): Promise<Proposal[]> {
  const settings = ledgerSettings(await settingsIn(store));
  const on = `${now.slice(0, 10)} ${JSON.stringify(settings)}`;
  const known = concluded.get(shelf.book);
  if (known?.on === on) return known.proposals;
  const { proposals } = await shelf.ask((book) => allProposals(book, { now, settings }));
  concluded.set(shelf.book, { on, proposals });
  return proposals;
}

export async function proposalBy(room: Room, id: string): Promise<Proposal | undefined> {
  return (await proposalsIn(room)).find((proposal) => proposal.id === id);
}
