import { signsOf } from '../../src/core/advice/signs.ts';
import type { HistoryRow, Job, Reading } from '../../src/core/job.ts';
import { type Fact, factsOf } from '../../src/core/ledger/index.ts';
import { blankJob, blankReading } from '../../src/readers/blank.ts';

/**
 * The invented past of somebody who bids a lot: ten proposals a day, each from the job's page over the apply page to the
 * landing page. Every fifth is boosted and outbid, every seventh job is cancelled, and each week, at last on the last
 * day, Connects History is read. A longer past has more years, not fuller days.
 */

/** One page that the person saw. */
export interface Observation {
  /** A moment, with offset. */
  at: string;
  reading: Reading;
}

interface Bid {
  uid: string;
  title: string;
  cost: number;
  boost: number;
  cancelled: boolean;
}

interface Move {
  time: number;
  label: string;
  amount: number;
  bid: Bid | null;
}

const BIDS_A_DAY = 10;
const PAGES_A_BID = 3;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const EPOCH = 1288834974657n;
/** Every past ends in the evening of this day. */
const LAST_DAY = Date.UTC(2026, 10, 20);
export const NOW = '2026-11-20T22:00:00Z';

/** The last so many pages of that past, oldest first. */
export function lastPages(count: number): Observation[] {
  return [...lived(Math.ceil(count / (BIDS_A_DAY * PAGES_A_BID)))].slice(-count);
}

/** All pages around so many proposals (whole days of them). */
export function pagesAround(proposals: number): Observation[] {
  return [...lived(Math.ceil(proposals / BIDS_A_DAY))];
}

/** A job that nobody has seen yet, on the last day's evening or so many days before. */
export function anotherPage(daysBefore: number): Observation {
  const time = LAST_DAY - daysBefore * DAY + 1290 * MINUTE;
  return jobPage(time, bidAt(time, 999_999), 321);
}

/** As the background keeps it; every post here is another one, and all marks are as long as this. */
const marked = (job: Job) => ({ ...signsOf(job), mark: '0123456789abcdef0123456789ab' });

/** The facts that the background records of these pages. */
export function factsIn(pages: Iterable<Observation>): Fact[] {
  const facts: Fact[] = [];
  for (const { at, reading } of pages)
    facts.push(...factsOf(reading, { at, source: 'page', known: () => true, signsOf: marked }));
  return facts;
}

function* lived(days: number): Generator<Observation> {
  let recent: Move[] = [];
  let balance = 1000;
  const book = (time: number, label: string, amount: number, bid: Bid | null = null) => {
    recent.push({ time, label, amount, bid });
    balance += amount;
  };
  for (let day = 0; day < days; day++) {
    const morning = LAST_DAY - (days - 1 - day) * DAY + 420 * MINUTE;
    for (const { time, label, amount, bid } of recent) {
      if (bid === null || amount > 0 || Math.floor((morning - time) / DAY) !== 1) continue;
      if (label !== APPLIED) book(morning - 60 * MINUTE, OUTBID, -amount, bid);
      else if (bid.cancelled) book(morning - 60 * MINUTE, CANCELLED, -amount, bid);
    }
    if (balance < 400) book(morning - 30 * MINUTE, BOUGHT, 1000);
    if ((days - 1 - day) % WEEK === 0) yield statement(morning, recent, balance);
    for (let turn = 1; turn <= BIDS_A_DAY; turn++) {
      const time = morning + turn * 40 * MINUTE;
      const bid = bidAt(time, day * BIDS_A_DAY + turn);
      yield jobPage(time, bid, balance);
      yield applyPage(time + 2 * MINUTE, bid, balance);
      book(time + 3 * MINUTE, APPLIED, -bid.cost, bid);
      if (bid.boost > 0) book(time + 3 * MINUTE, BOOSTED, -bid.boost, bid);
      yield landing(time + 3 * MINUTE, bid);
    }
    recent = recent.filter(({ time }) => time > morning - WEEK * DAY);
  }
}

const APPLIED = 'Applied to job';
const BOOSTED = 'Connects bid for boosted proposal.';
const OUTBID = "You've been outbid to boost your proposal";
const CANCELLED = 'Job cancelled';
const BOUGHT = 'Added extra Connects';
const WEEK = 7;

const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

function bidAt(time: number, number: number): Bid {
  return {
    uid: String(((BigInt(time - DAY) - EPOCH) << 22n) + BigInt(number)),
    title: `${TRADES[number % TRADES.length]} for ${PLACES[number % PLACES.length]}, number ${number}`,
    cost: 7 + (number % 14),
    boost: number % 5 === 0 ? 11 : 0,
    cancelled: number % 7 === 0,
  };
}

/** Two lists without a common length, so that titles repeat their parts but rarely a pair. */
const TRADES = ['A new website', 'Proofreading', 'A price list', 'Three icons', 'A timetable', 'Subtitles', 'A logo'];
const PLACES = ['a bakery', 'a ferry line', 'an open-air museum', 'a choir', 'a bicycle shop', 'a small cinema'];

function seen(time: number, reading: Reading): Observation {
  return { at: iso(time), reading };
}

function jobOf({ uid, title, cost }: Bid): Job {
  return { ...blankJob(), uid, title, connects: cost, status: 'open', posted: 'yesterday' };
}

function jobPage(time: number, bid: Bid, balance: number): Observation {
  return seen(time, { ...blankReading('job'), balance, jobs: [jobOf(bid)] });
}

function applyPage(time: number, bid: Bid, balance: number): Observation {
  const boost = { bids: [], firstPlace: null, own: bid.boost };
  const job = { ...jobOf(bid), total: bid.cost + bid.boost, boost };
  return seen(time, { ...blankReading('apply'), account: 'own', balance, jobs: [job] });
}

function landing(time: number, { uid, title }: Bid): Observation {
  // A proposal's id is made when it is sent.
  const sent = String(((BigInt(time) - EPOCH) << 22n) + (BigInt(uid) & 0x3fffffn));
  const row = { uid: sent, title, group: null, date: null, boost: null, viewed: null, jobUid: null };
  return seen(time, { ...blankReading('proposal'), sent: true, proposals: [row] });
}

/** Connects History of the last week, as it is worded. */
function statement(time: number, moves: readonly Move[], balance: number): Observation {
  const today = iso(time).slice(0, 10);
  const yesterday = iso(time - DAY).slice(0, 10);
  const first = iso(time - (WEEK - 1) * DAY).slice(0, 10);
  const history = moves.flatMap(({ time: at, label, amount, bid }): HistoryRow[] => {
    const date = iso(at).slice(0, 10);
    if (date < first) return [];
    const dayWord = date === today ? 'today' : date === yesterday ? 'yesterday' : 'date';
    return [{ date, dayWord, action: label, amount, jobUid: bid?.uid ?? null, title: bid?.title ?? null }];
  });
  const filter = { days: WEEK, type: 'all', more: false } as const;
  return seen(time, {
    ...blankReading('connects-history'),
    account: 'own',
    balance,
    filter,
    history: history.reverse(),
  });
}
