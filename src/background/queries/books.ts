import type { Account } from '../../core/job.ts';
import { active, type Book, compareAt, type Fact, pageKeys } from '../../core/ledger/index.ts';
import { HEAD } from '../../core/ledger/place.ts';
import { foldLabel } from '../../core/rulebook/labels.ts';
import type { Books, LabelByHand, PlanByHand } from '../../protocol/ledger-answers.ts';
import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { conclusionsIn } from '../views/conclusions.ts';

/** What an account's books say beside its proposals: balance, lots, coverage, grants, what is unclear. */
export const books: QueryHandler<'books'> = {
  async answer({ account }, room) {
    const { proposals: _, ...report } = (await conclusionsIn(room, account)).report;
    const { book } = room.shelf;
    const agency = pageKeys(book).some((key) => key.startsWith('ledger/agency/'));
    return done({ ...report, plan: planIn(book, account), labels: labelsIn(book), agency } satisfies Books);
  },
};

/** The latest word on the plan. */
function planIn(book: Book, account: Account): PlanByHand | null {
  const said = wordsIn(book).filter((fact) => fact.kind === 'plan' && fact.account === account);
  const last = said.filter((fact) => fact.kind === 'plan').at(-1);
  return last ? { plan: last.plan, since: last.since, day: last.day, grant: last.grant } : null;
}

/** The latest word on each label, by label. */
function labelsIn(book: Book): LabelByHand[] {
  const said = wordsIn(book).filter((fact) => fact.kind === 'label');
  const latest = new Map(said.map(({ label, means }) => [foldLabel(label), { label, means }]));
  return [...latest.values()].sort((one, other) => (one.label < other.label ? -1 : 1));
}

/** The person's words that bear on the whole ledger, in the order of time. */
function wordsIn(book: Book): Fact[] {
  const head = book.pages.get(HEAD);
  return head ? active(head).sort((one, other) => compareAt(one.at, other.at)) : [];
}
