import { type Glance, glance, glanceAtJobs } from '../../core/ledger/index.ts';
import type { AppState, Attention } from '../../protocol/answers.ts';
import { done } from '../../protocol/reply.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { QueryHandler, Room } from '../handler.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';
import { type Upkeep, upkeepIn } from '../records/upkeep.ts';
import { logEntry } from '../views/log-entry.ts';
import { knownJob } from '../views/snapshot.ts';

const LATEST = 10;

export const state: QueryHandler<'state'> = {
  async answer({ uids }, room) {
    const { store, shelf, now } = room;
    const settings = await settingsIn(store);
    const options = { now, settings: ledgerSettings(settings), account: 'own' } as const;
    const seen = await shelf.ask((book) => glance(book, options, LATEST));
    const { jobs } = await shelf.ask((book) => glanceAtJobs(book, uids, options));
    // Last, so that whatever was found damaged on the way is told at once.
    const upkeep = await upkeepIn(store, now);
    return done({
      sequence: store.sequence,
      settings,
      balance: balanceOf(seen),
      latest: seen.latest.map(logEntry),
      sent: seen.proposals,
      jobs: Object.fromEntries([...jobs].map(([uid, job]) => [uid, knownJob(job)])),
      exportedAt: upkeep.exportedAt,
      attention: attentionTo(seen, settings, upkeep, room),
    } satisfies AppState);
  },
};

function balanceOf({ balance }: Glance): AppState['balance'] {
  const { seen: value, seenAt: at, seenOn: page, expected, unexplained } = balance;
  return value === null || at === null || page === null ? null : { value, at, page, expected, unexplained };
}

/** Most urgent first. */
function attentionTo(seen: Glance, settings: Settings, upkeep: Upkeep, { trouble }: Room): Attention[] {
  const { overdue, balance, perhapsSent } = seen;
  const all: (Attention | false)[] = [
    trouble === 'quota' && { code: 'storage-full', values: {} },
    trouble === 'storage' && { code: 'storage-error', values: {} },
    upkeep.damage.length > 0 && { code: 'stored-damaged', values: {} },
    settings.mode === null && { code: 'welcome', values: {} },
    overdue.length > 0 && { code: 'refund-overdue', values: { count: overdue.length } },
    balance.unexplained !== 0 && { code: 'balance-disagrees', values: { connects: balance.unexplained } },
    perhapsSent.length > 0 && { code: 'perhaps-sent', values: { count: perhapsSent.length } },
  ];
  return all.filter((one) => one !== false);
}
