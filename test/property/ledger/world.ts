import fc from 'fast-check';
import type { HistoryRow, Job, Reading } from '../../../src/core/job.ts';
import { type EntryFact, type Fact, factsOf } from '../../../src/core/ledger/index.ts';

/**
 * An invented marketplace with a true history, and a person who sees parts of it: what happened is known to the minute,
 * what is seen are pages at moments, in the person's zone and with the page's own idea of what day it is.
 */
export interface World {
  facts: Fact[];
  /** The facts of each page seen, in the order of time. */
  visits: Fact[][];
  /** The true balance at the end. */
  balance: number;
  /** What was truly charged and given back, in all. */
  truth: { base: number; boost: number; returned: number; badge: number; bids: number };
  /** The moment of the last page: a statement of 90 days. */
  end: string;
  began: number;
}

interface Move {
  time: number;
  label: string;
  amount: number;
  job: string | null;
}

interface Plan {
  opening: number;
  zone: number;
  pageZone: number;
  bids: {
    day: number;
    minute: number;
    cost: number;
    boost: number;
    landing: boolean;
    apply: boolean;
    ends: 'open' | 'cancelled' | 'outbid' | 'accepted' | 'again';
    /** The person enters it, too, some hours later, with the job's id or by its title. */
    said: 'no' | 'job' | 'title';
    hours: number;
    after: number;
    looks: number | null;
  }[];
  grants: { day: number; minute: number; amount: number; kind: 'Monthly Connects renewal' | 'Added extra Connects' }[];
  badge: number[];
  looks: {
    day: number;
    minute: number;
    page: 'job' | 'history' | 'paste';
    days: 7 | 30 | 90;
    most: number;
    balance: boolean;
  }[];
}

const minute = fc.integer({ min: 0, max: 1439 });
const day = fc.integer({ min: 0, max: 39 });

