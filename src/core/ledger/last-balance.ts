import type { Connects } from '../connects.ts';
import type { Account, PageKind } from '../job.ts';
import { figures } from './account-report.ts';
import type { Book, Needs } from './book.ts';
import type { At } from './day.ts';
import { Desk } from './desk.ts';

/**
 * The balance a page showed last, and how many Connects there are by that and by what was booked since; null before any
 * page showed one. It opens the newest month of the journal alone.
 */
export function lastBalance(
  book: Book,
  account: Account,
): { seen: { connects: Connects; at: At; page: PageKind; present: Connects } | null } | Needs {
  const desk = new Desk(book);
  const newest = desk.journal(account).at(-1);
  const state = newest === undefined ? null : desk.read(newest).after;
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const present = state && figures(state).present;
  return { seen: state?.last && present !== null ? { ...state.last, present } : null };
}
