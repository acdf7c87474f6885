import { lastBalance } from '../core/ledger/index.ts';
import type { Room } from './handler.ts';

/** The balance, as far as four characters go; "!" where the last change could not be kept; nothing before any was seen. */
export async function iconText({ shelf, trouble }: Room): Promise<string> {
  if (trouble) return '!';
  const { seen } = await shelf.ask((book) => lastBalance(book, 'own'));
  if (seen === null) return '';
  return seen.connects > 9999 ? '9999' : String(seen.connects);
}
