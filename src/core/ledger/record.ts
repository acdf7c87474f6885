import { type Book, emptyBook, type Needs } from './book.ts';
import { START } from './chain.ts';
import { withRun } from './coverage.ts';
import { dayNumber, dayOf } from './day.ts';
import { Desk } from './desk.ts';
import type { CoverageFact, Fact } from './fact.ts';
import { compareAt, idOf, join } from './identity.ts';
import { CONCLUSIONS, emptyAccount } from './page.ts';
import { HEAD, placeOf } from './place.ts';
import { redraw } from './redraw.ts';
import { goneFrom } from './standing.ts';
import { Touched } from './touched.ts';

export interface Recorded {
  book: Book;
  /** The keys of the pages to be stored, and whether anything was new. */
  changed: string[];
}

/**
 * Takes facts into the book. Facts that are there already change nothing. Costs as much as the pages that the facts touch
 * are long, and nothing per year of ledger; an older fact also costs the months of the journal after it.
 */
export function record(book: Book, facts: Iterable<Fact>): Recorded | Needs {
  const desk = new Desk(book);
  desk.read(HEAD);
  const wanted = [...facts];
  for (const fact of wanted) desk.read(placeOf(fact));
  const all = book.stale || desk.head.drawn !== CONCLUSIONS || wanted.some(bearsOnAll);
  if (all) for (const key of desk.keys()) desk.read(key);
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const touched = new Touched();
  let news = false;
  for (const fact of wanted) {
    if (!take(desk, fact)) continue;
    news = true;
    touched.by(fact, desk);
  }
  if (all && (news || book.stale || desk.head.drawn !== CONCLUSIONS)) {
    forget(desk);
    for (const key of desk.keys()) {
      for (const fact of desk.read(key).facts.values()) note(desk, fact);
      for (const fact of desk.read(key).facts.values()) touched.by(fact, desk);
    }
  }
  redraw(desk, touched);
  return desk.missing.size > 0 ? { needs: [...desk.missing] } : desk.close();
}

/** All that two books know, as one. Both must be open in all their pages. The order does not matter. */
export function merge(one: Book, other: Book): Book {
  const merged = record(one, factsIn(other));
  if ('needs' in merged) throw new Error('Only books that are open in all their pages can be merged.');
  return merged.book;
}

/** The same facts in a new book: everything is concluded anew. */
export function rebuild(book: Book): Book {
  return merge(emptyBook(), book);
}

/** Every fact of the book, in the order of time. */
export function factsIn(book: Book): Fact[] {
  const facts = [...book.pages.values()].flatMap((page) => [...page.facts.values()]);
  return facts.sort((one, other) => compareAt(one.at, other.at) || (idOf(one) < idOf(other) ? -1 : 1));
}

/** What a label means bears on every row of it; days that are no longer covered, on every day. */
function bearsOnAll(fact: Fact): boolean {
  return fact.kind === 'label' || (fact.kind === 'retract' && /^\["(coverage|label)"/.test(fact.of));
}

/** Puts a fact on its page; false where it was there. */
function take(desk: Desk, fact: Fact): boolean {
  if (!put(desk, fact)) return false;
  note(desk, fact);
  return true;
}

function put(desk: Desk, fact: Fact): boolean {
  const key = placeOf(fact);
  const id = idOf(fact);
  const known = desk.read(key).facts.get(id);
  const joined = known ? join(known, fact) : fact;
  if (known && (joined === known || JSON.stringify(joined) === JSON.stringify(known))) return false;
  desk.edit(key).facts.set(id, joined);
  return true;
}

/** Notes in the head which days a statement covers, and the first and the latest day on which an account was seen. */
function note(desk: Desk, fact: Fact): void {
  if (fact.kind === 'coverage' && !goneFrom(desk.read(placeOf(fact))).has(idOf(fact))) cover(desk, fact);
  if (fact.kind !== 'balance' && fact.kind !== 'apply' && fact.kind !== 'row' && fact.kind !== 'recent') return;
  const { account } = fact;
  const day = dayOf(fact.at);
  const { began, newest } = desk.head.accounts[account];
  if (began !== null && newest !== null && began <= day && day <= newest) return;
  const head = desk.edit(HEAD).head.accounts[account];
  head.began = began === null || day < began ? day : began;
  head.newest = newest === null || day > newest ? day : newest;
}

function cover(desk: Desk, { account, from, to }: CoverageFact): void {
  const { covered, settled } = desk.head.accounts[account];
  const [first, last] = [dayNumber(from), dayNumber(to)];
  // The day of the reading itself was not over.
  const now = { covered: withRun(covered, first, last), settled: withRun(settled, first, last - 1) };
  if (JSON.stringify(now) === JSON.stringify({ covered, settled })) return;
  Object.assign(desk.edit(HEAD).head.accounts[account], now);
}

/** Drops everything that was concluded. */
function forget(desk: Desk): void {
  for (const key of desk.keys()) {
    const page = desk.edit(key);
    page.sends.clear();
    page.claims.clear();
    page.away.clear();
    page.drawn.clear();
    page.paired = [];
    page.lines.clear();
    page.bare.clear();
    page.gaps = [];
    page.after = START;
  }
  const { head } = desk.edit(HEAD);
  head.drawn = CONCLUSIONS;
  for (const account of [head.accounts.own, head.accounts.agency]) Object.assign(account, emptyAccount());
}
