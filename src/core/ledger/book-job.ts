import { clearDebits, isOfProposal } from './clearing.ts';
import { clearCredits } from './credits.ts';
import { dayOf, instantOf } from './day.ts';
import { byTime, type Draft, draftsOf, isSent, type Sent, type Side } from './draft.ts';
import type { EntryFact } from './fact.ts';
import { type Line, linesOf } from './line.ts';
import type { Send } from './pairing.ts';
import type { Row } from './rows.ts';

/** What one account did about one job. */
export interface JobBooks {
  proposals: Sent[];
  /** Apply pages whose sending nothing confirms, but for those from which a later one was confirmed. */
  perhaps: Send[];
  lines: Line[];
  /** Rows whose label does not say what they are for. */
  unclear: Row[];
  /** What the person entered that is part of no proposal. */
  entries: EntryFact[];
}

/** `withdrawn`: when the person took a proposal back, in Unix milliseconds. */
export function bookJob(
  rows: readonly Row[],
  sends: readonly Send[],
  entries: readonly EntryFact[],
  withdrawn: readonly number[],
): JobBooks {
  const bids = entries.filter(({ entry }) => entry === 'sent' || entry === 'spend');
  const drafts = draftsOf(sends, bids);
  clearDebits(drafts, rows, withdrawn);
  const returns = entries.filter(({ entry }) => entry === 'return');
  const alone = clearCredits(drafts, rows, returns);
  const proposals = drafts.filter(isSent).sort(byTime);
  const unclear = rows.filter((row) => !isOfProposal(row));
  const others = entries.filter(({ entry }) => entry !== 'sent' && entry !== 'spend' && entry !== 'return');
  const free = [...alone, ...others];
  const lines = [
    ...proposals.flatMap((draft) => [...sideLines(draft, 'base'), ...sideLines(draft, 'boost')]),
    ...unclear.flatMap((row) => linesOf(row)),
    ...free.flatMap(entryLines),
  ];
  return { proposals, perhaps: perhapsOf(drafts, proposals), lines, unclear, entries: free };
}

function sideLines(draft: Draft, sort: 'base' | 'boost'): Line[] {
  const { after, until } = draft;
  const hand = draft.sent === 'hand';
  const side: Side = draft[sort];
  const lines: Line[] = [];
  if (side.row) {
    const cleared = linesOf({ ...side.row, seen: Math.min(side.row.seen, until ?? side.row.seen) }, after);
    // Where the page counts its days otherwise than the person, nobody dated the row as the person would.
    const dated = hand && side.row.date === dayOf(draft.sentAt ?? '');
    lines.push(...(dated ? cleared.map((line) => ({ ...line, hand: 'row' as const })) : cleared));
  } else if (side.posted) {
    lines.push({ sort, amount: -side.posted, day: dayOf(draft.sentAt ?? ''), after, until, hand });
  }
  for (const row of side.more) lines.push(...linesOf(row));
  for (const { row, amount, date, moment } of side.back)
    lines.push(...(row ? linesOf(row) : [{ sort: 'return' as const, amount, day: date, ...at(moment) }]));
  for (const row of side.final) lines.push(...linesOf(row));
  return lines;
}

/** The bookings of an entry by hand: at its moment. */
export function entryLines(entry: EntryFact): Line[] {
  const { amount, boost } = entry;
  const moment = instantOf(entry.at);
  const line = (sort: Line['sort'], signed: number): Line[] =>
    signed === 0 ? [] : [{ sort, amount: signed, day: dayOf(entry.at), ...at(moment) }];
  switch (entry.entry) {
    case 'grant':
      return line('grant', amount);
    case 'purchase':
      return line('purchase', amount);
    case 'adjust':
      return line('adjust', amount);
    case 'return':
      return [...line('return', amount), ...line('return', boost)];
    default:
      return [...line('base', -amount), ...line('boost', -boost)];
  }
}

/** An entry is typed when it has happened, or later the same day. */
function at(moment: number | null): Pick<Line, 'after' | 'until' | 'hand'> {
  return { after: null, until: moment, hand: true };
}

/** What is left open: not what was opened before a proposal that is known, for after sending the page is gone. */
function perhapsOf(drafts: readonly Draft[], proposals: readonly Draft[]): Send[] {
  const open = drafts.filter(({ sent }) => sent === 'perhaps');
  const latest = open.at(-1);
  const known = proposals.some((draft) => latest && draft.sentAt !== null && covers(draft, latest));
  return latest?.apply && !known ? [latest.apply] : [];
}

function covers(draft: Draft, perhaps: Draft): boolean {
  return draft.until !== null && perhaps.after !== null ? draft.until >= perhaps.after : draft.day >= perhaps.day;
}
