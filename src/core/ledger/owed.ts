import type { Connects } from '../connects.ts';
import type { Proposal } from './report.ts';

type Sides = Pick<Proposal, 'base' | 'boost'>;
type Side = Pick<Proposal['base'] | Proposal['boost'], 'outlook' | 'returned'>;

/** What is still owed of a proposal: of its cost or of its bid, which come back by rows of their own. Null: nothing. */
export function owingOf({ base, boost }: Sides): 'due' | 'overdue' | null {
  const sides = [base.outlook, boost.outlook];
  if (sides.includes('overdue')) return 'overdue';
  return sides.includes('due') ? 'due' : null;
}

/** How many Connects that is, both sides together. */
export function owedOf({ base, boost }: Sides): Connects {
  return (isOwed(base.outlook) ? base.spent : 0) + (isOwed(boost.outlook) ? boost.bid - boost.returned : 0);
}

/** The day from which it has been owed, that of the cost first; null where nothing is. */
export function owedSince({ base, boost }: Sides): Proposal['base']['since'] {
  if (isOwed(base.outlook)) return base.since;
  return isOwed(boost.outlook) ? boost.since : null;
}

/** The days on which what is owed can have come back, and no statement showed them: those of the cost first. */
export function owedUnseen({ base, boost }: Sides): Pick<Proposal['base'], 'unseen' | 'lost'> {
  const side = [base, boost].find(({ outlook }) => isOwed(outlook));
  return { unseen: side?.unseen ?? [], lost: side?.lost ?? [] };
}

/** Of a cost or a bid that came back in part, what did not come. */
export function missingOf({ outlook, returned }: Side, of: Connects): Connects {
  return outlook === 'returned' ? Math.max(0, of - returned) : 0;
}

/** The rules by which it is owed. */
export function owedBy({ base, boost }: Sides): string[] {
  return [base, boost].flatMap(({ outlook, why }) => (isOwed(outlook) ? [why] : []));
}

function isOwed(outlook: Proposal['boost']['outlook']): boolean {
  return outlook === 'due' || outlook === 'overdue';
}
