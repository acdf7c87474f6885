import { daysRead } from '../../core/exchange/days-read.ts';
import type { Account } from '../../core/job.ts';
import {
  type Book,
  type Fact,
  type LedgerSettings,
  pageKeys,
  type ReportOptions,
  report,
  statementLines,
} from '../../core/ledger/index.ts';
import { termOn } from '../../core/rulebook/overrides.ts';
import type { BooksChange, BooksFigures } from '../../protocol/import-answers.ts';
import type { Room } from '../handler.ts';
import { ledgerSettings, settingsIn } from '../records/settings.ts';

/** What facts would change in the books they speak of: figures before and after. Nothing is kept of it. */
export async function changeBy(facts: readonly Fact[], { store, shelf, now }: Room): Promise<BooksChange[]> {
  const settings = ledgerSettings(await settingsIn(store));
  const before = await shelf.opened(pageKeys(shelf.book));
  const { book: after } = await shelf.enter(facts);
  return accountsOf(facts).map((account) => {
    const options = { now, settings, account };
    return { account, before: figuresIn(before, options), after: figuresIn(after, options) };
  });
}

/** The accounts that facts speak of, one's own where they speak of none. */
function accountsOf(facts: readonly Fact[]): Account[] {
  const named = new Set(facts.flatMap((fact) => ('account' in fact && fact.account !== null ? [fact.account] : [])));
  return named.size > 0 ? [...named].sort().reverse() : ['own'];
}

/** @param book open in all its pages */
function figuresIn(book: Book, options: ReportOptions & { settings: LedgerSettings }): BooksFigures {
  const { now, settings } = options;
  const today = now.slice(0, 10);
  const concluded = report(book, options);
  const said = statementLines(book, options);
  if ('needs' in concluded || 'needs' in said) throw new Error('The book is not open in all its pages.');
  const { proposals, balance, totals, coverage } = concluded;
  return {
    proposals: proposals.length,
    rows: said.lines.filter(({ how }) => how === 'row').length,
    pending: said.lines.filter(({ how, part }) => how !== 'row' && part !== null).length,
    expected: balance.expected,
    unexplained: balance.unexplained,
    returned: totals.returned,
    days: daysRead(coverage.covered, today, termOn(settings.terms, 'statement-days', today)),
  };
}
