/** The ledger's door: everything that other rooms need of it. */
export { report } from './account-report.ts';
export { allProposals } from './all-proposals.ts';
export {
  type Book,
  emptyBook,
  isPageKey,
  type Needs,
  openBook,
  pageKeys,
  storedAs,
  storedBook,
  UnreadablePage,
  withPages,
} from './book.ts';
export type { At, Day } from './day.ts';
export type * from './fact.ts';
export { ENTRIES, OUTCOMES } from './fact.ts';
export { factsOf } from './facts-of.ts';
export { glance } from './glance.ts';
export { compareAt, idAgain, idOf } from './identity.ts';
export { type CostSeen, glanceAtJobs, type JobGlance } from './job-glance.ts';
export { type BidMade, type JobsPast, jobsPast, type PostSeen, type SkipMade } from './jobs-past.ts';
export { balancesSince } from './known-since.ts';
export { lastBalance } from './last-balance.ts';
export type { Sort } from './line.ts';
export { isOwed, owedOf, owedSides, owingOf } from './owed.ts';
export { jobOf, placeOf } from './place.ts';
export { factsIn, merge, type Recorded, rebuild, record } from './record.ts';
export type * from './report.ts';
export { DEFAULT_LEDGER_SETTINGS } from './report.ts';
export { pack, unpack } from './shape.ts';
export { active } from './standing.ts';
export { type StatementLine, statementLines } from './statement.ts';
