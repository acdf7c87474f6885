import { daysMissing } from '../../core/exchange/days-read.ts';
import type { Reading } from '../../core/job.ts';
import { dayOf } from '../../core/ledger/day.ts';
import { glance, type Proposal } from '../../core/ledger/index.ts';
import { termOn } from '../../core/rulebook/overrides.ts';
import type { KnownProposal, KnownStatement, NotedSending } from '../badges/facts.ts';
import type { Room } from '../handler.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';
import { baseCost, logEntry } from './log-entry.ts';
import { proposalsIn } from './proposals.ts';

/** What the log knows of the rows of My proposals, by the marketplace's id. */
export async function knownProposals(
  room: Room,
  { page, proposals: rows }: Reading,
): Promise<Record<string, KnownProposal>> {
  if (page !== 'proposals') return {};
  const listed = new Set(rows.map(({ uid }) => uid));
  const proposals = await proposalsIn(room);
  return Object.fromEntries(
    proposals.flatMap((each) => (each.uid !== null && listed.has(each.uid) ? [[each.uid, knownProposal(each)]] : [])),
  );
}

function knownProposal(proposal: Proposal): KnownProposal {
  const { base, boost } = proposal;
  return {
    base: { connects: baseCost(proposal), outlook: base.outlook, since: base.since },
    boost: boost.outlook && boost.bid > 0 ? { connects: boost.bid, outlook: boost.outlook, since: boost.since } : null,
  };
}

/** What was noted of the sending that led to this page; null where its cost was not read, and on all other pages. */
export async function notedSending(room: Room, { page, sent, proposals }: Reading): Promise<NotedSending | null> {
  const uid = proposals[0]?.uid ?? null;
  if (page !== 'proposal' || !sent || uid === null) return null;
  const settings = ledgerSettings(await settingsIn(room.store));
  // The page does not always say in whose name it was sent.
  for (const account of ['own', 'agency'] as const) {
    const { balance, latest } = await room.shelf.ask((book) => glance(book, { now: room.now, settings, account }));
    const proposal = latest.find((each) => each.uid === uid);
    const { base, boost } = proposal ? logEntry(proposal) : { base: null, boost: null };
    if (base !== null) return { base, boost, left: balance.present };
  }
  return null;
}

/** How the ledger of the page's account stands, beside its statement. */
export async function knownStatement(room: Room, { page, account }: Reading): Promise<KnownStatement | null> {
  if (page !== 'connects-history') return null;
  const settings = ledgerSettings(await settingsIn(room.store));
  const options = { now: room.now, settings, account: account ?? 'own' } as const;
  const { balance, covered } = await room.shelf.ask((book) => glance(book, options));
  const { latest } = balance;
  const today = dayOf(room.now);
  const shown = termOn(settings.terms, 'statement-days', today);
  return {
    unexplained: balance.seen === null ? null : balance.unexplained,
    // Only the latest part has its days; where there are more, they are not those of the whole.
    between: latest?.amount === balance.unexplained ? { from: latest.from.at, to: latest.to.at } : null,
    covered: covered.at(-1) ?? null,
    shown,
    complete: daysMissing(covered, today, shown).length === 0,
  };
}
