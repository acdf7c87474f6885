import type { BoostComparison, Model, OwnRates, Term } from '../core/advice/index.ts';

/** What the person's own bids say: settled outbound ones alone; invitations stand apart. */
export interface OwnResults extends OwnRates {
  /** Whose results the advice rests on by now. */
  basis: Model['basis'];
  boosts: BoostComparison;
  /** Each sign's weight now, and how far it rests on own bids. */
  signs: Term[];
}
