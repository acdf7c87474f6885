import { type Book, compareAt, type Proposal, report } from '../../core/ledger/index.ts';
import type { Room } from '../handler.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';

/** Concluded once for a book and a day: the log is asked for with every key that is typed into its search. */
const concluded = new WeakMap<Book, { on: string; proposals: Proposal[] }>();

/** All proposals of both accounts, oldest first; those of which no day is known, before all others. */
export async function proposalsIn({ store, shelf, now }: Room): Promise<Proposal[]> {
  const settings = ledgerSettings(await settingsIn(store));
  const on = `${now.slice(0, 10)} ${settings.refundDays}`;
  const known = concluded.get(shelf.book);
  if (known?.on === on) return known.proposals;
  const own = await shelf.ask((book) => report(book, { now, settings, account: 'own' }));
  const agency = await shelf.ask((book) => report(book, { now, settings, account: 'agency' }));
  const proposals = [...own.proposals, ...agency.proposals].sort(
    (one, other) => compareAt(one.sentAt ?? EVER, other.sentAt ?? EVER) || (one.id < other.id ? -1 : 1),
  );
  concluded.set(shelf.book, { on, proposals });
  return proposals;
}

/** Before everything that has a day. */
const EVER = '0001-01-01';

export async function proposalBy(room: Room, id: string): Promise<Proposal | undefined> {
  return (await proposalsIn(room)).find((proposal) => proposal.id === id);
}
