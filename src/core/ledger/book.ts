import { emptyPage, type Page } from './page.ts';
import { HEAD, PREFIX } from './place.ts';
import { readPage, storedPage } from './stored-page.ts';

/**
 * A ledger in memory: all of its pages, or those that were opened so far. Books are values: recording makes a new one.
 *
 * How a store uses it: it keeps each page under its own key and writes what `record` says has changed, with everything
 * else of the same command, in one commit. It may open a book with a few pages only (`openBook` with the names of all):
 * whatever needs more of them answers with the keys of those that are missing, and is simply asked again once they were
 * added. The head is always needed.
 */
export interface Book {
  readonly pages: ReadonlyMap<string, Page>;
  /** Keys of pages that are stored but not opened. */
  readonly unread: ReadonlySet<string>;
  /** Something that was concluded before is not understood, or was concluded by other code. */
  readonly stale: boolean;
}

/** Pages that have to be opened first. */
export interface Needs {
  needs: readonly string[];
}

/** A ledger that knows nothing yet. */
export function emptyBook(): Book {
  return { pages: new Map(), unread: new Set(), stale: false };
}

/** A page whose stored value is no page at all; it is left as it lies, and never written over. */
export class UnreadablePage extends Error {
  override name = 'UnreadablePage';
  readonly key: string;

  constructor(key: string) {
    super(`The stored page ${key} is not a page of a ledger.`);
    this.key = key;
  }
}

/** A book with the names of all stored pages, of which none was opened yet. Names that are not a ledger's are left out. */
export function openBook(names: Iterable<string>): Book {
  return { ...emptyBook(), unread: new Set([...names].filter(isPageKey)) };
}

/** The same book with more of its pages open, by key, as they were stored. Throws UnreadablePage. */
export function withPages(book: Book, stored: Readonly<Record<string, unknown>>): Book {
  const pages = new Map(book.pages);
  const unread = new Set(book.unread);
  let stale = book.stale;
  for (const [key, value] of Object.entries(stored)) {
    const read = readPage(key, value);
    if (!read) throw new UnreadablePage(key);
    pages.set(key, read.page);
    unread.delete(key);
    stale ||= !read.whole;
  }
  return { pages, unread, stale };
}

/** The keys of all pages, opened or not. */
export function pageKeys(book: Book): string[] {
  return [...book.pages.keys(), ...book.unread];
}

/** A page as it is to be stored under its key. */
export function storedAs(book: Book, key: string): unknown {
  return storedPage(key, book.pages.get(key) ?? emptyPage());
}

/** Everything, as it is to be stored: for exports and tests. The book must be open in all its pages. */
export function storedBook(book: Book): Record<string, unknown> {
  return Object.fromEntries([...book.pages.keys()].sort().map((key) => [key, storedAs(book, key)]));
}

/** Whether something stored under this key is a page of the ledger. */
export function isPageKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

export { HEAD };
