import { dayOf } from '../ledger/day.ts';
import type { Day, Proposal, Report, StatementLine } from '../ledger/index.ts';
import { COMMODITY, type Posting, type Transaction, words, written } from './hledger-text.ts';

/**
 * The accounts of the journal. What was bid for a boost is held in escrow until it is charged or comes back; what a balance
 * showed and no booking explains stands beside the Connects that the ledger expects.
 */
const ACCOUNTS = {
  connects: 'assets:connects',
  held: 'assets:escrow:boosts',
  unexplained: 'assets:unexplained',
  opening: 'equity:opening',
  adjustments: 'equity:adjustments',
  differences: 'equity:unexplained',
  grants: 'income:grants',
  purchases: 'income:purchases',
  gained: 'income:other',
  proposals: 'expenses:connects:proposals',
  boosts: 'expenses:connects:boosts',
  badge: 'expenses:connects:badge',
  lost: 'expenses:connects:other',
} as const;

/** What a booking is called that no row has words for. */
const CALLED: Record<StatementLine['sort'], string> = {
  base: 'Connects spent',
  boost: 'Bid for a boost',
  return: 'Connects returned',
  grant: 'Connects granted',
  purchase: 'Connects bought',
  adjust: 'Adjustment',
  badge: 'Availability Badge',
  other: 'Other',
};

/**
 * An account's ledger as a journal for hledger, in one commodity. `assets:connects` comes to the balance that the ledger
 * expects, and the journal asserts it; with `assets:unexplained` it comes to the balance that was seen.
 */
export function hledgerJournal(report: Report, lines: readonly StatementLine[]): string {
  const held = new Map<string, number>();
  const booked = lines.map((line) => transactionOf(line, held));
  const transactions = [...booked, ...charged(report.proposals, held), ...differences(report)];
  transactions.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const { opening, balance } = report;
  const seen = [
    ...balance.differences.map(({ from }) => from.at),
    ...(balance.seenAt === null ? [] : [balance.seenAt]),
  ];
  const days = [...transactions.map(({ day }) => day), ...seen.map(dayOf)].sort();
  const [first, last] = [days[0], days.at(-1)];
  const frame = (day: Day, description: string, postings: Posting[]) =>
    written({ day, cleared: true, code: null, description, postings });
  return [
    `; The Connects of ${report.account === 'own' ? 'your own' : 'your agency’s'} account, written by Bidthrift.\n\n`,
    `commodity 1000. ${COMMODITY}\n`,
    ...Object.values(ACCOUNTS).map((account) => `account ${account}\n`),
    '\n',
    opening === null || first === undefined
      ? ''
      : frame(first, 'Opening balance', move(ACCOUNTS.opening, ACCOUNTS.connects, opening)),
    ...transactions.map(written),
    balance.expected === null || last === undefined
      ? '; No balance was ever seen: what was there before is not known.\n'
      : frame(last, 'Balance', [{ account: ACCOUNTS.connects, amount: 0, assert: balance.expected }]),
  ].join('');
}

function move(from: string, to: string, amount: number): Posting[] {
  return [
    { account: to, amount },
    { account: from, amount: 0 - amount },
  ];
}

/** @param held what is in escrow for each proposal, kept up to date */
function transactionOf(line: StatementLine, held: Map<string, number>): Transaction {
  const { day, how, row, sort, jobUid, title, entry, amount } = line;
  const said = [row?.label ?? CALLED[sort], title ?? '', entry?.note ?? ''].map(words).filter((part) => part !== '');
  return {
    day,
    cleared: how === 'row',
    code: jobUid,
    description: said.join(' | ') || CALLED[sort],
    postings: [{ account: ACCOUNTS.connects, amount }, ...against(line, held)],
  };
}

/** Where the Connects of a booking went, or came from. */
function against(line: StatementLine, held: Map<string, number>): Posting[] {
  const { sort, part, amount, proposal, row } = line;
  const to = (account: string, some = 0 - amount): Posting[] => (some === 0 ? [] : [{ account, amount: some }]);
  switch (sort) {
    case 'base':
      return to(ACCOUNTS.proposals);
    case 'boost':
      if (proposal === null || row?.kind === 'boost-spent') return to(ACCOUNTS.boosts);
      held.set(proposal, (held.get(proposal) ?? 0) - amount);
      return to(ACCOUNTS.held);
    case 'return': {
      if (part !== 'boost') return to(ACCOUNTS.proposals);
      const before = (proposal !== null && held.get(proposal)) || 0;
      const released = Math.min(before, amount);
      if (proposal !== null) held.set(proposal, before - released);
      // What was bid before the ledger began is in no escrow: it was an expense, and comes back as one.
      return [...to(ACCOUNTS.held, 0 - released), ...to(ACCOUNTS.boosts, released - amount)];
    }
    case 'grant':
      return to(ACCOUNTS.grants);
    case 'purchase':
      return to(ACCOUNTS.purchases);
    case 'adjust':
      return to(ACCOUNTS.adjustments);
    case 'badge':
      return to(ACCOUNTS.badge);
    case 'other':
      return to(amount > 0 ? ACCOUNTS.gained : ACCOUNTS.lost);
  }
}

/** Bids, or parts of them, that were charged without a row that says so: the auction is over, and they did not come back. */
function charged(proposals: readonly Proposal[], held: ReadonlyMap<string, number>): Transaction[] {
  return proposals.flatMap(({ id, boost, jobUid, title }) => {
    const amount = held.get(id) ?? 0;
    const over = boost.state === 'charged' || boost.state === 'released';
    if (!over || boost.since === null || amount === 0) return [];
    const description = ['Boost charged', words(title ?? '')].filter((part) => part !== '').join(' | ');
    const postings = move(ACCOUNTS.held, ACCOUNTS.boosts, amount);
    return [{ day: boost.since, cleared: false, code: jobUid, description, postings }];
  });
}

function differences({ balance }: Report): Transaction[] {
  return balance.differences.map(({ amount, from, to }) => ({
    day: dayOf(to.at),
    cleared: false,
    code: null,
    description: `Unexplained since ${dayOf(from.at)} | ${from.connects} were seen then, ${to.connects} now`,
    postings: move(ACCOUNTS.differences, ACCOUNTS.unexplained, amount),
  }));
}
