import type { Connects } from '../connects.ts';
import type { Account } from '../job.ts';
import { type At, type Day, dayNumber, dayOf, instantOf } from './day.ts';
import type { EntryFact } from './fact.ts';
import { compareAt, idOf } from './identity.ts';
import type { Send } from './pairing.ts';
import { placeOf, sendsPage } from './place.ts';
import type { Row } from './rows.ts';

/** Something that came back, by a row or by the person's word. */
export interface Credit {
  amount: Connects;
  date: Day;
  /** The rule that names it. */
  rule: string;
  /** The bid was given back to be charged anew: a final charge follows. */
  release: boolean;
  row: Row | null;
  /** Unix milliseconds of the person's word. */
  moment: number | null;
}

/** What is booked for the base cost, or for the boost, of one proposal. */
export interface Side {
  /** What the apply page or the person said it costs; null where neither did. */
  posted: Connects | null;
  /** The row that took it. */
  row: Row | null;
  /** Boosts only: rows of further bids, after the first was outbid or to raise it. */
  more: Row[];
  back: Credit[];
  /** Boosts only: what was charged after the bid had been given back. */
  final: Row[];
}

/**
 * One proposal as the facts have it: how it was sent, what was booked for it and what came back. What that means (the
 * outlook) depends on the day it is asked for, and is concluded later.
 */
export interface Draft {
  account: Account;
  id: string;
  uid: string | null;
  title: string | null;
  /** Null where only what came back is known. */
  sentAt: At | Day | null;
  day: number;
  sent: 'yes' | 'statement' | 'hand' | 'perhaps';
  base: Side;
  boost: Side;
  /** The person's word on it came from a file. */
  file: boolean;
  /** The facts that the person may take back. */
  facts: { id: string; page: string }[];
  /** Unix milliseconds: the last apply page before sending and the landing after it. The row of the bid stands between. */
  after: number | null;
  until: number | null;
  /** The apply page, while nothing confirms the sending. */
  apply: Send | null;
}

/** A proposal that something confirms. */
export type Sent = Draft & { sent: Exclude<Draft['sent'], 'perhaps'> };

/** Whether something confirms it. */
export function isSent(draft: Draft): draft is Sent {
  return draft.sent !== 'perhaps';
}

/** What was taken for it, as far as is known. */
export function taken(side: Side): Connects {
  return side.row ? [side.row, ...side.more].reduce((sum, { amount }) => sum - amount, 0) : (side.posted ?? 0);
}

/** What came back of it. */
export function given(side: Side): Connects {
  return side.back.reduce((sum, credit) => sum + credit.amount, 0);
}

/** Of a bid that was raised after it came back, or came back in part, something still stands. */
export function stands(boost: Side): boolean {
  return boost.back.length === 0 || (boost.more.length > 0 && given(boost) < taken(boost));
}

/** The proposals that apply pages, landings and the person speak of; a statement row may confirm or correct them. */
export function draftsOf(sends: readonly Send[], bids: readonly EntryFact[]): Draft[] {
  const drafts = sends.map(fromSend);
  for (const entry of bids.toSorted((one, other) => compareAt(one.at, other.at))) {
    const time = instantOf(entry.at);
    // The person confirms what an apply page left open.
    const apply = drafts.findLast(({ sent, after }) => sent === 'perhaps' && after !== null && after <= time);
    drafts.push(fromEntry(entry, apply?.apply ?? null));
  }
  return drafts.sort(byTime);
}

/** A proposal of which only a row of the statement speaks. */
export function fromRow(row: Row): Draft {
  return {
    account: row.account,
    id: JSON.stringify(['row', row.account, row.date, row.label, row.job, row.amount, row.seen]),
    uid: null,
    title: row.title,
    sentAt: row.date,
    day: row.day,
    sent: 'statement',
    base: side(null),
    boost: side(null),
    file: false,
    facts: [],
    after: null,
    until: null,
    apply: null,
  };
}

/** In the order of sending. */
export function byTime(one: Draft, other: Draft): number {
  const [first, second] = [one.sentAt ?? '', other.sentAt ?? ''];
  return one.day - other.day || (first < second ? -1 : first > second ? 1 : 0);
}

function fromSend(send: Send): Draft {
  const { account, title, landed } = send;
  const at = landed?.at ?? send.applied ?? '';
  const fact = landed && { id: landed.id, page: sendsPage(dayOf(at).slice(0, 7)) };
  return {
    account,
    id: landed?.id ?? JSON.stringify(['apply', account, send.job, at]),
    uid: landed?.proposal ?? null,
    title,
    sentAt: at,
    day: dayNumber(dayOf(at)),
    sent: landed ? 'yes' : 'perhaps',
    base: side(send.cost),
    boost: side(send.boost),
    file: false,
    facts: fact ? [fact] : [],
    after: send.applied === null ? null : instantOf(send.applied),
    until: landed && instantOf(landed.at),
    apply: landed ? null : send,
  };
}

function fromEntry(entry: EntryFact, apply: Send | null): Draft {
  const time = instantOf(entry.at);
  return {
    account: entry.account,
    id: idOf(entry),
    uid: null,
    title: entry.title ?? apply?.title ?? null,
    sentAt: entry.at,
    day: dayNumber(dayOf(entry.at)),
    sent: 'hand',
    base: side(entry.amount),
    boost: side(entry.boost),
    file: entry.source === 'file',
    facts: [{ id: idOf(entry), page: placeOf(entry) }],
    after: apply?.applied ? instantOf(apply.applied) : null,
    until: time,
    apply: null,
  };
}

function side(posted: Connects | null): Side {
  return { posted, row: null, more: [], back: [], final: [] };
}
