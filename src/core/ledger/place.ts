import { timeOf } from '../ids.ts';
import type { Account } from '../job.ts';
import { dayOf, spelt } from './day.ts';
import type { Fact } from './fact.ts';

/**
 * Where each fact lies. The ledger is a shelf of pages, each stored under its own key, so that one more fact touches a
 * handful of them however long the ledger is:
 *
 *   head                  plans and what labels mean; and what was concluded from all the rest
 *   jobs/<week>           what is known of the jobs made in that week, with their rows, entries and outcomes
 *   sends/<month>         apply pages and landings, which are paired by time; and rows of My proposals
 *   own|agency/<month>    a month of the journal: balances, days covered, rows and entries without a job; and all bookings
 */

export const PREFIX = 'ledger/';
export const HEAD = `${PREFIX}head`;
const JOBS = `${PREFIX}jobs/`;
const SENDS = `${PREFIX}sends/`;

/** Begin the names that stand for the job of a row that has only a title, and of a proposal that was entered without. */
const TITLE = 'title:';
const ENTRY = 'entry:';

const WEEK = 7 * 86_400_000;
/** Jobs whose id holds no time share so many pages. */
const SHARED = 64;

export type PageKind = 'head' | 'jobs' | 'sends' | 'journal';

/** What kind of page lies under the key; null for none of the ledger's. */
export function pageKind(key: string): PageKind | null {
  if (key === HEAD) return 'head';
  if (key.startsWith(JOBS)) return 'jobs';
  if (key.startsWith(SENDS)) return 'sends';
  return /^ledger\/(own|agency)\/\d{4}-\d\d$/.test(key) ? 'journal' : null;
}

/** The page of a job, or of a name that stands for one. */
export function jobsPage(job: string): string {
  const time = timeOf(job);
  if (time !== null) return `${JOBS}${Math.floor(time / WEEK)}`;
  const month = /^entry:(\d{4}-\d\d)/.exec(job)?.[1];
  return `${JOBS}${month ?? `x${hash(job) % SHARED}`}`;
}

/** The page of what was sent in a month, "2026-10". */
export function sendsPage(month: string): string {
  return `${SENDS}${month}`;
}

/** The page of an account's journal of that month. */
export function journalPage(account: Account, month: string): string {
  return `${PREFIX}${account}/${month}`;
}

/** Whose journal a page is of, and which month. The key must be a journal's. */
export function journalOf(key: string): { account: Account; month: string } {
  return { account: key.startsWith(journalPage('agency', '')) ? 'agency' : 'own', month: key.slice(-7) };
}

/** That page of a journal, and those of the months beside it. */
export function journalNear(key: string): string[] {
  const { account, month } = journalOf(key);
  return [-1, 0, 1].map((step) => journalPage(account, addMonths(month, step)));
}

/** The month of a day or a moment, as it is written. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month so many months on. */
export function addMonths(month: string, months: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/**
 * The job a fact belongs to: its uid; for a proposal entered without one, and for a row whose link could not be read, a
 * name of our own, so that it can stand among the proposals. Null for what belongs to no job.
 */
export function jobOf(fact: Fact): string | null {
  switch (fact.kind) {
    case 'sighting':
    case 'look':
    case 'outcome':
    case 'mark':
    case 'skip':
      return named(fact.job);
    case 'row':
    case 'recent':
      // Only rows about a job have a title.
      return fact.job ?? (fact.title === null ? null : `${TITLE}${fact.title}`);
    case 'entry':
      if (fact.job !== null) return named(fact.job);
      return fact.entry === 'sent' ? named(`${ENTRY}${fact.at}`) : null;
    default:
      return null;
  }
}

/** A name in its one spelling: that of an entry holds a moment. */
export function named(job: string): string {
  return job.startsWith(ENTRY) ? `${ENTRY}${spelt(job.slice(ENTRY.length))}` : job;
}

/** The key of the page that the fact lies on. */
export function placeOf(fact: Fact): string {
  const job = jobOf(fact);
  if (job !== null) return jobsPage(job);
  switch (fact.kind) {
    case 'apply':
    case 'landing':
      return sendsPage(monthOf(dayOf(fact.at)));
    case 'listed':
      return sendsPage(monthOf(fact.date ?? dayOf(fact.at)));
    case 'balance':
      return journalPage(fact.account, monthOf(dayOf(fact.at)));
    case 'entry':
      return journalPage(fact.account, monthOf(dayOf(fact.at)));
    case 'row':
      return journalPage(fact.account, monthOf(fact.date));
    case 'recent':
      return journalPage(fact.account, monthOf(fact.rows[0]?.date ?? dayOf(fact.at)));
    case 'coverage':
      return journalPage(fact.account, monthOf(fact.to));
    case 'retract':
      return pageKind(fact.page) === null ? HEAD : fact.page;
    default:
      return HEAD;
  }
}

/** The title in a name that stands for the job of a row; null in any other. */
export function titleNamed(job: string): string | null {
  return job.startsWith(TITLE) ? job.slice(TITLE.length) : null;
}

/** The uid that other rooms know a job by; null for a name of our own. */
export function uidOf(job: string): string | null {
  return /^(entry|title):/.test(job) ? null : job;
}

function hash(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index++) value = (Math.imul(value, 31) + text.charCodeAt(index)) >>> 0;
  return value;
}
