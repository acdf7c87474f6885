import * as v from 'valibot';
import { type Book, type Fact, idOf, pageKeys, placeOf, record } from '../../core/ledger/index.ts';
import type { ImportReport } from '../../protocol/answers.ts';
import { done, refused } from '../../protocol/reply.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { CommandHandler, QueryHandler, Room } from '../handler.ts';
import { changeBy } from '../import/figures.ts';
import { type Brought, readFile } from '../import/file.ts';
import { newIn } from '../import/take-back.ts';
import { decoder } from '../records/decoder.ts';
import { FOLLOW_UPS, followUpsIn, newFollowUps, withFollowUp } from '../records/follow-ups.ts';
import { LAST_IMPORT, type LastImport } from '../records/last-import.ts';
import { SETTINGS, settingsIn } from '../records/settings.ts';

/** Of what was left out so much is remembered by name; the preview has named it all before. */
const REMEMBERED = 100;

const decodeReport = decoder<ImportReport>(
  v.object({
    added: v.number(),
    same: v.number(),
    left: v.array(v.object({ where: v.string(), on: v.optional(v.nullable(v.string()), null) })),
    leftOut: v.number(),
    settings: v.boolean(),
  }),
);

/** Says what a file would bring, and does nothing. */
export const importPreview: QueryHandler<'import-preview'> = {
  async answer({ text }, room) {
    const file = readFile(text);
    if (!file.ok) return file;
    return done({ ...(await reportOn(file.value, room)), change: await changeBy(file.value.facts, room) });
  },
};

/** Takes a file in: all that is understood of it, in one commit, which can be taken back as long as it is the latest. */
export const importAll: CommandHandler<'import'> = {
  async change({ id, text, settings: wanted }, room) {
    const file = readFile(text);
    if (!file.ok) return file;
    const { facts, settings, followUps } = file.value;
    const report = await reportOn(file.value, room);
    const note: ImportReport = { ...report, left: report.left.slice(0, REMEMBERED) };
    const before = await room.shelf.opened(pageKeys(room.shelf.book));
    const { book, changes } = await room.shelf.enter(facts);
    const brought = newIn(
      book,
      before,
      changes.map(({ name }) => name),
    );
    const kept = await followUpsIn(room.store);
    const reminders = newFollowUps(kept, followUps);
    if (reminders.length > 0) changes.push({ name: FOLLOW_UPS.name, value: reminders.reduce(withFollowUp, kept) });
    const turned = wanted && settings ? turning(await settingsIn(room.store), settings) : null;
    if (changes.length > 0 || turned) {
      const last: LastImport = { command: id, brought, settings: turned, followUps: reminders };
      changes.push({ name: LAST_IMPORT.name, value: last });
    }
    if (turned) changes.push({ name: SETTINGS.name, value: turned.after });
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

/** What an update changed is known in this browser or not, whatever the one was that wrote the file. */
function turning(before: Settings, brought: Settings): { before: Settings; after: Settings } {
  return { before, after: { ...brought, seenVersion: before.seenVersion } };
}

async function reportOn(file: Brought, { store, shelf }: Room): Promise<ImportReport> {
  const { facts, settings, followUps, left, leftOut } = file;
  const book = await shelf.opened(facts.map(placeOf));
  const wanted = new Map(facts.map((fact) => [idOf(fact), fact]));
  const same = [...wanted].filter(([id, fact]) => isIn(book, id, fact)).length;
  const reminders = newFollowUps(await followUpsIn(store), followUps).length;
  return {
    added: wanted.size - same + reminders,
    same: same + followUps.length - reminders,
    left,
    leftOut,
    settings: settings !== null,
  };
}

function isIn(book: Book, id: string, fact: Fact): boolean {
  // Covered days are kept as runs, not one by one: they are known where recording them changes nothing.
  if (fact.kind === 'coverage') {
    const recorded = record(book, [fact]);
    return !('needs' in recorded) && recorded.changed.length === 0;
  }
  return book.pages.get(placeOf(fact))?.facts.has(id) === true;
}
