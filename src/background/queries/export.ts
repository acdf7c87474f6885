import { FORMAT, recordsFile } from '../../core/exchange/records-file.ts';
import { factsIn, pageKeys } from '../../core/ledger/index.ts';
import { done } from '../../protocol/reply.ts';
import { fileName } from '../file-name.ts';
import type { QueryHandler } from '../handler.ts';
import { followUpsIn } from '../records/follow-ups.ts';
import { settingsIn } from '../records/settings.ts';

/** Everything the person's records are made of; conclusions are drawn anew by whoever reads it. */
export const exportAll: QueryHandler<'export'> = {
  async answer(_question, { store, shelf, now }) {
    const settings = await settingsIn(store);
    const book = await shelf.opened(pageKeys(shelf.book));
    const text = recordsFile(factsIn(book), now, settings, await followUpsIn(store));
    return done({ name: fileName(FORMAT, now), type: 'application/json', text });
  },
};
