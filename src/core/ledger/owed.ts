import type { Connects } from '../connects.ts';
import type { BaseSide, BoostSide, Proposal } from './report.ts';

type Sides = Pick<Proposal, 'base' | 'boost'>;

/** A side of a proposal that is still owed, and how many Connects of it. */
interface Owed {
  side: BaseSide | BoostSide;
  outlook: 'due' | 'overdue';
  connects: Connects;
}

/** What is still owed of a proposal: of its cost, and of its bid, which come back by rows of their own. */
export function owedSides({ base, boost }: Sides): Owed[] {
  const owed = (side: Owed['side'], taken: Connects): Owed[] =>
    isOwed(side.outlook) ? [{ side, outlook: side.outlook, connects: taken - side.returned }] : [];
  return [...owed(base, base.spent), ...owed(boost, boost.bid)];
}

/** Whether any of it is owed, and late. Null: nothing is. */
export function owingOf(sides: Sides): Owed['outlook'] | null {
  const owed = owedSides(sides);
  return (owed.find(({ outlook }) => outlook === 'overdue') ?? owed[0])?.outlook ?? null;
}

/** How many Connects that is, both sides together. */
export function owedOf(sides: Sides): Connects {
  return owedSides(sides).reduce((sum, { connects }) => sum + connects, 0);
}

/** The day from which it has been owed, that of the cost first; null where nothing is. */
export function owedSince(sides: Sides): BaseSide['since'] {
  return owedSides(sides)[0]?.side.since ?? null;
}

/** The days on which what is owed can have come back, and no statement showed them: those of the cost first. */
export function owedUnseen(sides: Sides): Pick<BaseSide, 'unseen' | 'lost'> {
  const { unseen, lost } = owedSides(sides)[0]?.side ?? { unseen: [], lost: [] };
  return { unseen, lost };
}

/** The rules by which it is owed. */
export function owedBy(sides: Sides): string[] {
  return owedSides(sides).map(({ side }) => side.why);
}

/** Of a cost or a bid that came back in part, what did not come. */
export function missingOf({ outlook, returned }: Pick<Owed['side'], 'outlook' | 'returned'>, of: Connects): Connects {
  return outlook === 'returned' ? Math.max(0, of - returned) : 0;
}

/** Whether a side, or a part of the list of refunds, has still to come back. */
export function isOwed(outlook: string | null): outlook is Owed['outlook'] {
  return outlook === 'due' || outlook === 'overdue';
}
