import { type Classified, foldLabel } from '../rulebook/labels.ts';
import { groupBy } from './collect.ts';
import type { Fact, RetractFact } from './fact.ts';
import { compareAt, idAgain, idOf } from './identity.ts';
import type { Page } from './page.ts';
import { jobOf } from './place.ts';

/** The facts of a page that stand: not taken back by the latest word on them. Always in the same order. */
export function active(page: Page): Fact[] {
  const gone = goneFrom(page);
  const standing = [...page.facts].filter(([id, { kind }]) => kind !== 'retract' && !gone.has(id));
  return standing.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, fact]) => fact);
}

/** The ids of the facts that were taken back. */
export function goneFrom(page: Page): Set<string> {
  const words = new Map<string, RetractFact>();
  for (const fact of page.facts.values()) {
    if (fact.kind !== 'retract') continue;
    const of = idAgain(fact.of);
    const known = words.get(of);
    const order = known ? compareAt(fact.at, known.at) : 1;
    if (order > 0 || (order === 0 && fact.gone)) words.set(of, fact);
  }
  return new Set([...words].filter(([, { gone }]) => gone).map(([of]) => of));
}

/** The same by job, for those that belong to one. */
export function activeByJob(page: Page): Map<string, Fact[]> {
  return groupBy(
    active(page).filter((fact) => jobOf(fact) !== null),
    (fact) => jobOf(fact) ?? '',
  );
}

/** What labels mean by the person's latest word. */
export function classified(head: Page): Classified {
  const facts = active(head).filter((fact) => fact.kind === 'label');
  facts.sort((one, other) => compareAt(one.at, other.at) || (idOf(one) < idOf(other) ? -1 : 1));
  return new Map(facts.map(({ label, means }) => [foldLabel(label), means]));
}
