import { type AccountBooks, accountBooks } from './account-books.ts';
import type { Book, Needs } from './book.ts';
import { explain, suspectsIn } from './causes.ts';
import { START, type State } from './chain.ts';
import { coverageOn, has, type Runs } from './coverage.ts';
import { dayNumber, dayOf } from './day.ts';
import { Desk } from './desk.ts';
import { expectedGrants } from './grants.ts';
import { compareAt } from './identity.ts';
import type { Line } from './line.ts';
import { lotsOf } from './lots.ts';
import type { Send } from './pairing.ts';
import { HEAD, uidOf } from './place.ts';
import {
  DEFAULT_LEDGER_SETTINGS,
  EVER,
  type Invitation,
  type PerhapsSent,
  type Proposal,
  type Report,
  type ReportOptions,
  type Totals,
  type UnclearRow,
} from './report.ts';
import { type Row, rowsIn } from './rows.ts';
import { active, classified } from './standing.ts';

/** Everything the ledger concludes about an account. It takes all pages, and as long as there are proposals. */
export function report(book: Book, options: ReportOptions): Report | Needs {
  const { account, now, settings: { terms } = DEFAULT_LEDGER_SETTINGS } = options;
  const desk = new Desk(book);
  for (const key of desk.keys()) desk.read(key);
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const head = desk.head.accounts[account];
  const pages = desk.journal(account).map((key) => desk.read(key));
  const state = pages.at(-1)?.after ?? START;
  const { opening, expected } = figures(state);
  const lines = pages.flatMap((page) => [...page.lines.values()].flat());
  const lots = lotsOf(lines, opening, terms);
  const { jobs, proposals } = accountBooks(desk, allJobs(desk), desk.keys('ledger/sends/'), options);
  const perhapsSent = perhapsIn(jobs, head.settled);
  const suspects = suspectsIn({ covered: head.covered, perhaps: perhapsSent, proposals, lines, lots });
  const free = rowsIn(
    pages.flatMap((page) => active(page)),
    classified(desk.read(HEAD)),
  );
  const today = dayOf(now);
  return {
    account,
    balance: {
      expected,
      seen: state.last?.connects ?? null,
      seenAt: state.last?.at ?? null,
      seenOn: state.last?.page ?? null,
      unexplained: state.unexplained,
      differences: pages.flatMap(({ gaps }) => gaps).map((gap) => explain(gap, suspects)),
    },
    opening,
    proposals: proposals.sort(bySending),
    lots,
    totals: totalsOf(state),
    badge: 0 - state.sums.badge,
    coverage: coverageOn(head.covered, head.began, today, terms),
    perhapsSent,
    invitations: account === 'own' ? invitationsIn(desk) : [],
    grants: expectedGrants(
      active(desk.read(HEAD))
        .filter((fact) => fact.kind === 'plan')
        .filter((plan) => plan.account === account),
      grantsIn(free, lines),
      head.covered,
      today,
      terms,
    ),
    unclear: [...free, ...jobs.flatMap(({ books }) => books.unclear)].filter(isUnclear).map(unclearRow).sort(byDate),
  };
}

/**
 * What was there before all bookings, what should be there after them, and what is there by the latest balance and all
 * that was booked since (`present`), in Connects; null before any balance was seen.
 */
export function figures(state: State): Record<'opening' | 'expected' | 'present', number | null> {
  if (!state.first) return { opening: null, expected: null, present: null };
  const [way] = state.ways;
  const early = (way?.waiting ?? []).reduce(
    (sum, { line, early: is }) => (is === 'day' || is === 'eve' ? sum + line.amount : sum),
    0,
  );
  const opening = state.first.connects - (way?.before ?? 0) - early;
  const expected = opening + Object.values(state.sums).reduce((sum, amount) => sum + amount, 0);
  return { opening, expected, present: expected + state.unexplained };
}

function totalsOf({ sums }: State): Totals {
  return {
    spent: 0 - sums.base,
    boosted: 0 - sums.boost,
    returned: sums.return,
    granted: sums.grant,
    purchased: sums.purchase,
    other: sums.other + sums.adjust + sums.badge,
  };
}

/** Everything that has bookings: jobs, and the names that stand for one. */
export function allJobs(desk: Desk): string[] {
  return desk.keys('ledger/jobs/').flatMap((key) => [...desk.read(key).drawn.keys()]);
}

/** The apply pages of these jobs that nothing confirms, in the order of time. */
export function perhapsIn(jobs: AccountBooks['jobs'], settled: Runs): PerhapsSent[] {
  const open = jobs.flatMap(({ folder: { job }, books }) =>
    stillOpen(books.perhaps, settled).map((send) => perhaps(send, job)),
  );
  return open.sort((one, other) => compareAt(one.at, other.at) || (one.jobUid < other.jobUid ? -1 : 1));
}

/** Apply pages that no statement has settled: one that covers their day, read on a later one, drops them. */
export function stillOpen(sends: readonly Send[], settled: Runs): Send[] {
  return sends.filter(({ applied }) => applied !== null && !has(settled, dayNumber(dayOf(applied))));
}

/** An apply page as one whose sending is not known. */
export function perhaps({ applied, title, cost, boost }: Send, job: string): PerhapsSent {
  return { at: applied ?? '', jobUid: uidOf(job) ?? job, title, cost, boost };
}

/** In the order of sending; what has no day comes first. */
export function bySending(one: Proposal, other: Proposal): number {
  const [first, second] = [one.sentAt ?? EVER, other.sentAt ?? EVER];
  return compareAt(first, second) || (one.id < other.id ? -1 : 1);
}

function grantsIn(
  rows: readonly Row[],
  lines: readonly { sort: string; day: string; amount: number; hand: Line['hand'] }[],
): Pick<Row, 'day' | 'amount'>[] {
  const monthly = rows.filter(({ kind }) => kind === 'grant-monthly' || kind === 'grant-plan');
  const entered = lines.filter(({ sort, hand }) => sort === 'grant' && hand);
  return [...monthly, ...entered.map(({ day, amount }) => ({ day: dayNumber(day), amount }))];
}

/** Invitations as My proposals lists them; nothing there says which account they are for. */
function invitationsIn(desk: Desk): Invitation[] {
  const listed = desk
    .keys('ledger/sends/')
    .flatMap((key) => active(desk.read(key)))
    .filter((fact) => fact.kind === 'listed')
    .filter(({ group }) => group === 'invitation');
  const known = new Map(
    listed.map(({ proposal, title, date }) => [proposal ?? `${title} ${date}`, { uid: proposal, title, date }]),
  );
  return [...known.values()].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
}

function byDate(one: UnclearRow, other: UnclearRow): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function isUnclear({ kind }: Row): boolean {
  return kind === 'other' || kind === 'reward-unclear' || kind === 'refund-unclear';
}

function unclearRow({ date, label, amount, job, title }: Row): UnclearRow {
  return { date, label, amount, jobUid: job, title };
}
