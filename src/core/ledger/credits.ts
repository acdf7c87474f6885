import { added, NEAR, pick } from './clearing.ts';
import { dayNumber, dayOf, instantOf } from './day.ts';
import { type Draft, given, taken } from './draft.ts';
import type { EntryFact } from './fact.ts';
import type { Row } from './rows.ts';

/** The credits, by rows and by hand. Answers the entries that no row repeats. */
export function clearCredits(drafts: Draft[], rows: readonly Row[], entries: readonly EntryFact[]): EntryFact[] {
  const base = pick(rows, 'base-returned');
  const boost = pick(rows, 'boost-returned', 'boost-hold-released');
  giveBack(drafts, base, 'base');
  giveBack(drafts, boost, 'boost');
  for (const row of pick(rows, 'boost-spent')) {
    const sent = drafts.filter(({ day }) => day <= row.day + NEAR);
    const draft =
      sent.findLast(({ boost: { back, final } }) => back.some(({ release }) => release) && final.length === 0) ??
      sent.findLast(({ boost: { final } }) => final.length === 0) ??
      added(drafts, row);
    draft.boost.final.push(row);
  }
  return entries.filter((entry) => !booked(entry, base, boost, drafts));
}

/**
 * Gives each row to its proposal. What came back whole first: parts share what is then left. Which part is of which of
 * several bids no row says; they add up to the same.
 */
function giveBack(drafts: Draft[], rows: readonly Row[], part: 'base' | 'boost'): void {
  const give = (draft: Draft, row: Row) => {
    const release = row.kind === 'boost-hold-released';
    draft[part].back.push({ amount: row.amount, date: row.date, rule: row.rule, release, row, moment: null });
  };
  const parts: Row[] = [];
  for (const row of rows) {
    const whole = wholeOf(drafts, row, part);
    if (whole) give(whole, row);
    else parts.push(row);
  }
  for (const row of parts) give(giver(drafts, row, part) ?? added(drafts, row), row);
}

type Back = Pick<Row, 'amount' | 'day'>;

/** The proposals of which as much can still come back. */
function open(drafts: readonly Draft[], { amount, day: on }: Back, part: 'base' | 'boost'): Draft[] {
  const known = drafts.filter(({ sent, day }) => sent !== 'perhaps' && day <= on + NEAR);
  return known.filter((draft) => {
    const side = draft[part];
    const most = part === 'base' && side.back.length > 0 ? taken(side) : Math.max(taken(side), amount);
    return given(side) + amount <= most;
  });
}

/** The latest proposal that cost as much, and of which nothing came back. */
function wholeOf(drafts: readonly Draft[], back: Back, part: 'base' | 'boost'): Draft | undefined {
  const may = open(drafts, back, part);
  return may.findLast((draft) => taken(draft[part]) === back.amount && given(draft[part]) === 0);
}

/** The proposal that a part belongs to: one of which as much is still out if there is one, and the latest of those. */
function giver(drafts: readonly Draft[], back: Back, part: 'base' | 'boost'): Draft | undefined {
  const may = open(drafts, back, part);
  return (
    may.findLast((draft) => taken(draft[part]) - given(draft[part]) === back.amount) ??
    may.findLast((draft) => taken(draft[part]) >= back.amount) ??
    may.findLast((draft) => taken(draft[part]) === 0 && draft[part].back.length === 0) ??
    may.at(-1)
  );
}

/** Books a return that the person entered to its proposal, unless a row says the same; false where there is none. */
function booked(entry: EntryFact, base: Row[], boost: Row[], drafts: Draft[]): boolean {
  const same = (rows: Row[], amount: number) => {
    const index = rows.findIndex((row) => row.amount === amount);
    if (index >= 0) rows.splice(index, 1);
    return index >= 0;
  };
  const date = dayOf(entry.at);
  const latest = drafts.findLast(({ sent }) => sent !== 'perhaps');
  const moment = instantOf(entry.at);
  const credit = (amount: number) => ({ amount, date, rule: 'refund-form', release: false, row: null, moment });
  const parts = [
    { part: 'base' as const, amount: entry.amount, rows: base },
    { part: 'boost' as const, amount: entry.boost, rows: boost },
  ];
  const left = parts.filter(({ amount, rows }) => amount > 0 && !same(rows, amount));
  for (const { part, amount } of left) {
    const back = { amount, day: dayNumber(date) };
    const draft = wholeOf(drafts, back, part) ?? giver(drafts, back, part) ?? latest;
    draft?.[part].back.push(credit(amount));
  }
  return latest !== undefined || left.length === 0;
}
