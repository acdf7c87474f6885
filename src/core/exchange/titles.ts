import type { Fact } from '../ledger/index.ts';
import { jobOf, uidOf } from '../ledger/place.ts';
import { fold } from './paste-lines.ts';

/** Which job has a title, of all that the facts speak of; titles that several jobs have are left out. */
export function jobsByTitle(facts: Iterable<Fact>): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const fact of facts) {
    if (!('title' in fact) || fact.title === null) continue;
    const job = jobOf(fact) ?? ('job' in fact ? fact.job : null);
    const uid = job === null ? null : uidOf(job);
    if (uid === null) continue;
    const title = fold(fact.title);
    found.set(title, found.get(title) === undefined || found.get(title) === uid ? uid : null);
  }
  return new Map([...found].flatMap(([title, uid]) => (uid === null ? [] : [[title, uid] as const])));
}
