import type { Connects } from '../connects.ts';
import type { Account } from '../job.ts';
import { TERM_IDS, TERMS, type Terms } from '../rulebook/overrides.ts';
import { accountBooks } from './account-books.ts';
import { allJobs, bySending, figures, perhapsIn } from './account-report.ts';
import type { Book, Needs } from './book.ts';
import { explain, suspectsIn } from './causes.ts';
import { START } from './chain.ts';
import { coverageOn } from './coverage.ts';
import { dayOf } from './day.ts';
import { Desk } from './desk.ts';
import type { Line } from './line.ts';
import { lotsOf, nextExpiry } from './lots.ts';
import { owingOf } from './owed.ts';
import { addMonths, monthOf, sendsPage } from './place.ts';
import { DEFAULT_LEDGER_SETTINGS, type Glance, type ReportOptions } from './report.ts';

/**
 * What a popup shows. It opens the head, the newest months and the jobs that matter now, and so costs the same however
 * long the ledger is; only where the person's own terms decide what comes back it looks at all jobs. `most` of the latest
 * proposals, at most 64.
 */
export function glance(book: Book, options: ReportOptions, most = 10): Glance | Needs {
  const { account, now, settings: { terms } = DEFAULT_LEDGER_SETTINGS } = options;
  const desk = new Desk(book);
  const head = desk.head.accounts[account];
  const newest = desk.journal(account).at(-1);
  const state = newest === undefined ? START : desk.read(newest).after;
  const { opening, expected, present } = figures(state);
  const lines = liveLines(desk, account, expected);
  const latest = head.latest.slice(0, most);
  const whole = endsOtherwise(terms);
  const jobs = new Set(whole ? allJobs(desk) : [...latest.map(({ job }) => job), ...Object.keys(head.watch)]);
  const months = new Set([...latest.map(({ at }) => monthOf(at)), monthOf(now), addMonths(monthOf(now), -1)]);
  const sends = whole ? desk.keys('ledger/sends/') : [...months].map(sendsPage).filter((key) => desk.has(key));
  const { jobs: books, proposals } = accountBooks(desk, jobs, sends, options);
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const today = dayOf(now);
  const perhapsSent = perhapsIn(books, head.settled);
  const lots = lotsOf(
    lines,
    opening === null ? null : (expected ?? 0) - lines.reduce((sum, { amount }) => sum + amount, 0),
    terms,
  );
  const coverage = coverageOn(head.covered, head.began, today, terms);
  const suspects = suspectsIn({ covered: head.covered, perhaps: perhapsSent, proposals, lines, lots });
  return {
    balance: {
      expected,
      present,
      seen: state.last?.connects ?? null,
      seenAt: state.last?.at ?? null,
      seenOn: state.last?.page ?? null,
      unexplained: state.unexplained,
      latest: state.latest && explain(state.latest, suspects),
    },
    latest: proposals.sort(bySending).reverse().slice(0, most),
    due: proposals.filter((each) => owingOf(each) === 'due'),
    overdue: proposals.filter((each) => owingOf(each) === 'overdue'),
    returnedThisMonth: proposals.filter(({ base, boost }) =>
      [base, boost].some(({ returned, since }) => returned > 0 && since !== null && monthOf(since) === monthOf(today)),
    ),
    nextExpiry: nextExpiry(lots, today),
    covered: coverage.covered,
    gaps: coverage.gaps.filter(({ from }) => from <= today),
    perhapsSent,
    proposals: head.proposals,
  };
}

/** Whether other jobs may be owed something than those that the head has on watch, which was written as published. */
function endsOtherwise(terms: Terms): boolean {
  return TERM_IDS.some((id) => terms[id] && (TERMS[id].unit === 'returned' || id === 'post-days'));
}

/** The bookings of as many of the latest months as brought in what is left now; all that came before is used up. */
function liveLines(desk: Desk, account: Account, expected: Connects | null): Line[] {
  const lines: Line[] = [];
  let credits = 0;
  for (const key of desk.journal(account).reverse()) {
    if (expected !== null && credits >= expected) break;
    for (const line of [...desk.read(key).lines.values()].flat()) {
      lines.push(line);
      credits += Math.max(0, line.amount);
    }
  }
  return lines;
}
