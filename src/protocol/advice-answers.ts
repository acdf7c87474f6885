import type { Term } from '../core/advice/index.ts';

/** What the person's own bids say: settled outbound ones alone; invitations stand apart. */
export interface OwnResults {
  /** Each sign's weight now, and how far it rests on own bids. */
  signs: Term[];
}
