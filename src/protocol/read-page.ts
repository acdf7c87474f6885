import type { PageKind } from '../core/job.ts';
import type { ReadField } from '../core/read-fields.ts';
import type { At } from './answers.ts';

/** One page that was read lately, without anything that it said. */
export interface ReadPage {
  at: At;
  page: PageKind;
  /** How many jobs, proposals and rows were on it. */
  items: number;
  fields: ReadField[];
}
