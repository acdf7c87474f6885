import {
  type Gap,
  type Glance,
  glance,
  glanceAtJobs,
  type LedgerSettings,
  type Proposal,
} from '../../core/ledger/index.ts';
import type { AppState, At, Attention } from '../../protocol/answers.ts';
import type { RefundShort } from '../../protocol/ledger-answers.ts';
import { done } from '../../protocol/reply.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { QueryHandler, Room } from '../handler.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';
import { type Upkeep, upkeepIn } from '../records/upkeep.ts';
import { logEntry } from '../views/log-entry.ts';
import { backIn, byChange, refundEntry, sumOf } from '../views/refund-entry.ts';
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
      difference: seen.balance.latest,
      refunds: refundsIn(seen, now),
      nextExpiry: seen.nextExpiry,
      gap: closingGap(seen.gaps, now, options.settings),
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

/** As many of each as the popup could show. */
const FEW = 3;

function refundsIn({ overdue, due, returnedThisMonth }: Glance, now: At): AppState['refunds'] {
  const month = now.slice(0, 7);
  return {
    overdue: few(overdue, ({ base }) => base.spent),
    due: few(due, ({ base }) => base.spent),
    returned: few(returnedThisMonth, (proposal) => backIn(proposal, month)),
  };
}

function few(proposals: readonly Proposal[], amount: (proposal: Proposal) => number): RefundShort {
  const latest = proposals.toSorted(byChange);
  return { ...sumOf(proposals, amount), first: latest.slice(0, FEW).map(refundEntry) };
}

/** The gap that is nearest to being lost, once the person should be told of it. */
function closingGap(gaps: readonly Gap[], now: At, { captureDays }: LedgerSettings): Gap | null {
  const [first] = gaps.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return first && Date.parse(now.slice(0, 10)) - Date.parse(first.from) >= captureDays * A_DAY ? first : null;
}

const A_DAY = 86_400_000;

/** Most urgent first. */
function attentionTo(seen: Glance, settings: Settings, upkeep: Upkeep, { trouble, now }: Room): Attention[] {
  const { overdue, balance } = seen;
  // Somebody may be writing that proposal right now.
  const left = seen.perhapsSent.filter(({ at }) => Date.parse(now) - Date.parse(at) >= A_DAY);
  const all: (Attention | false)[] = [
    trouble === 'quota' && { code: 'storage-full', values: {} },
    trouble === 'storage' && { code: 'storage-error', values: {} },
    upkeep.damage.length > 0 && { code: 'stored-damaged', values: {} },
    settings.mode === null && { code: 'welcome', values: {} },
    overdue.length > 0 && { code: 'refund-overdue', values: { count: overdue.length } },
    balance.unexplained !== 0 && { code: 'balance-disagrees', values: { connects: balance.unexplained } },
    left.length > 0 && { code: 'perhaps-sent', values: { count: left.length } },
  ];
  return all.filter((one) => one !== false);
}
