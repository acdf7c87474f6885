import { type EntryFact, type Fact, idOf, placeOf } from '../../core/ledger/index.ts';
import type { EntryByHand, EntryRef } from '../../protocol/messages.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler, Room } from '../handler.ts';
import { enterDeed, pagesOf } from '../log/deed.ts';
import { justAfter } from '../log/moment.ts';

/** What moved Connects and no page shows: entered, put right and taken back by the person. */

export const entryAdd: CommandHandler<'entry-add'> = {
  async change({ at, entry }, room) {
    return done(await enterDeed(room, { at, say: [await apart(room, said(entry))] }, null));
  },
  answer: async () => done(null),
};

export const entryEdit: CommandHandler<'entry-edit'> = {
  async change({ at, of, entry }, room) {
    const known = await entryBy(room, of);
    if (!known) return refused('not-found');
    const fact = said(entry);
    // The same again is no change; it must not become a second entry.
    if (idOf(fact) === of.id) return done(await enterDeed(room, { at }, null));
    return done(await enterDeed(room, { at, say: [await apart(room, fact)], takeBack: [of] }, null));
  },
  answer: async () => done(null),
};

export const entryDelete: CommandHandler<'entry-delete'> = {
  async change({ at, of }, room) {
    if (!(await entryBy(room, of))) return refused('not-found');
    return done(await enterDeed(room, { at, takeBack: [of] }, null));
  },
  answer: async () => done(null),
};

function said({ kind, account, when, amount, jobUid, note }: EntryByHand): EntryFact {
  // Only an adjustment may be negative.
  const size = kind === 'adjust' ? amount : Math.abs(amount);
  return {
    kind: 'entry',
    at: when,
    source: 'hand',
    account,
    entry: kind,
    amount: size,
    boost: 0,
    job: jobUid,
    title: null,
    note,
  };
}

/** With a moment of its own: the same twice in one minute is two. */
async function apart(room: Room, entry: EntryFact): Promise<EntryFact> {
  const pages = await pagesOf(room, [placeOf(entry)]);
  const standing = pages.get(placeOf(entry))?.standing;
  let fact = entry;
  while (standing?.has(idOf(fact))) fact = { ...fact, at: justAfter(fact.at) };
  return fact;
}

/** An entry that stands; a proposal is the log's. */
async function entryBy(room: Room, { id, page }: EntryRef): Promise<Fact | undefined> {
  const known = (await pagesOf(room, [page])).get(page);
  return known?.facts.find(
    (fact) => fact.kind === 'entry' && fact.entry !== 'sent' && idOf(fact) === id && known.standing.has(id),
  );
}
