import type { Connects } from '../connects.ts';
import { termOn } from '../rulebook/overrides.ts';
import { isEnd, refundOf } from '../rulebook/terms.ts';
import { countAfter, days, oldestShown, type Runs, uncovered } from './coverage.ts';
import { type At, type Day, dayFrom, dayNumber, dayOf, dayOnClockOf, instantOf } from './day.ts';
import { type Draft, given, type Side, stands, taken } from './draft.ts';
import type { Life } from './life.ts';
import type { BaseSide, BoostSide, LedgerSettings, Outcome, Outlook } from './report.ts';

/** What the outlook of a proposal depends on beside its own bookings. */
export interface Circumstances {
  now: At;
  covered: Runs;
  /** Whether the statement showed that day, and of each bid on it whose it is. */
  shown: (day: number) => boolean;
  settings: LedgerSettings;
  life: Life;
  outcome: Ending;
  /** A credit of this job whose label does not say what it is for. */
  unclear: boolean;
}

/** What became of a proposal, and on which day that was learnt; the day is null while nothing did. */
export interface Ending {
  outcome: Outcome;
  day: Day | null;
}

const OWN_END: readonly Outcome[] = ['hired', 'declined', 'withdrawn'];

/**
 * What became of it: the person's word on their own proposal is final; a page that shows somebody hired or the post
 * removed knows better than the person's word on the job; a "Job cancelled" row settles what nothing else did.
 */
export function endingOf(draft: Draft, said: Ending, life: Life): Ending {
  if (OWN_END.includes(said.outcome)) return said;
  const page = seenEnding(life);
  const cancelled = draft.base.back.find(({ row }) => row?.kind === 'base-returned');
  const row: Ending | null = cancelled ? { outcome: 'closed', day: cancelled.date } : null;
  const ends = [page, isEnd(said.outcome) ? said : null, row].filter((ending) => ending !== null);
  const end =
    page && page.outcome !== 'closed' ? page : (ends.find(({ outcome }) => outcome === said.outcome) ?? ends[0]);
  if (!end) return said;
  // The same learnt twice was learnt the first time.
  const days = ends.flatMap(({ outcome, day }) => (outcome === end.outcome && day !== null ? [day] : []));
  return { outcome: end.outcome, day: days.sort()[0] ?? null };
}

function seenEnding({ closing }: Life): Ending | null {
  if (!closing || closing.how === 'unread' || closing.how === 'late') return null;
  return { outcome: closing.how, day: closing.day };
}

/** Whether the base cost comes back, by the rules in force and the rows seen. */
export function baseOf(draft: Draft, about: Circumstances): BaseSide {
  const { base } = draft;
  const booked = { spent: taken(base), returned: given(base), cleared: base.row !== null, corrected: correction(base) };
  const side = { ...booked, unseen: [], lost: [] };
  const say = (outlook: Outlook, why: string, since: Day | null = null): BaseSide => ({ ...side, outlook, why, since });
  const last = base.back.at(-1);
  if (last) return say('returned', last.rule, last.date);
  const { outcome, day } = about.outcome;
  if (side.spent === 0 && (base.row !== null || base.posted !== null)) return say('gone', 'cost-zero-some-jobs');
  const refund = day === null ? null : refundOf(outcome, day, about.settings.terms);
  if (day !== null && refund) {
    const { rule, returned } = refund;
    return returned ? { ...side, ...dueSince(draft, day, rule, about) } : say('gone', rule, day);
  }
  return unanswered(draft, about, say);
}

/**
 * What has to come back since that day. It is overdue when so many days were covered without its row, never by the
 * passing of days that nobody saw: those are named beside it.
 */
function dueSince(
  draft: Draft,
  since: Day,
  why: string,
  { now, covered, settings: { refundDays, terms }, life }: Circumstances,
): Pick<BaseSide, 'outlook' | 'why' | 'since' | 'unseen' | 'lost'> {
  const today = dayNumber(dayOf(now));
  // It ended some time after it was last seen open, and may have come back before anybody learnt of that.
  const first = Math.max(draft.day, life.open ?? draft.day);
  const on = (last: number) => uncovered(covered, first, last).map(([from, to]) => days(from, to));
  const overdue = countAfter(covered, dayNumber(since), today) >= refundDays;
  const lost = on(Math.min(today, oldestShown(dayOf(now), terms)) - 1);
  return { outlook: overdue ? 'overdue' : 'due', why, since, unseen: on(today - 1), lost };
}

function unanswered(
  draft: Draft,
  { now, life, settings }: Circumstances,
  say: (outlook: Outlook, why: string, since?: Day | null) => BaseSide,
): BaseSide {
  if (life.closing?.how === 'unread') return say('unknown', 'job-activity-labels', life.closing.day);
  if (life.closing?.how === 'late') return say('unknown', 'job-expiry-days', life.closing.day);
  const seen = Math.max(draft.day, life.seen ?? draft.day);
  const recheck = seen + settings.recheckDays;
  if (dayNumber(dayOf(now)) >= recheck) return say('unknown', 'default-recheck-open-days', dayFrom(recheck));
  if (life.private) return say('may-return', 'refund-base-made-private');
  // A contract was made: what closing would have returned it no longer does.
  if (life.hired !== null) return say('may-return', 'refund-base-hired-then-closed');
  return say('may-return', 'refund-base-no-answer-open');
}

