import type { Connects } from '../connects.ts';
import type { Account, PageKind } from '../job.ts';
import type { Book, Needs } from './book.ts';
import type { At } from './day.ts';
import { Desk } from './desk.ts';

/** The balance a page showed last; null before any did. It opens the newest month of the journal alone. */
export function lastBalance(
  book: Book,
  account: Account,
): { seen: { connects: Connects; at: At; page: PageKind } | null } | Needs {
  const desk = new Desk(book);
  const newest = desk.journal(account).at(-1);
  const seen = newest === undefined ? null : desk.read(newest).after.last;
  return desk.missing.size > 0 ? { needs: [...desk.missing] } : { seen };
}
