import type { Fact } from './fact.ts';

/** A row or an entry that named no job, and was found to be part of one. */
export interface Away {
  /** The page of the journal on which that was found. */
  page: string;
  by: string;
  /** The fact's. */
  id: string;
}

/** A fact that named no job, by the job whose it is. */
export interface Claim {
  /** The page of the journal on which that was found. */
  page: string;
  /** As it would read if it had named the job. */
  fact: Fact;
}
