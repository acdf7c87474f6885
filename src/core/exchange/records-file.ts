import type { Fact } from '../ledger/fact.ts';
import { pack } from '../ledger/shape.ts';
import { FORMAT, VERSION } from './format.ts';

export { FORMAT, VERSION };

/**
 * The facts as a file that the import takes. What was pasted, or read from a spreadsheet, goes the same way as a file: it
 * is looked at first, and then taken in by one commit. Settings are left out unless given.
 * @param at when the file is made, or the paste
 */
export function recordsFile(facts: Iterable<Fact>, at: string, settings?: object): string {
  return JSON.stringify({ bidthrift: FORMAT, version: VERSION, at, settings, facts: Array.from(facts, pack) }, null, 1);
}
