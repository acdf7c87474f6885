import type { Connects } from '../connects.ts';
import type { Account } from '../job.ts';
import { type Classified, foldLabel, kindOf, type RowKind } from '../rulebook/labels.ts';
import { obtain } from './collect.ts';
import { type At, type Day, dayNumber, instantOf } from './day.ts';
import type { Fact, RecentFact, RowFact } from './fact.ts';
import { compareAt, idOf } from './identity.ts';
import { jobOf } from './place.ts';

/**
 * From what readings said to the rows there are. Dated rows are what they say. Rows worded Today or Yesterday may stand
 * one day off (the page's time zone is not known) and give way to a dated row; twins count as often as one reading shows
 * them; the availability badge has one row a day, which grows until the day is over.
 */
export interface Row {
  account: Account;
  day: number;
  date: Day;
  label: string;
  job: string | null;
  title: string | null;
  amount: Connects;
  kind: RowKind;
  /** The label's rule. */
  rule: string;
  /** Unix milliseconds of the first reading that surely showed it: it happened before. Infinite where none did. */
  seen: number;
  /** When the first reading was made that is known to have shown it. */
  at: At;
  /** It was worded Today or Yesterday, and never dated since. */
  worded: boolean;
  /** How far it had grown when: amounts and the moment each was first seen, for the badge. */
  grown: { amount: Connects; seen: number }[];
}

/** The rows of any number of facts; the order of the facts does not matter. */
function resolve(dated: readonly RowFact[], recents: readonly RecentFact[], classified?: Classified): Row[] {
  const groups = new Map<string, { dated: RowFact[]; recents: RecentFact[] }>();
  const groupOf = (fact: RowFact | RecentFact, amount: Connects) => {
    // A badge row keeps its identity while its amount grows.
    const growing = kindOf(fact.label, amount, classified).kind === 'badge-spent';
    const key = JSON.stringify([fact.account, foldLabel(fact.label), fact.job, growing ? null : amount]);
    return obtain(groups, key, () => ({ dated: [], recents: [] }));
  };
  for (const fact of dated) groupOf(fact, fact.amount).dated.push(fact);
  for (const fact of recents) {
    const amounts = new Set(fact.rows.map(({ amount }) => amount));
    const into = new Set([...amounts].map((amount) => groupOf(fact, amount)));
    for (const group of into) group.recents.push(fact);
  }
  const rows: Row[] = [];
  for (const [key, group] of groups) {
    const amount = (JSON.parse(key) as unknown[])[3] as Connects | null;
    for (const slot of slotsOf(group.dated, group.recents, amount)) rows.push(rowOf(slot, classified));
  }
  return rows.sort((one, other) => one.day - other.day);
}

/** The same of any facts: those of rows are taken. */
export function rowsIn(facts: readonly Fact[], classified?: Classified): Row[] {
  return resolve(
    facts.filter((fact) => fact.kind === 'row'),
    facts.filter((fact) => fact.kind === 'recent'),
    classified,
  );
}

const NEVER = Number.POSITIVE_INFINITY;

/** One row to be, with everything that was seen of it. */
interface Slot {
  day: number;
  date: Day;
  fact: RowFact | RecentFact;
  grown: { amount: Connects; seen: number }[];
}

interface Recent {
  fact: RecentFact;
  time: number;
  /** The first day the reading covers; never, where it covers none. */
  from: number;
  /** Dated rows beside the worded ones, by day. */
  beside: Map<number, number>;
  worded: Worded[];
}

interface Worded {
  day: number;
  date: Day;
  amount: Connects;
}

function slotsOf(dated: RowFact[], recents: RecentFact[], amount: Connects | null): Slot[] {
  const slots = datedSlots(dated);
  const readings = recents
    .toSorted((one, other) => compareAt(one.at, other.at) || (idOf(one) < idOf(other) ? -1 : 1))
    .map((fact) => readingOf(fact, amount));
  const told: { row: Worded; time: number }[] = [];
  for (const [index, reading] of readings.entries()) {
    const open = reading.worded.filter((row) => {
      const again = isToldAgain(row.day, readings, index);
      if (again) told.push({ row, time: reading.time });
      return !again;
    });
    if (open.length > 0) place(open, reading, slots);
  }
  // A row that was told again was there already when it was told first.
  for (const { row, time } of told) {
    const near = [-1, 0, 1].flatMap((step) => slots.get(row.day + step) ?? []);
    const [only] = near.length === 1 ? near : [];
    only?.grown.push({ amount: row.amount, seen: time });
  }
  return [...slots.values()].flat();
}

/** The dated rows by day: as many as twins were numbered, each as large as it was ever seen. */
function datedSlots(dated: RowFact[]): Map<number, Slot[]> {
  const slots = new Map<number, Slot[]>();
  for (const fact of dated.toSorted((one, other) => one.twin - other.twin || compareAt(one.at, other.at))) {
    const day = dayNumber(fact.date);
    const here = obtain(slots, day, () => []);
    const observed = { amount: fact.amount, seen: instantOf(fact.at) };
    // A twin is never seen without the ones before it, so its place is its number.
    const slot = here[fact.twin - 1];
    if (slot) slot.grown.push(observed);
    else here.push({ day, date: fact.date, fact, grown: [observed] });
  }
  return slots;
}

