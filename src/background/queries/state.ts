import { daysMissing } from '../../core/exchange/days-read.ts';
import { dayOf } from '../../core/ledger/day.ts';
import { type Glance, glanceAtJobs, owedOf, type Proposal } from '../../core/ledger/index.ts';
import { lately } from '../../core/ledger/lately.ts';
import { termOn } from '../../core/rulebook/overrides.ts';
import type { AppState, At } from '../../protocol/answers.ts';
import type { RefundShort } from '../../protocol/ledger-answers.ts';
import { done } from '../../protocol/reply.ts';
import { overview } from '../attention.ts';
import type { QueryHandler, Room } from '../handler.ts';
import { ledgerSettings } from '../records/settings.ts';
import { logEntry } from '../views/log-entry.ts';
import { backIn, byChange, refundEntry, sumOf } from '../views/refund-entry.ts';
import { knownJob } from '../views/snapshot.ts';

export const state: QueryHandler<'state'> = {
  async answer({ uids }, room) {
    const { store, shelf, now } = room;
    const { settings, seen, upkeep, followUps, attention } = await overview(room);
    const options = { now, settings: ledgerSettings(settings) };
    const today = dayOf(now);
    const days = termOn(settings.terms, 'statement-days', today);
    const { jobs } = await shelf.ask((book) => glanceAtJobs(book, uids, options));
    return done({
      sequence: store.sequence,
      sample: false,
      settings,
      balance: balanceOf(seen),
      ...(await trendIn(room)),
      difference: seen.balance.latest,
      refunds: refundsIn(seen, now),
      nextExpiry: seen.nextExpiry,
      latest: seen.latest.map(logEntry),
      sent: seen.proposals,
      history: { days, complete: daysMissing(seen.covered, today, days).length === 0 },
      jobs: Object.fromEntries([...jobs].map(([uid, job]) => [uid, knownJob(job)])),
      followUps,
      exportedAt: upkeep.exportedAt,
      attention,
    } satisfies AppState);
  },
};

/** Days that the little curve of the balance shows, and that a pace is taken from. */
const WINDOW = { trend: 60, pace: 30 };
/** Of less than a week, or of a bid or two, no pace can be told. */
const LEAST_DAYS = 7;
const LEAST_BOOKINGS = 3;

async function trendIn({ shelf, now }: Room): Promise<Pick<AppState, 'trend' | 'pace'>> {
  const { balances, spent, days, bookings } = await shelf.ask((book) => lately(book, 'own', now, WINDOW));
  const told = days >= LEAST_DAYS && bookings >= LEAST_BOOKINGS && spent > 0;
  return { trend: balances, pace: told ? { connects: spent, days } : null };
}

function balanceOf({ balance }: Glance): AppState['balance'] {
  const { present: value, seen, seenAt: at, seenOn: page, expected, unexplained } = balance;
  if (value === null || seen === null || at === null || page === null) return null;
  return { value, seen, at, page, expected, unexplained };
}

/** As many of each as the popup could show. */
const FEW = 3;

function refundsIn({ overdue, due, returnedThisMonth }: Glance, now: At): AppState['refunds'] {
  const month = now.slice(0, 7);
  return {
    overdue: few(overdue, owedOf),
    due: few(due, owedOf),
    returned: few(returnedThisMonth, (proposal) => backIn(proposal, month)),
  };
}

function few(proposals: readonly Proposal[], amount: (proposal: Proposal) => number): RefundShort {
  const latest = proposals.toSorted(byChange);
  return { ...sumOf(proposals, amount), first: latest.slice(0, FEW).map(refundEntry) };
}