const plan: fc.Arbitrary<Plan> = fc.record({
  opening: fc.integer({ min: 400, max: 500 }),
  zone: fc.constantFrom(-480, 0, 120, 330, 600),
  pageZone: fc.constantFrom(-480, 0, 330),
  bids: fc.array(
    fc.record({
      day,
      minute,
      cost: fc.integer({ min: 1, max: 25 }),
      boost: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
      landing: fc.boolean(),
      apply: fc.boolean(),
      ends: fc.constantFrom('open', 'cancelled', 'outbid', 'accepted', 'again'),
      said: fc.constantFrom('no', 'no', 'job', 'title'),
      hours: fc.integer({ min: 0, max: 20 }),
      after: fc.integer({ min: 1, max: 12 }),
      looks: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    { maxLength: 8 },
  ),
  grants: fc.array(
    fc.record({
      day,
      minute,
      amount: fc.constantFrom(10, 20, 100),
      kind: fc.constantFrom('Monthly Connects renewal', 'Added extra Connects'),
    }),
    { maxLength: 3 },
  ),
  badge: fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 12 }),
  looks: fc.array(
    fc.record({
      day,
      minute,
      page: fc.constantFrom('job', 'history', 'paste'),
      days: fc.constantFrom(7, 30, 90),
      most: fc.integer({ min: 1, max: 40 }),
      balance: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
});

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** The first of June; all jobs are posted a day before they are bid on. */
const START = Date.UTC(2026, 5, 1);
const EPOCH = 1288834974657n;

export const world: fc.Arbitrary<World> = plan.map(lived);

/** A world whose last page is not a statement: what happened at last was not seen there. */
function lived(life: Plan): World {
  const moves: Move[] = [];
  const seen: { time: number; reading: (balance: number) => Reading }[] = [];
  const entered: { time: number; entry: EntryFact }[] = [];
  for (const [index, bid] of life.bids.entries()) {
    const time = START + bid.day * DAY + bid.minute * MINUTE;
    const job = uidAt(time - DAY, index);
    const title = `Job ${index}`;
    const send = (at: number, turn: number) => {
      // The badge is charged at its own moments: nothing happens in the same minute as a page is read.
      moves.push({ time: at + 3 * MINUTE, label: 'Applied to job', amount: -bid.cost, job });
      if (bid.boost > 0)
        moves.push({ time: at + 3 * MINUTE, label: 'Connects bid for boosted proposal.', amount: -bid.boost, job });
      if (bid.apply) seen.push({ time: at, reading: (balance) => apply(balance, job, title, bid.cost, bid.boost) });
      if (bid.landing && bid.apply)
        seen.push({ time: at + 4 * MINUTE, reading: () => landing(uidAt(at, 500 + index * 2 + turn), title) });
      if (bid.said !== 'no') {
        // Where no page saw the landing the person knows best when it was; else they may say it much later.
        const late = bid.apply && bid.landing ? bid.hours * 60 * MINUTE : 0;
        const typed = at + 3 * MINUTE + 30_000 + late;
        const about = bid.said === 'job' ? { job, title: null } : { job: null, title: `Title of ${job}` };
        entered.push({ time: typed, entry: sentByHand(atIn(typed, life.zone), bid.cost, bid.boost, about) });
      }
    };
    send(time, 0);
    const later = time + bid.after * DAY + 7 * MINUTE;
    if (bid.ends === 'again') send(time + bid.after * DAY, 1);
    if (bid.ends === 'cancelled') {
      moves.push({ time: later, label: 'Job cancelled', amount: bid.cost, job });
      if (bid.boost > 0)
        moves.push({
          time: later,
          label: 'You bid to boost a proposal, but the job was closed',
          amount: bid.boost,
          job,
        });
    }
    if (bid.boost > 0 && bid.ends === 'outbid')
      moves.push({ time: later, label: 'You’ve been outbid to boost your proposal', amount: bid.boost, job });
    if (bid.boost > 1 && bid.ends === 'accepted') {
      const accepted = 'We accepted your bid to boost a proposal.';
      moves.push({ time: later, label: `${accepted} This is a refund for your total bid.`, amount: bid.boost, job });
      moves.push({ time: later, label: `${accepted} This is the final bid charge.`, amount: 1 - bid.boost, job });
    }
    if (bid.looks !== null)
      seen.push({ time: time + bid.looks * DAY + MINUTE, reading: (balance) => jobPage(balance, job, title) });
  }
  for (const { day: on, minute: at, amount, kind } of life.grants)
    moves.push({ time: START + on * DAY + at * MINUTE + 11_000, label: kind, amount, job: null });
  for (const [index, at] of life.badge.entries())
    moves.push({
      time: START + index * 3 * DAY + at * MINUTE + 23_000,
      label: 'Availability Badge',
      amount: -1,
      job: null,
    });
  moves.sort((one, other) => one.time - other.time);
  const balanceAt = (time: number) =>
    moves.reduce((sum, move) => (move.time < time ? sum + move.amount : sum), life.opening);
  const statement = (time: number, days: number, most: number, shows: boolean) => (balance: number) =>
    history(shows ? balance : null, rowsAt(moves, time, life), life, time, days, most);
  for (const { day: on, minute: at, page, days, most, balance } of life.looks) {
    const time = START + on * DAY + at * MINUTE + 31_000;
    if (page === 'job') seen.push({ time, reading: (now) => jobPage(now, uidAt(time, 900), 'Another job') });
    else if (page === 'history') seen.push({ time, reading: statement(time, days, most, balance) });
    else seen.push({ time, reading: (now) => copied(statement(time, days, most, balance)(now)) });
  }
  // Five days later everything has happened, and History shows every day since before the beginning.
  const last = START + 56 * DAY + 700 * MINUTE;
  seen.push({ time: last, reading: statement(last, 90, Number.POSITIVE_INFINITY, true) });
  const visits = [
    ...seen.map(({ time, reading }) => ({
      time,
      facts: factsOf(reading(balanceAt(time)), { at: atIn(time, life.zone), source: 'page', known: () => true }),
    })),
    ...entered.map(({ time, entry }) => ({ time, facts: [entry] })),
  ]
    .sort((one, other) => one.time - other.time)
    .map(({ facts }): Fact[] => facts);
  const sum = (pattern: RegExp, sign: number) =>
    moves.reduce((total, { label, amount }) => (pattern.test(label) ? total + sign * amount : total), 0);
  return {
    facts: visits.flat(),
    visits,
    balance: balanceAt(last),
    truth: {
      base: sum(/^Applied/, -1),
      boost: sum(/^Connects bid|final bid charge/, -1),
      returned: sum(/cancelled|closed|outbid|total bid/, 1),
      badge: sum(/Badge/, -1),
      bids: moves.filter(({ label }) => label.startsWith('Applied')).length,
    },
    end: atIn(last, life.zone),
    began: START,
  };
}

/** An id made at that moment. */
export function uidAt(time: number, number: number): string {
  return String(((BigInt(time) - EPOCH) << 22n) + BigInt(number));
}

export function atIn(time: number, zone: number): string {
  const local = new Date(time + zone * MINUTE).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  return `${local}${zone < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** What the statement lists at a moment: its own days, the badge's charges of a day in one row, newest first. */
function rowsAt(moves: readonly Move[], time: number, { pageZone }: Plan): (Move & { date: string })[] {
  const rows: (Move & { date: string })[] = [];
  for (const move of moves.filter((each) => each.time < time)) {
    const date = atIn(move.time, pageZone).slice(0, 10);
    const badge = rows.find((row) => row.date === date && row.label === 'Availability Badge');
    if (badge && move.label === 'Availability Badge') badge.amount += move.amount;
    else rows.push({ ...move, date });
  }
  return rows.reverse();
}

function history(
  balance: number | null,
  all: readonly (Move & { date: string })[],
  life: Plan,
  time: number,
  days: number,
  most: number,
): Reading {
  const today = atIn(time, life.pageZone).slice(0, 10);
  const yesterday = atIn(time - DAY, life.pageZone).slice(0, 10);
  const first = atIn(time - (days - 1) * DAY, life.pageZone).slice(0, 10);
  const shown = all.filter(({ date }) => date >= first);
  // The reader knows the person's day alone, and takes the page's words by it.
  const rows = shown.slice(0, most).map(({ date, label, amount, job }): HistoryRow => {
    const dayWord = date === today ? 'today' : date === yesterday ? 'yesterday' : 'date';
    const back = dayWord === 'today' ? 0 : DAY;
    const read = dayWord === 'date' ? date : atIn(time - back, life.zone).slice(0, 10);
    return { date: read, dayWord, action: label, amount, jobUid: job, title: job && `Title of ${job}` };
  });
  const filter = { days, type: 'all' as const, more: shown.length > rows.length };
  return { ...empty('connects-history', balance), filter, history: rows };
}

function apply(balance: number, uid: string, title: string, cost: number, boost: number): Reading {
  const bids = { bids: null, firstPlace: null, own: boost };
  return { ...empty('apply', balance), jobs: [{ ...jobOf(uid, title, cost), total: cost + boost, boost: bids }] };
}

function landing(uid: string, title: string): Reading {
  const row = { uid, title, group: null, date: null, boost: null, viewed: null };
  return { ...empty('proposal', null), sent: true, proposals: [row] };
}

function jobPage(balance: number, uid: string, title: string): Reading {
  return { ...empty('job', balance), jobs: [{ ...jobOf(uid, title, 14), status: 'open' }] };
}

/** The same as text, which knows titles and no links. */
function copied(reading: Reading): Reading {
  return { ...reading, history: reading.history.map((row) => ({ ...row, jobUid: null })) };
}

function sentByHand(at: string, amount: number, boost: number, about: Pick<EntryFact, 'job' | 'title'>): EntryFact {
  return { kind: 'entry', at, source: 'hand', account: 'own', entry: 'sent', amount, boost, ...about, note: '' };
}

export function empty(page: Reading['page'], balance: number | null): Reading {
  const lists = { jobs: [], proposals: [], history: [], diagnostics: [], anchors: {} };
  return { page, balance, sent: null, account: null, filter: null, ...lists };
}

export function jobOf(uid: string, title: string, connects: number): Job {
  const nothing = { posted: null, type: null, budget: null, hourly: null, level: null, proposals: null, status: null };
  const client = {
    paymentVerified: null,
    rating: null,
    reviews: null,
    spent: null,
    country: null,
    jobsPosted: null,
    hireRate: null,
    openJobs: null,
    hires: null,
    avgHourly: null,
    memberSince: null,
  };
  const activity = { lastViewed: null, interviewing: null, invitesSent: null, unansweredInvites: null, hires: null };
  const more = { text: null, skills: [], duration: null, workload: null, location: null, bidRange: null };
  const rest = { qualificationsMissed: null, featured: null, saved: null, applied: null, serviceFee: null };
  return { uid, title, connects, ...nothing, questions: null, client, activity, ...more, ...rest, complete: false };
}
