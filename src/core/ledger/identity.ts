import { foldLabel } from '../rulebook/labels.ts';
import { type At, dayOf, instantOf, spelt } from './day.ts';
import type { Fact, LandingFact } from './fact.ts';
import { jobOf, named } from './place.ts';

/**
 * When two facts are the same one, and what the two together say. Joining is commutative, associative and idempotent
 * (a test generates the cases), which is all that merging two ledgers needs.
 */

/** Equal ids: the same fact. What is not part of the id is joined. */
export function idOf(fact: Fact): string {
  return idFrom([fact.kind, ...identity(fact)]);
}

/** The id in its one spelling: another program, or an earlier version, may have spelt its moment otherwise. */
export function idAgain(id: string): string {
  try {
    const parts: unknown = JSON.parse(id);
    return Array.isArray(parts) ? idFrom(parts) : id;
  } catch {
    // Nothing we ever named; it names nothing.
    return id;
  }
}

/** Whatever can be a moment, or the name of an entry, is spelt in one way. */
function idFrom(parts: readonly unknown[]): string {
  return JSON.stringify(
    parts.map((part) => (typeof part === 'string' ? (part[10] === 'T' ? spelt(part) : named(part)) : part)),
  );
}

function identity(fact: Fact): unknown[] {
  switch (fact.kind) {
    case 'balance':
      return [fact.account, dayOf(fact.at), fact.connects];
    case 'apply':
      return [fact.account, fact.job, fact.at, fact.cost, fact.boost];
    case 'landing':
      return fact.proposal === null ? [null, fact.at, fact.title] : [fact.proposal];
    case 'sighting':
      return [fact.job, dayOf(fact.at), fact.status, fact.cost, fact.hires, fact.activity];
    case 'look':
      return [fact.job, dayOf(fact.at), fact.proposals, fact.signs, fact.unknown, fact.mark];
    case 'listed':
      return [fact.proposal, fact.job, fact.title, fact.group, fact.date, fact.boost, fact.viewed];
    case 'row':
      return [fact.account, fact.date, foldLabel(fact.label), jobOf(fact), fact.amount, fact.twin];
    case 'recent':
      return [fact.account, foldLabel(fact.label), jobOf(fact), fact.from, fact.rows];
    case 'coverage':
      return [fact.account, fact.from, fact.to];
    case 'entry':
      return [fact.account, fact.at, fact.entry, fact.amount, fact.boost, fact.job, fact.title, fact.note];
    case 'outcome':
      return [fact.job, fact.at, fact.outcome];
    case 'label':
      return [foldLabel(fact.label), fact.at, fact.means];
    case 'plan':
      return [fact.account, fact.at, fact.plan, fact.since, fact.day, fact.grant];
    case 'mark':
      return [fact.job, fact.at, fact.tags, fact.note];
    case 'skip':
      return [fact.job, fact.at, fact.on];
    case 'retract':
      return [idAgain(fact.of), fact.at, fact.gone];
  }
}

/** By time; moments alike, by how they are written, so that there is only one order. */
export function compareAt(one: At, other: At): number {
  return instantOf(one) - instantOf(other) || (one < other ? -1 : one > other ? 1 : 0);
}

/** Two facts with one id, as one. */
export function join<F extends Fact>(one: F, other: F): F;
export function join(one: Fact, other: Fact): Fact {
  const first = earlier(one, other);
  if (one.kind === 'balance' && other.kind === 'balance' && first.kind === 'balance') {
    const last = compareAt(one.until, other.until) || (one.page < other.page ? -1 : 1);
    const { until, page } = last < 0 ? other : one;
    return { ...first, until, page };
  }
  if (one.kind === 'landing' && other.kind === 'landing') return joinLandings(one, other, first.at);
  return first;
}

/** The landing page may be read before all of it is drawn: what one reading lacks another may have. */
function joinLandings(one: LandingFact, other: LandingFact, at: At): LandingFact {
  const least = <T extends string>(a: T | null, b: T | null) => (a === null || (b !== null && b < a) ? b : a);
  return {
    ...one,
    at,
    source: least(one.source, other.source) ?? one.source,
    account: least(one.account, other.account),
    job: least(one.job, other.job),
    title: least(one.title, other.title),
  };
}

function earlier(one: Fact, other: Fact): Fact {
  const order = compareAt(one.at, other.at);
  if (order !== 0) return order < 0 ? one : other;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}
