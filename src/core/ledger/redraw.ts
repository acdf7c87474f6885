import type { Account } from '../job.ts';
import type { Classified } from '../rulebook/labels.ts';
import { fold, START } from './chain.ts';
import { claimMonth } from './claiming.ts';
import { groupBy } from './collect.ts';
import { booksOf } from './conclude.ts';
import { dayOf } from './day.ts';
import type { Desk } from './desk.ts';
import type { Fact } from './fact.ts';
import { type Folder, Folders } from './folder.ts';
import { freeLines } from './free-lines.ts';
import { compareAt } from './identity.ts';
import type { Line } from './line.ts';
import type { Drawn } from './page.ts';
import { pair, type Send } from './pairing.ts';
import { addMonths, HEAD, jobsPage, journalNear, journalOf, journalPage, monthOf, sendsPage, uidOf } from './place.ts';
import { active, classified } from './standing.ts';
import type { Touched } from './touched.ts';
import { Index } from './watch.ts';

/**
 * Concludes anew what the touched facts bear on, in the order in which one thing follows from another:
 *
 *   apply pages and landings ─▶ sends ─┐
 *   rows, entries, outcomes ───────────┴▶ each job's books ─▶ bookings ─┐
 *   rows and entries without a job ────────────────────────▶ bookings ──┴▶ the journal's fold, month by month
 *
 * What names no job but a title, or is a proposal, is drawn as a job of its own until one is found that claims it.
 */
export function redraw(desk: Desk, touched: Touched): void {
  for (const month of [...touched.sends].sort()) if (desk.has(sendsPage(month))) pairMonth(desk, month, touched);
  if (desk.missing.size > 0) return;
  const labels = classified(desk.read(HEAD));
  const folders = new Folders(desk);
  const index = new Index();
  for (const job of touched.jobs) drawJob(desk, folders, job, labels, touched, index);
  if (desk.missing.size > 0) return;
  const claimed = new Set<string>();
  for (const [key, names] of touched.claims)
    if (desk.has(key)) for (const job of claimMonth(desk, folders, key, names, labels)) claimed.add(job);
  if (desk.missing.size > 0) return;
  for (const job of claimed) drawJob(desk, folders, job, labels, touched, index);
  for (const key of touched.free) drawFree(desk, key, labels, touched);
  if (desk.missing.size > 0) return;
  index.write(desk);
  for (const [account, months] of touched.fold) foldMonths(desk, account, months);
}

/** Pairs what was sent in a month, and hands it to the jobs. */
function pairMonth(desk: Desk, month: string, touched: Touched): void {
  const near = [-1, 0, 1].flatMap((step) => active(desk.read(sendsPage(addMonths(month, step)))));
  const { sends } = pair(
    near.filter((fact) => fact.kind === 'apply'),
    near.filter((fact) => fact.kind === 'landing'),
  );
  const byJob = groupBy(
    sends.filter((send) => sentIn(send) === month),
    ({ job }) => job,
  );
  const key = sendsPage(month);
  const before = desk.read(key).paired;
  for (const job of new Set([...before, ...byJob.keys()])) {
    const page = desk.read(jobsPage(job));
    const known = page.sends.get(job) ?? [];
    const others = known.filter((send) => sentIn(send) !== month);
    const all = [...others, ...(byJob.get(job) ?? [])].sort(byMoment);
    if (JSON.stringify(all) === JSON.stringify(known)) continue;
    const edited = desk.edit(jobsPage(job)).sends;
    if (all.length > 0) edited.set(job, all);
    else edited.delete(job);
    touched.jobs.add(job);
  }
  const jobs = [...byJob.keys()].sort();
  if (JSON.stringify(jobs) !== JSON.stringify(before)) desk.edit(key).paired = jobs;
}

function sentIn({ applied, landed }: Send): string {
  return monthOf(dayOf(landed?.at ?? applied ?? ''));
}

function byMoment(one: Send, other: Send): number {
  const order = compareAt(one.landed?.at ?? one.applied ?? '', other.landed?.at ?? other.applied ?? '');
  return order || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
}

