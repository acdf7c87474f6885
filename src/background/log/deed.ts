import * as v from 'valibot';
import { type At, active, compareAt, type Fact, idOf, placeOf, type RetractFact } from '../../core/ledger/index.ts';
import type { Effect, Room } from '../handler.ts';
import { justAfter } from './moment.ts';

/** A fact's name, and the page of the ledger it lies on. */
export interface Ref {
  id: string;
  page: string;
}

/** Remembered with the command: how to undo it, and which fact it was about. */
const noteShape = v.object({
  undo: v.array(v.object({ id: v.string(), page: v.string(), gone: v.boolean() })),
  about: v.nullable(v.string()),
});
export type DeedNote = v.InferOutput<typeof noteShape>;

export function deedNote(note: unknown): DeedNote | null {
  const read = v.safeParse(noteShape, note);
  return read.success ? read.output : null;
}

/** What the person says, and what they take back. */
export interface Deed {
  at: At;
  say?: readonly Fact[];
  takeBack?: readonly Ref[];
}

/**
 * Enters what the person did. What was said once and taken back since is not said again: a fact never changes, so the
 * taking back is itself taken back. `about` is the id of the proposal that the answer speaks of.
 */
export async function enterDeed(
  room: Room,
  { at, say = [], takeBack = [] }: Deed,
  about: string | null,
): Promise<Effect> {
  const pages = await pagesOf(room, [...say.map(placeOf), ...takeBack.map(({ page }) => page)]);
  const stands = ({ id, page }: Ref) => pages.get(page)?.standing.has(id) === true;
  const lies = ({ id, page }: Ref) => pages.get(page)?.known.has(id) === true;
  const said = say.map((fact) => ({ fact, ref: { id: idOf(fact), page: placeOf(fact) } }));
  const words: Word[] = [
    ...takeBack.filter(stands).map((ref) => ({ ref, gone: true })),
    ...said.filter(({ ref }) => lies(ref) && !stands(ref)).map(({ ref }) => ({ ref, gone: false })),
  ];
  const news = said.filter(({ ref }) => !lies(ref));
  const undo = [...words, ...news.map(({ ref }) => ({ ref, gone: false }))].map(({ ref, gone }) => ({
    ...ref,
    gone: !gone,
  }));
  const facts = [...news.map(({ fact }) => fact), ...words.map((word) => retraction(word, at, pages))];
  const { book, changes } = await room.shelf.enter(facts);
  return { changes, book, note: { undo, about } satisfies DeedNote, tell: true };
}

/** Turns everything round that a deed did. */
export async function undoDeed(room: Room, at: At, { undo }: DeedNote): Promise<Effect> {
  const pages = await pagesOf(
    room,
    undo.map(({ page }) => page),
  );
  const words = undo.map(({ id, page, gone }) => ({ ref: { id, page }, gone }));
  const { book, changes } = await room.shelf.enter(words.map((word) => retraction(word, at, pages)));
  const back = undo.map((word) => ({ ...word, gone: !word.gone }));
  return { changes, book, note: { undo: back, about: null } satisfies DeedNote, tell: true };
}

/** A word on a fact: it is taken back, or stands again. */
interface Word {
  ref: Ref;
  gone: boolean;
}

interface OpenPage {
  facts: readonly Fact[];
  known: ReadonlySet<string>;
  standing: ReadonlySet<string>;
}

/** What lies on these pages of the ledger, and what of it was not taken back. */
export async function pagesOf({ shelf }: Room, keys: readonly string[]): Promise<Map<string, OpenPage>> {
  const book = await shelf.opened(keys);
  return new Map(
    [...new Set(keys)].flatMap((key) => {
      const page = book.pages.get(key);
      if (!page) return [];
      const standing = new Set(active(page).map(idOf));
      return [[key, { facts: [...page.facts.values()], known: new Set(page.facts.keys()), standing }] as const];
    }),
  );
}

/** A word later than every other on the same fact: a clock may stand still, or go back. */
function retraction({ ref, gone }: Word, at: At, pages: ReadonlyMap<string, OpenPage>): RetractFact {
  const words = (pages.get(ref.page)?.facts ?? []).filter((fact) => fact.kind === 'retract' && fact.of === ref.id);
  const last = words
    .map((word) => word.at)
    .sort(compareAt)
    .at(-1);
  const late = last !== undefined && compareAt(at, last) <= 0 ? justAfter(last) : at;
  return { kind: 'retract', at: late, source: 'hand', of: ref.id, page: ref.page, gone };
}
