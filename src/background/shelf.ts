import { type Book, type Fact, type Needs, openBook, record, storedAs, withPages } from '../core/ledger/index.ts';
import type { Change, Kind, Store } from './store/store.ts';

/** A page of the ledger as it lies in the storage; what is in it the ledger itself reads, and keeps what it cannot. */
interface StoredPage {
  facts: unknown[];
}

function pageKind(name: string): Kind<StoredPage> {
  return { name, decode: (value) => (isPage(value) ? value : null), passing: true };
}

function isPage(value: unknown): value is StoredPage {
  return typeof value === 'object' && value !== null && 'facts' in value && Array.isArray(value.facts);
}

/** What recording facts would change. */
export interface Entered {
  book: Book;
  changes: Change[];
}

/**
 * The ledger's pages between the store and the core: opened as they are needed, written as they change. Like the store's
 * it is a copy of what was committed; a change is a new book, which is taken over once it is written.
 */
export class Shelf {
  readonly #store: Store;
  #book: Book;
  /** Pages that were concluded anew, for want of what was concluded before, and that the next commit takes along. */
  readonly #redrawn = new Set<string>();

  constructor(store: Store) {
    this.#store = store;
    this.#book = openBook(store.names());
  }

  get book(): Book {
    return this.#book;
  }

  /** The book with these pages open, as far as they are there. */
  async opened(keys: readonly string[]): Promise<Book> {
    await this.ask((book): Needs | { open: true } => {
      const needs = keys.filter((key) => book.unread.has(key));
      return needs.length > 0 ? { needs } : { open: true };
    });
    return this.#book;
  }

  /** What the ledger answers, once all the pages it needs for that are open. Throws a StorageFailure. */
  async ask<T extends object>(question: (book: Book) => T | Needs): Promise<T> {
    for (;;) {
      const answer = question(this.#book);
      if (!('needs' in answer)) return answer;
      await this.#open(answer.needs);
      if (this.#book.stale) await this.#redraw();
    }
  }

  /** What is to be written so that the ledger knows these facts; nothing where it knows them already. */
  async enter(facts: readonly Fact[]): Promise<Entered> {
    const { book, changed } = await this.ask((open) => record(open, facts));
    const names = new Set([...(changed.length > 0 ? this.#redrawn : []), ...changed]);
    return { book, changes: [...names].map((name) => ({ name, value: storedAs(book, name) })) };
  }

  /** The book of a change that was written. */
  adopt(book: Book): void {
    this.#book = book;
    this.#redrawn.clear();
  }

  async #open(keys: readonly string[]): Promise<void> {
    const healthy = this.#store.damage.length;
    const pages = await this.#store.readAll(keys.map(pageKind));
    const damaged = new Set(this.#store.damage.slice(healthy).map(({ name }) => name));
    const stored = keys.map((key, index) => {
      const page = pages[index] ?? { facts: [] };
      // What was concluded on a former copy does not fit the other pages: of a damaged page only the facts are taken.
      return [key, damaged.has(key) ? { facts: page.facts } : page] as const;
    });
    this.#book = withPages(this.#book, Object.fromEntries(stored));
  }

  async #redraw(): Promise<void> {
    for (;;) {
      const drawn = record(this.#book, []);
      if (!('needs' in drawn)) {
        this.#book = drawn.book;
        for (const name of drawn.changed) this.#redrawn.add(name);
        return;
      }
      await this.#open(drawn.needs);
    }
  }
}