/** Draws a job's bookings and enters them into the journal; takes out what no longer holds. */
function drawJob(desk: Desk, folders: Folders, job: string, labels: Classified, touched: Touched, index: Index): void {
  const folder = folders.of(job);
  const before = desk.read(jobsPage(job)).drawn.get(job);
  // Most jobs that were opened were never bid on.
  if (before === undefined && folder.sends.length === 0 && !folder.facts.some(isBooked)) return;
  const entered = new Map<string, Line[]>();
  const bare = new Map<string, Line[]>();
  const hasClaims = uidOf(job) !== null && folders.hasClaims(job);
  const drawn: Drawn = { pages: [], proposals: { own: 0, agency: 0 } };
  for (const account of ['own', 'agency'] as const) {
    const books = booksOf(folder, account, labels);
    // What names no job is looked for where each of its facts stands, though it be claimed, or be shown on another day.
    if (uidOf(job) === null)
      for (const month of monthsOf(folders.bare(job), account)) entered.set(journalPage(account, month), []);
    for (const [month, lines] of groupBy(books.lines, ({ day }) => monthOf(day)))
      entered.set(journalPage(account, month), lines);
    const unaided = hasClaims ? booksOf(folders.bare(job), account, labels).lines : [];
    for (const [month, lines] of groupBy(unaided, ({ day }) => monthOf(day)))
      bare.set(journalPage(account, month), lines);
    drawn.proposals[account] = books.proposals.length;
    index.add(account, folder, books, before?.proposals[account] ?? 0);
  }
  drawn.pages = [...new Set([...entered.keys(), ...bare.keys()])].sort();
  for (const key of new Set([...(before?.pages ?? []), ...drawn.pages])) {
    touched.claimsOn(key, uidOf(job) === null ? job : null);
    enter(desk, key, job, entered.get(key) ?? [], touched, uidOf(job) === null && entered.has(key));
    keepBare(desk, key, job, hasClaims && drawn.pages.includes(key) ? (bare.get(key) ?? []) : undefined, touched);
  }
  if (JSON.stringify(drawn) !== JSON.stringify(before)) desk.edit(jobsPage(job)).drawn.set(job, drawn);
}

/** The months of an account in which the facts of a folder stand. */
function monthsOf({ facts }: Folder, account: Account): string[] {
  return facts.flatMap((fact) => {
    if (!('account' in fact) || fact.account !== account) return [];
    if (fact.kind === 'recent') return fact.rows.map(({ date }) => monthOf(date));
    if (fact.kind === 'row') return [monthOf(fact.date)];
    return fact.kind === 'entry' ? [monthOf(dayOf(fact.at))] : [];
  });
}

function isBooked({ kind }: Fact): boolean {
  return kind === 'row' || kind === 'recent' || kind === 'entry';
}

function drawFree(desk: Desk, key: string, labels: Classified, touched: Touched): void {
  const near = journalNear(key).flatMap((page) => active(desk.read(page)));
  enter(desk, key, '', freeLines(near, journalOf(key).month, labels), touched);
}

/** `listed`: it stands there though nothing be booked. */
function enter(desk: Desk, key: string, job: string, lines: readonly Line[], touched: Touched, listed = false): void {
  const known = desk.read(key).lines.get(job);
  const next = lines.length > 0 || listed ? [...lines] : undefined;
  if (JSON.stringify(next) === JSON.stringify(known)) return;
  const page = desk.edit(key);
  if (next) page.lines.set(job, next);
  else page.lines.delete(job);
  const { account, month } = journalOf(key);
  touched.folds(account, month);
  // What the page dates on the 1st may have been the person's last day of the month before.
  const before = addMonths(month, -1);
  const early = [...(known ?? []), ...lines].some(({ day }) => day.endsWith('-01'));
  if (early && desk.has(journalPage(account, before))) touched.folds(account, before);
}

/** Notes on a page of the journal what a job that has claimed something books by itself; undefined where it has not. */
function keepBare(desk: Desk, key: string, job: string, lines: Line[] | undefined, touched: Touched): void {
  if (JSON.stringify(desk.read(key).bare.get(job)) === JSON.stringify(lines)) return;
  const { bare } = desk.edit(key);
  if (lines) bare.set(job, lines);
  else bare.delete(job);
  const { account, month } = journalOf(key);
  touched.folds(account, month);
}

/** Folds the months that were touched, and those after them until nothing changes any more. */
function foldMonths(desk: Desk, account: Account, { first, last }: { first: string; last: string }): void {
  const keys = desk.journal(account);
  const [start, end] = [journalPage(account, first), journalPage(account, last)];
  const before = keys.findLast((key) => key < start);
  let state = before === undefined ? START : desk.read(before).after;
  for (const key of keys.filter((candidate) => candidate >= start)) {
    const { month } = journalOf(key);
    const page = desk.read(key);
    const later = desk.read(journalPage(account, addMonths(month, 1)));
    if (desk.missing.size > 0) return;
    const { state: after, gaps } = fold(state, {
      month,
      balances: active(page).filter((fact) => fact.kind === 'balance'),
      lines: [...page.lines.values()].flat(),
      next: [...later.lines.values()].flat(),
    });
    // Of a month that was never folded those after it know nothing yet.
    const same = page.after !== START && JSON.stringify([after, gaps]) === JSON.stringify([page.after, page.gaps]);
    if (same && key >= end) return;
    if (!same) Object.assign(desk.edit(key), { after, gaps });
    state = after;
  }
}
