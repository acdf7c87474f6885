import type { Account } from '../../core/job.ts';
import { active, type Book, compareAt, type PlanFact, pageKeys } from '../../core/ledger/index.ts';
import type { Books, PlanByHand } from '../../protocol/ledger-answers.ts';
import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { conclusionsIn } from '../views/conclusions.ts';

/** What an account's books say beside its proposals: balance, lots, coverage, grants, what is unclear. */
export const books: QueryHandler<'books'> = {
  async answer({ account }, room) {
    const { proposals: _, ...report } = (await conclusionsIn(room, account)).report;
    const agency = pageKeys(room.shelf.book).some((key) => key.startsWith('ledger/agency/'));
    return done({ ...report, plan: planIn(room.shelf.book, account), agency } satisfies Books);
  },
};

/** The latest word on the plan. */
function planIn(book: Book, account: Account): PlanByHand | null {
  const said = [...book.pages.values()]
    .flatMap((page) => ([...page.facts.values()].some(({ kind }) => kind === 'plan') ? active(page) : []))
    .filter((fact): fact is PlanFact => fact.kind === 'plan' && fact.account === account)
    .sort((one, other) => compareAt(one.at, other.at));
  const last = said.at(-1);
  return last ? { plan: last.plan, since: last.since, day: last.day, grant: last.grant } : null;
}
