import type { Connects } from '../connects.ts';
import { align } from './align.ts';
import { byTime, type Draft, fromRow, type Side, taken } from './draft.ts';
import { sortOf } from './line.ts';
import type { Row } from './rows.ts';

/**
 * Puts the rows of one job beside the proposals they speak of. A posting is pending until its row clears it; a row that
 * no proposal explains makes the proposal it speaks of. The statement's word on amounts is the last.
 */

/** A row's date and the person's day may differ by this much: nobody says in which zone the page counts its days. */
export const NEAR = 1;
const RANK = { yes: 0, hand: 1, perhaps: 2, statement: 3 } as const;

const byDay = (one: Row, other: Row) => one.day - other.day || one.seen - other.seen;

/** The rows of these labels, as far as their sign is the label's. */
export function pick(rows: readonly Row[], ...kinds: Row['kind'][]): Row[] {
  return rows.filter((row) => kinds.includes(row.kind) && sortOf(row) !== 'other').sort(byDay);
}

/** Whether a row of this job says something about a proposal. */
export function isOfProposal(row: Row): boolean {
  const sort = sortOf(row);
  return sort === 'base' || sort === 'boost' || sort === 'return';
}

/** The debits. Adds to `drafts` what only rows speak of. `withdrawn`: when the person took a proposal back, in Unix ms. */
export function clearDebits(drafts: Draft[], rows: readonly Row[], withdrawn: readonly number[]): void {
  clearBase(drafts, pick(rows, 'base-spent'));
  dropSaidAgain(drafts, withdrawn);
  for (const row of pick(rows, 'boost-hold')) {
    const open = drafts.filter(({ boost }) => boost.row === null);
    const near = open.filter((draft) => Math.abs((draft.base.row?.day ?? draft.day) - row.day) <= NEAR);
    const draft =
      best(near, (one) => RANK[one.sent] + (one.base.row?.day === row.day ? 0 : 10) + (one.boost.posted ? 0 : 20)) ??
      // A first boost can be added to a proposal that was sent without one (rule proposal-boost-add-later).
      open.findLast(({ sent, day }) => sent !== 'perhaps' && day <= row.day) ??
      // One bid can be boosted again; a second bid has a row of its own.
      drafts.findLast(({ sent, day }) => sent !== 'perhaps' && day <= row.day + NEAR) ??
      added(drafts, row);
    if (draft.boost.row) draft.boost.more.push(row);
    else draft.boost.row = row;
    confirm(draft, row);
  }
  drafts.sort(byTime);
}

function clearBase(drafts: Draft[], rows: readonly Row[]): void {
  let left = [...rows];
  for (const sent of ['yes', 'hand', 'perhaps'] as const)
    left = pairUp(
      drafts.filter((draft) => draft.sent === sent),
      left,
      NEAR,
    );
  // An entry may have been typed long after sending; pages were seen when they were.
  const late = drafts.filter(({ sent, base }) => sent === 'hand' && base.row === null);
  left = pairUp(late, left, Number.POSITIVE_INFINITY);
  for (const row of left) added(drafts, row).base.row = row;
  drafts.sort(byTime);
}

/**
 * What the person says of a sending that a landing page showed counts once. A second bid has a row of its own, an apply
 * page after the landing, another cost, or the first one was withdrawn.
 */
function dropSaidAgain(drafts: Draft[], withdrawn: readonly number[]): void {
  const told = new Set<Draft>();
  for (const hand of drafts.filter(({ sent, base }) => sent === 'hand' && base.row === null)) {
    const known = drafts.find((draft) => !told.has(draft) && isSaidAgain(draft, hand, withdrawn));
    if (!known) continue;
    told.add(known);
    known.facts.push(...hand.facts);
    known.base.posted ??= hand.base.posted;
    known.boost.posted ||= hand.boost.posted;
    drafts.splice(drafts.indexOf(hand), 1);
  }
}

function isSaidAgain(known: Draft, hand: Draft, withdrawn: readonly number[]): boolean {
  if (known.sent !== 'yes' || Math.abs(known.day - hand.day) > NEAR) return false;
  const landed = known.until ?? 0;
  const ended = withdrawn.some((moment) => landed < moment && moment <= (hand.until ?? 0));
  if (ended || (hand.after ?? 0) > landed) return false;
  return agrees(known.base, hand.base.posted) && agrees(known.boost, hand.boost.posted);
}

/** Whether the person's word fits what pages and rows say; nothing entered is nothing said against it. */
export function agrees(known: Side, said: Connects | null): boolean {
  return !said || taken(known) === 0 || said === known.posted || said === taken(known);
}

/** Gives rows to proposals of about the same day; answers the rows that are left. */
function pairUp(drafts: readonly Draft[], rows: readonly Row[], near: number): Row[] {
  const pairs = align(drafts.length, rows.length, (left, right) => {
    const [draft, row] = [drafts[left], rows[right]];
    const far = draft && row ? Math.abs(draft.day - row.day) : Number.POSITIVE_INFINITY;
    if (!draft || !row || far > near) return null;
    // Of several visits to the apply page the last one before the row was seen is the one that sent.
    const late = (draft.after ?? 0) > row.seen ? drafts.length : 0;
    return far * 2 * drafts.length + late + (drafts.length - left);
  });
  for (const [left, right] of pairs) {
    const [draft, row] = [drafts[left], rows[right]];
    if (!draft || !row) continue;
    draft.base.row = row;
    confirm(draft, row);
  }
  const used = new Set(pairs.map(([, right]) => right));
  return rows.filter((_, index) => !used.has(index));
}

/** The first of the lowest rank. */
function best(drafts: readonly Draft[], rank: (draft: Draft) => number): Draft | undefined {
  return drafts.toSorted((one, other) => rank(one) - rank(other))[0];
}

/** The proposal that a row alone speaks of. */
export function added(drafts: Draft[], row: Row): Draft {
  // A row that gives something back does not say when the proposal was sent.
  const draft = { ...fromRow(row), ...(row.amount > 0 && { sentAt: null }) };
  drafts.push(draft);
  return draft;
}

/** A row makes a proposal of what an apply page left open. */
function confirm(draft: Draft, row: Row): void {
  if (draft.sent !== 'perhaps') return;
  const { id, sentAt, day } = fromRow(row);
  Object.assign(draft, { id, sentAt, day, sent: 'statement', until: row.seen });
}
