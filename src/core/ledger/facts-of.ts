import type { Account, HistoryRow, Job, Reading } from '../job.ts';
import { kindOf } from '../rulebook/labels.ts';
import { type At, addDays, type Day, dayOf, isDay } from './day.ts';
import type { CoverageFact, Fact, LookFact, RecentFact, RowFact, Source } from './fact.ts';

/** How far below the day of the reading a row can stand beside one worded Yesterday. */
const BESIDE = 3;

/** What a reading is to the ledger; `source` says whether a page was read or pasted. */
export interface Seen {
  at: At;
  source: Extract<Source, 'page' | 'paste' | 'file'>;
  /** Whether a job that merely passed by on a tile is known: only then its sighting is kept. */
  known: (uid: string) => boolean;
  /** What of a job speaks for or against a bid; without it nothing of the kind is kept. */
  signsOf?: (job: Job) => Pick<LookFact, 'signs' | 'unknown' | 'mark'>;
}

/**
 * The facts of a reading: what it says about balance, sending, jobs, proposals and rows. Nothing else of it is kept, no
 * description and nothing of the client.
 */
export function factsOf(reading: Reading, seen: Seen): Fact[] {
  const account = reading.account ?? 'own';
  const said = { at: seen.at, source: seen.source };
  const facts: Fact[] = [];
  if (reading.balance !== null)
    facts.push({ kind: 'balance', ...said, account, connects: reading.balance, until: seen.at, page: reading.page });
  for (const job of reading.jobs) {
    const opened = reading.page === 'job' || reading.page === 'apply';
    if (job.uid === null || !(opened || seen.known(job.uid))) continue;
    facts.push(sighting(job, job.uid, seen));
    if (seen.signsOf)
      facts.push({ kind: 'look', ...said, job: job.uid, proposals: job.proposals, ...seen.signsOf(job) });
    if (reading.page !== 'apply') continue;
    facts.push({ kind: 'apply', ...said, account, job: job.uid, title: job.title, ...priceOf(job) });
  }
  const landed = reading.page === 'proposal' && reading.sent === true;
  for (const { uid: proposal, title, group, date, boost, viewed, jobUid } of reading.proposals) {
    const job = jobUid ?? null;
    const day = isDay(date) ? date : null;
    if (landed) facts.push({ kind: 'landing', ...said, account: reading.account, proposal, job, title });
    else facts.push({ kind: 'listed', ...said, proposal, job, title, group, date: day, boost, viewed });
  }
  if (landed && reading.proposals.length === 0)
    facts.push({ kind: 'landing', ...said, account: reading.account, proposal: null, job: null, title: null });
  if (reading.page === 'connects-history') facts.push(...statement(reading, account, seen));
  return facts;
}

function sighting(job: Job, uid: string, { at, source }: Seen): Fact {
  const { hires, lastViewed, interviewing, invitesSent, unansweredInvites } = job.activity;
  const activity = [hires, lastViewed, interviewing, invitesSent, unansweredInvites].some((value) => value !== null);
  const { title, status, connects: cost, posted } = job;
  return { kind: 'sighting', at, source, job: uid, title, status, cost, hires, activity, posted };
}

/** What sending from an apply page would cost, base and boost apart; the total settles what one of them leaves out. */
function priceOf(job: Job): { cost: number | null; boost: number | null } {
  const total = job.total ?? null;
  const own = job.boost?.own ?? null;
  const cost = job.connects ?? (total !== null && own !== null ? total - own : null);
  const boost = total !== null && cost !== null && total >= cost ? total - cost : own;
  return { cost: cost !== null && cost >= 0 ? cost : null, boost };
}

interface Read {
  date: Day;
  dated: boolean;
  label: string;
  job: string | null;
  title: string | null;
  amount: number;
}

function statement(reading: Reading, account: Account, { at, source }: Seen): Fact[] {
  const rows = reading.history.map(readRow);
  const read = rows.filter((row) => row !== null);
  // Of a day with a row that could not be read nobody may say that something did not come.
  const covered = read.length === rows.length ? coverageOf(reading, read, dayOf(at)) : null;
  const said = { at, source, account };
  const facts: Fact[] = twins(read.filter(({ dated }) => dated)).map(({ dated: _, ...row }): RowFact => {
    return { kind: 'row', ...said, ...row };
  });
  for (const group of groups(read)) {
    const [first] = group;
    if (!first || group.every(({ dated }) => dated)) continue;
    const oldest = addDays(dayOf(at), -BESIDE);
    const beside = group
      .filter(({ date }) => date >= oldest)
      .map(({ date, dated, amount }) => ({ date, dated, amount }));
    beside.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.amount - other.amount));
    const { label, job } = first;
    const title = group.find((row) => row.title !== null)?.title ?? null;
    facts.push({ kind: 'recent', ...said, label, job, title, from: covered, rows: beside } satisfies RecentFact);
  }
  if (covered !== null) facts.push({ kind: 'coverage', ...said, from: covered, to: dayOf(at) } satisfies CoverageFact);
  return facts;
}

function readRow({ date, dayWord, action, amount, jobUid: job, title }: HistoryRow): Read | null {
  if (!isDay(date) || amount === null || action === null || !Number.isSafeInteger(amount)) return null;
  return { date, dated: dayWord !== 'today' && dayWord !== 'yesterday', label: action, job, title, amount };
}

/** The first day of which the statement shows every row; null where that cannot be said. */
function coverageOf({ filter }: Reading, rows: readonly Read[], today: Day): Day | null {
  if (filter?.type !== 'all') return null;
  const window = filter.days === null ? null : addDays(today, 1 - filter.days);
  if (filter.more === false && window !== null) return window;
  const oldest = rows.map(({ date }) => date).sort()[0];
  if (oldest === undefined) return null;
  const after = addDays(oldest, 1);
  const from = window !== null && window > after ? window : after;
  return from <= today ? from : null;
}

/** Numbers the rows that look the same on one day; the badge's by size, for its amount is not what it is known by. */
function twins(rows: readonly Read[]): (Read & { twin: number })[] {
  const counts = new Map<string, number>();
  const sorted = rows.toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  return sorted.map((row) => {
    const { date, label, amount } = row;
    const key = JSON.stringify([date, label, aboutOf(row), isBadge(row) ? null : amount]);
    const twin = (counts.get(key) ?? 0) + 1;
    counts.set(key, twin);
    return { ...row, twin };
  });
}

/** Rows that differ in their day at most. */
function groups(rows: readonly Read[]): Read[][] {
  const byKey = new Map<string, Read[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.label, aboutOf(row), isBadge(row) ? null : row.amount]);
    const group = byKey.get(key);
    if (group) group.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()];
}

/** What a row is about; its title says so where its link could not be read. */
function aboutOf({ job, title }: Read): (string | null)[] {
  return job === null ? [null, title] : [job];
}

function isBadge({ label, amount }: Read): boolean {
  return kindOf(label, amount).kind === 'badge-spent';
}
