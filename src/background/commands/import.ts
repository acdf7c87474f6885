import * as v from 'valibot';
import { type Book, type Fact, idOf, placeOf, record } from '../../core/ledger/index.ts';
import type { ImportReport } from '../../protocol/answers.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { CommandHandler, QueryHandler, Room } from '../handler.ts';
import { type Brought, readFile } from '../import/file.ts';
import { decoder } from '../records/decoder.ts';
import { SETTINGS } from '../records/settings.ts';

const decodeReport = decoder<ImportReport>(
  v.object({
    added: v.number(),
    same: v.number(),
    left: v.array(v.object({ where: v.string(), why: v.string() })),
    settings: v.boolean(),
  }),
);

/** Says what a file would bring, and does nothing. */
export const importPreview: QueryHandler<'import-preview'> = {
  async answer({ text }, room) {
    const file = readFile(text);
    return file.ok ? done(await reportOn(file.value, room)) : file;
  },
};

/** Takes a file in: all that is understood of it, in one commit. */
export const importAll: CommandHandler<'import'> = {
  async change({ text, settings: wanted }, room) {
    const file = readFile(text);
    if (!file.ok) return file;
    const { facts, settings } = file.value;
    const note = await reportOn(file.value, room);
    const { book, changes } = await room.shelf.enter(facts);
    if (wanted && settings) changes.push({ name: SETTINGS.name, value: settings });
    return done({ changes, book, note, tell: true });
  },
  async answer({ text }, room, note) {
    // A repeated import is answered as it was the first time; one that changed nothing was not remembered.
    const report = decodeReport(note);
    if (report) return done(report);
    const file = readFile(text);
    return file.ok ? done(await reportOn(file.value, room)) : refused('internal');
  },
};

async function reportOn({ facts, settings, left }: Brought, { shelf }: Room): Promise<ImportReport> {
  const book = await shelf.opened(facts.map(placeOf));
  const wanted = new Map(facts.map((fact) => [idOf(fact), fact]));
  const same = [...wanted].filter(([id, fact]) => isIn(book, id, fact)).length;
  return { added: wanted.size - same, same, left, settings: settings !== null };
}

function isIn(book: Book, id: string, fact: Fact): boolean {
  // Covered days are kept as runs, not one by one: they are known where recording them changes nothing.
  if (fact.kind === 'coverage') {
    const recorded = record(book, [fact]);
    return !('needs' in recorded) && recorded.changed.length === 0;
  }
  return book.pages.get(placeOf(fact))?.facts.has(id) === true;
}