function readingOf(fact: RecentFact, amount: Connects | null): Recent {
  const beside = new Map<number, number>();
  const worded: Worded[] = [];
  for (const row of fact.rows) {
    if (amount !== null && row.amount !== amount) continue;
    const day = dayNumber(row.date);
    if (row.dated) beside.set(day, (beside.get(day) ?? 0) + 1);
    else worded.push({ day, date: row.date, amount: row.amount });
  }
  worded.sort((one, other) => one.day - other.day || one.amount - other.amount);
  const from = fact.from === null ? Number.POSITIVE_INFINITY : dayNumber(fact.from);
  return { fact, time: instantOf(fact.at), from, beside, worded };
}

/** A later reading that covers the days around shows the row again, worded or dated: it speaks for it. */
function isToldAgain(day: number, readings: readonly Recent[], index: number): boolean {
  const time = readings[index]?.time ?? 0;
  return readings.slice(index + 1).some((later) => later.time > time && later.from < day);
}

/**
 * Finds each worded row of one reading its place: on its day where it can, else one day off, else a place of its own. A
 * page whose clock is ahead words two rows in a row one day off, so a row may push another one on to make room.
 */
function place(worded: readonly Worded[], reading: Recent, slots: Map<number, Slot[]>): void {
  const taken = new Map<Slot, Worded | null>();
  for (const [day, count] of reading.beside)
    for (const slot of (slots.get(day) ?? []).slice(0, count)) taken.set(slot, null);
  // A dated row of a day that was over has its full size: what is larger is another row, if there is one.
  const full = (row: Worded, slot: Slot) => slot.fact.kind === 'row' && Math.abs(largest(slot)) < Math.abs(row.amount);
  const here = (row: Worded) => (slots.get(row.day) ?? []).filter((slot) => taken.get(slot) !== null);
  const exact = (row: Worded) => here(row).filter((slot) => !full(row, slot));
  const near = (row: Worded) =>
    [...(slots.get(row.day - 1) ?? []), ...(slots.get(row.day + 1) ?? [])].filter(
      (slot) => taken.get(slot) !== null && mayBe(row, slot, reading),
    );
  const all = (row: Worded) => [...new Set([...exact(row), ...near(row), ...here(row)])];
  const settle = (row: Worded, tried: Set<Slot>): boolean => {
    for (const slot of all(row)) {
      const other = taken.get(slot);
      if (tried.has(slot)) continue;
      tried.add(slot);
      if (other && !settle(other, tried)) continue;
      taken.set(slot, row);
      return true;
    }
    return false;
  };
  const left: Worded[] = [];
  for (const row of worded) {
    const slot = exact(row).find((candidate) => !taken.has(candidate));
    if (slot) taken.set(slot, row);
    else left.push(row);
  }
  const own = left.filter((row) => !settle(row, new Set()));
  for (const [slot, row] of taken) {
    if (!row) continue;
    // Where it could be another row, nothing says that this one was there already.
    slot.grown.push({ amount: row.amount, seen: all(row).length === 1 ? reading.time : NEVER });
  }
  for (const { day, date, amount } of own) {
    const slot: Slot = { day, date, fact: reading.fact, grown: [{ amount, seen: reading.time }] };
    slots.set(day, [...(slots.get(day) ?? []), slot]);
  }
}

/**
 * Whether a worded row can be a row that stands one day off. Not when it would have shrunk, nor when the reading ought to
 * have shown that other row beside it: seen before, on a day that the reading does not cover.
 */
function mayBe(row: { amount: Connects }, slot: Slot, reading: Recent): boolean {
  if (Math.abs(largest(slot)) < Math.abs(row.amount)) return false;
  const worded = slot.fact.kind === 'recent';
  // Two worded rows on neighbouring days are one only where the row is about a job: a badge has one every day.
  if (worded && jobOf(slot.fact) === null) return false;
  return worded || instantOf(slot.fact.at) > reading.time || reading.from <= slot.day;
}

function largest(slot: Slot): Connects {
  return slot.grown.reduce((most, { amount }) => (Math.abs(amount) > Math.abs(most) ? amount : most), 0);
}

function rowOf(slot: Slot, classified?: Classified): Row {
  const { account, label, job, title, at } = slot.fact;
  const amount = largest(slot);
  const { kind, rule } = kindOf(label, amount, classified);
  const seen = Math.min(...slot.grown.map((observed) => observed.seen));
  const worded = slot.fact.kind === 'recent';
  const { day, date, grown } = slot;
  return { account, day, date, label, job, title, amount, kind, rule, seen, at, worded, grown };
}