/** What became of the bid for a boost. */
export function boostOf(draft: Draft, about: Circumstances): BoostSide {
  const { boost } = draft;
  const back = given(boost);
  const final = boost.final.reduce((sum, row) => sum - row.amount, 0);
  const released = boost.back.filter(({ release }) => release).reduce((sum, { amount }) => sum + amount, 0);
  const bid = taken(boost) || back || final;
  const side = { bid, cleared: boost.row !== null, corrected: correction(boost), unseen: [], lost: [] };
  const last = boost.final.at(-1);
  if (last) {
    // Given back whole and charged anew: what came back is the rest.
    const returned = Math.max(0, Math.min(bid, back - (released > 0 ? final : 0)));
    const { rule: why, date: since } = last;
    return {
      ...side,
      charged: final,
      returned,
      state: 'charged',
      outlook: returned > 0 ? 'returned' : 'gone',
      why,
      since,
    };
  }
  const credit = boost.back.at(-1);
  if (credit && !stands(boost)) {
    // Of a part that does not come back no row says that it was charged.
    const { rule: why, date: since } = credit;
    return { ...side, charged: 0, returned: back, state: 'released', outlook: 'returned', why, since };
  }
  const open = { ...side, charged: 0, returned: back };
  // A page that did not say whether there is a boost has not said that there is none; a row of the base has.
  if (bid === 0 && draft.sent === 'yes' && boost.posted === null && draft.base.row === null)
    return { ...open, state: 'unknown', outlook: 'unknown', why: 'boost-hold', since: null };
  if (bid === 0) return { ...open, state: 'none', outlook: null, why: 'boost-hold', since: null };
  return { ...open, ...auctioned(draft, about, bid - back) };
}

type Auctioned = Pick<BoostSide, 'charged' | 'state' | 'outlook' | 'why' | 'since' | 'unseen' | 'lost'>;

/**
 * A bid without any row after it: the auction decides, and only covered days can say that nothing came back. `left` of it
 * still stands.
 */
function auctioned(draft: Draft, about: Circumstances, left: Connects): Auctioned {
  const over = auctionEnd(draft, about);
  const since = dayOnClockOf(about.now, over);
  const today = dayNumber(dayOf(about.now));
  const { refundDays } = about.settings;
  const hold = { charged: 0, state: 'held', outlook: 'may-return', why: 'boost-auction-days' } as const;
  const held: Auctioned = { ...hold, since: null, unseen: [], lost: [] };
  // The statement shows the cost without the bid, which may bear the next day: perhaps it was never taken. Then nobody
  // owes it.
  const { base, boost } = draft;
  const missing = boost.row === null && base.row !== null && about.shown(base.row.day) && about.shown(base.row.day + 1);
  const closed = missing ? {} : closedBefore(draft, since, about);
  const waiting = today - dayNumber(since) < refundDays;
  if (instantOf(about.now) < over) return { ...held, ...closed };
  if (countAfter(about.covered, dayNumber(since), today) < refundDays) {
    if (waiting) return { ...held, ...closed };
    return { ...held, state: 'unknown', outlook: 'unknown', why: 'refund-boost-no-answer-open', since, ...closed };
  }
  if (missing) return { ...held, state: 'unknown', outlook: 'unknown', why: 'refund-boost-boost-placebo', since };
  if (about.unclear)
    return { ...held, state: 'unknown', outlook: 'unknown', why: 'history-label-connects-refunded', since };
  return { ...held, charged: left, state: 'charged', outlook: 'gone', why: 'boost-charged-top-four', since, ...closed };
}

/** A job that closed without a hire while the auction was open returns the bid, and is late with it as with the base. */
function closedBefore(draft: Draft, end: Day, about: Circumstances): Partial<Auctioned> {
  const { outcome, day } = about.outcome;
  if (day === null || day > end || (outcome !== 'closed' && outcome !== 'removed')) return {};
  if (termOn(about.settings.terms, `returned-boost-${outcome}`, day) === 0) return {};
  const why = outcome === 'closed' ? 'refund-boost-closed-no-hire' : 'refund-boost-removed-by-upwork';
  return dueSince(draft, day, why, about);
}

/** So many days from posting (rule boost-auction-days) or the first hire, whichever comes first; never before the bid itself. */
function auctionEnd(draft: Draft, { life, outcome, settings, now }: Circumstances): number {
  const sent = draft.sentAt === null ? draft.day * 86_400_000 : instantOf(draft.sentAt);
  const hire = outcome.outcome === 'hired' || outcome.outcome === 'other-hired' ? outcome.day : null;
  const start = life.posted ?? sent;
  const ends = [start + termOn(settings.terms, 'auction-days', dayOnClockOf(now, start)) * 86_400_000];
  if (life.hired !== null) ends.push(life.hired);
  if (hire !== null) ends.push(instantOf(`${hire}T23:59:59Z`));
  return Math.max(sent, Math.min(...ends));
}

function correction(side: Side): { was: number; is: number } | null {
  const is = side.row ? -side.row.amount : taken(side);
  return side.row === null || side.posted === null || side.posted === is ? null : { was: side.posted, is };
}
