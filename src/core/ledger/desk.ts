import type { Account } from '../job.ts';
import type { Book } from './book.ts';
import { obtain } from './collect.ts';
import { copyPage, emptyPage, type Head, type Page } from './page.ts';
import { HEAD, journalPage, PREFIX } from './place.ts';

/** A book laid open for one change: pages are copied when they are written to, and missing ones are noted. */
export class Desk {
  readonly #book: Book;
  readonly #copies = new Map<string, Page>();
  readonly missing = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** The page as it stands now; an empty one where there is none, or where it is missing. */
  read(key: string): Page {
    const page = this.#copies.get(key) ?? this.#book.pages.get(key);
    if (page) return page;
    if (this.#book.unread.has(key)) this.missing.add(key);
    return emptyPage();
  }

  /** The page to write to. */
  edit(key: string): Page {
    return obtain(this.#copies, key, () => copyPage(this.read(key)));
  }

  has(key: string): boolean {
    return this.#copies.has(key) || this.#book.pages.has(key) || this.#book.unread.has(key);
  }

  /** The keys of all pages that begin like this. */
  keys(prefix = PREFIX): string[] {
    const keys = new Set([...this.#book.pages.keys(), ...this.#book.unread, ...this.#copies.keys()]);
    return [...keys].filter((key) => key.startsWith(prefix)).sort();
  }

  /** The keys of an account's journal, oldest month first. */
  journal(account: Account): string[] {
    return this.keys(journalPage(account, ''));
  }

  get head(): Head {
    return this.read(HEAD).head;
  }

  /** The book with what was written, and the keys of the pages that changed. */
  close(): { book: Book; changed: string[] } {
    const pages = new Map(this.#book.pages);
    for (const [key, page] of this.#copies) pages.set(key, page);
    return { book: { ...this.#book, pages, stale: false }, changed: [...this.#copies.keys()].sort() };
  }
}
