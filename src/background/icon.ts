import { glance } from '../core/ledger/index.ts';
import type { Room } from './handler.ts';
import { ledgerSettings, settingsIn } from './records/settings.ts';

/** The balance, as far as four characters go; "!" where the last change could not be kept; nothing before any was seen. */
export async function iconText({ store, shelf, now, trouble }: Room): Promise<string> {
  if (trouble) return '!';
  const settings = ledgerSettings(await settingsIn(store));
  const { balance } = await shelf.ask((book) => glance(book, { now, settings, account: 'own' }, 0));
  if (balance.seen === null) return '';
  return balance.seen > 9999 ? '9999' : String(balance.seen);
}
