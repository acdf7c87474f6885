import type { Reading } from '../../core/job.ts';
import { glanceAtJobs, type JobGlance, lastBalance } from '../../core/ledger/index.ts';
import type { KnownJob, PageSettings, Snapshot } from '../../protocol/answers.ts';
import type { Settings } from '../../protocol/settings.ts';
import { adviceFor } from '../advice/advice.ts';
import type { Room } from '../handler.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';
import { baseCost } from './log-entry.ts';
import { knownProposals, knownStatement } from './page-facts.ts';

/** All that a page needs to say something about these jobs, and about what else its reading shows. */
export async function snapshot(room: Room, uids: readonly string[], reading?: Reading): Promise<Snapshot> {
  const { store, shelf, now } = room;
  const settings = await settingsIn(store);
  const { seen } = await shelf.ask((book) => lastBalance(book, 'own'));
  const { jobs } = await shelf.ask((book) => glanceAtJobs(book, uids, { now, settings: ledgerSettings(settings) }));
  return {
    sequence: store.sequence,
    settings: pageSettings(settings),
    balance: seen && { value: seen.connects, at: seen.at },
    jobs: Object.fromEntries([...jobs].map(([uid, job]) => [uid, knownJob(job)])),
    advice: reading ? await adviceFor(room, reading, jobs) : {},
    proposals: reading ? await knownProposals(room, reading) : {},
    statement: reading ? await knownStatement(room, reading) : null,
  };
}

export function pageSettings({ mode, price, currency }: Settings): PageSettings {
  return { mode, price, currency };
}

export function knownJob({ first, last, sent, perhapsSent, skipped }: JobGlance): KnownJob {
  return {
    first,
    last,
    // Without a day (only what came back is known) there is nothing to say about the sending.
    sent: sent && sent.sentAt !== null ? { at: sent.sentAt, base: baseCost(sent), boost: sent.boost.bid } : null,
    skipped,
    perhapsSent: perhapsSent && { at: perhapsSent.at, base: perhapsSent.cost, boost: perhapsSent.boost },
  };
}
