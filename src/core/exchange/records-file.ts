import type { Fact } from '../ledger/fact.ts';
import { pack } from '../ledger/shape.ts';
import { FORMAT, VERSION } from './format.ts';

export { FORMAT, VERSION };

/**
 * The facts as a file that the import takes. What was pasted, or read from a spreadsheet, goes the same way as a file: it
 * is looked at first, and then taken in by one commit. Settings and reminders are left out unless given.
 * @param at when the file is made, or the paste
 */
export function recordsFile(
  facts: Iterable<Fact>,
  at: string,
  settings?: object,
  followUps: readonly object[] = [],
): string {
  const reminders = followUps.length > 0 ? { followUps } : {};
  const file = { bidthrift: FORMAT, version: VERSION, at, settings, ...reminders, facts: Array.from(facts, pack) };
  return JSON.stringify(file, null, 1);
}
