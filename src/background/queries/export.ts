import { factsIn, pack, pageKeys } from '../../core/ledger/index.ts';
import { done } from '../../protocol/reply.ts';
import { fileName } from '../file-name.ts';
import type { QueryHandler } from '../handler.ts';
import { FORMAT } from '../import/file.ts';
import { settingsIn } from '../records/settings.ts';
import { VERSION } from '../store/migrations/index.ts';

/** Everything the person's records are made of; conclusions are drawn anew by whoever reads it. */
export const exportAll: QueryHandler<'export'> = {
  async answer(_question, { store, shelf, now }) {
    const settings = await settingsIn(store);
    const book = await shelf.opened(pageKeys(shelf.book));
    const facts = factsIn(book).map(pack);
    const text = JSON.stringify({ bidthrift: FORMAT, version: VERSION, at: now, settings, facts }, null, 1);
    return done({ name: fileName(FORMAT, now), type: 'application/json', text });
  },
};
