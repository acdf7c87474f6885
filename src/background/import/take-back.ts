import { type Book, isPageKey, pageKeys, record, storedAs } from '../../core/ledger/index.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Effect, Room } from '../handler.ts';
import { FOLLOW_UPS, followUpsIn } from '../records/follow-ups.ts';
import { LAST_IMPORT, type LastImport } from '../records/last-import.ts';
import { SETTINGS, settingsIn } from '../records/settings.ts';
import type { Change } from '../store/store.ts';

/** The ids of the facts that are in one book and were not in the other, by page. */
export function newIn(after: Book, before: Book, pages: readonly string[]): Record<string, string[]> {
  const found = pages.map((key) => {
    const known = before.pages.get(key)?.facts;
    return [key, [...(after.pages.get(key)?.facts.keys() ?? [])].filter((id) => !known?.has(id))] as const;
  });
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}

/**
 * Forgets what an import brought. Not by a further word against it, as with what a person typed: rows that were taken
 * back by a word would stay away for good, though the very same rows are read on the page tomorrow.
 */
export async function takeBack({ store, shelf }: Room, { brought, settings, followUps }: LastImport): Promise<Effect> {
  const before = await shelf.opened(pageKeys(shelf.book));
  const pages = new Map(
    [...before.pages].flatMap(([key, page]) => {
      const gone = new Set(brought[key]);
      const facts = new Map([...page.facts].filter(([id]) => !gone.has(id)));
      // A page is needed for its facts alone: whatever else is on it is concluded anew.
      return facts.size + page.strange.length === 0 ? [] : [[key, { ...page, facts }] as const];
    }),
  );
  const redrawn = record({ pages, unread: new Set(), stale: true }, []);
  if ('needs' in redrawn) throw new Error('The book is not open in all its pages.');
  const { book } = redrawn;
  const changes: Change[] = [...before.pages.keys(), ...book.pages.keys()]
    .filter(isPageKey)
    .map((name) => ({ name, value: book.pages.has(name) ? storedAs(book, name) : undefined }));
  if (settings) changes.push({ name: SETTINGS.name, value: turnedBack(await settingsIn(store), settings) });
  if (followUps.length > 0) {
    const gone = new Set(followUps.map((each) => JSON.stringify(each)));
    const left = (await followUpsIn(store)).filter((each) => !gone.has(JSON.stringify(each)));
    changes.push({ name: FOLLOW_UPS.name, value: left });
  }
  changes.push({ name: LAST_IMPORT.name, value: undefined });
  return { changes, book, tell: true };
}

/** What the import set is as it was before; what the person has chosen since stays. */
function turnedBack(now: Settings, { before, after }: NonNullable<LastImport['settings']>): Settings {
  const keys = Object.keys(before) as (keyof Settings)[];
  const brought = keys.filter((key) => JSON.stringify(now[key]) === JSON.stringify(after[key]));
  return { ...now, ...Object.fromEntries(brought.map((key) => [key, before[key]])) };
}
