import { proposalsCsv } from '../../core/exchange/export-csv.ts';
import { type ExportKind, exportOf } from '../../core/exchange/exports.ts';
import { FORMAT, recordsFile } from '../../core/exchange/records-file.ts';
import type { Account } from '../../core/job.ts';
import { factsIn, pageKeys } from '../../core/ledger/index.ts';
import type { Export } from '../../protocol/answers.ts';
import { done } from '../../protocol/reply.ts';
import { fileName } from '../file-name.ts';
import type { QueryHandler, Room } from '../handler.ts';
import { followUpsIn } from '../records/follow-ups.ts';
import { settingsIn } from '../records/settings.ts';
import { conclusionsIn } from '../views/conclusions.ts';
import { foundIn } from './log.ts';

/** Files are written here, where what the ledger concludes is at hand: a page would have to conclude it all anew. */
export const exportFile: QueryHandler<'export'> = {
  async answer(question, room) {
    switch (question.format) {
      case 'json':
        return done(await everything(room));
      case 'log':
        return done(file('log', room, CSV, proposalsCsv(await foundIn(room, question.query), room.words.t)));
      default:
        return done(await writtenFor(question.format, question.account, room));
    }
  },
};

const CSV = { ending: 'csv', type: 'text/csv' };
const FILES: Record<ExportKind, { ending: string; type: string }> = {
  proposals: CSV,
  statement: CSV,
  journal: { ending: 'journal', type: 'text/plain' },
};

/** Everything the person's records are made of; conclusions are drawn anew by whoever reads it. */
async function everything({ store, shelf, now }: Room): Promise<Export> {
  // What an update changed is known in this browser or not, and nobody else's business.
  const { seenVersion: _known, ...settings } = await settingsIn(store);
  const book = await shelf.opened(pageKeys(shelf.book));
  const text = recordsFile(factsIn(book), now, settings, await followUpsIn(store));
  return { name: fileName(FORMAT, now), type: 'application/json', text };
}

async function writtenFor(kind: ExportKind, account: Account, room: Room): Promise<Export> {
  const what = account === 'agency' ? `${kind}-agency` : kind;
  return file(what, room, FILES[kind], exportOf(kind, await conclusionsIn(room, account), room.words.t));
}

function file(what: string, { now }: Room, { ending, type }: { ending: string; type: string }, text: string): Export {
  return { name: fileName(what, now, ending), type: `${type};charset=utf-8`, text };
}
