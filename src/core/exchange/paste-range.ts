import type { Account } from '../job.ts';
import type { Fact } from '../ledger/index.ts';
import { factsOf } from '../ledger/index.ts';
import { statementReading } from './paste.ts';
import type { CopiedRange, Pasted } from './shapes.ts';

/** What is known of the copied statement, or has been said; null is still to be asked. */
export type KnownRange = { [K in keyof CopiedRange]: CopiedRange[K] | null };

/** What the copied text itself tells; the rest only the person knows. */
export function rangeTold({ account, balance, shown }: Pasted): KnownRange {
  return {
    days: shown.days,
    all: shown.type === null ? null : shown.type === 'all',
    // What stands above the table was copied along, so its first row was, too.
    fromTheTop: account !== null || balance !== null ? true : null,
    // That there is a button is sure; that there is none may only mean that the browser did not copy it.
    toTheEnd: shown.more === true ? false : null,
    account,
  };
}

/** The copy as the ledger's facts. @param at when it was pasted */
export function factsOfPaste(pasted: Pasted, range: KnownRange, at: string): Fact[] {
  const account: Account = range.account ?? 'own';
  return factsOf(statementReading(pasted, { ...range, account }), { at, source: 'paste', known: () => false });
}
