/** The ledger's door: everything the other rooms need of it. */
export type { At, Day } from './day.ts';
export type * from './fact.ts';
export { ENTRIES, OUTCOMES } from './fact.ts';
export type * from './report.ts';
