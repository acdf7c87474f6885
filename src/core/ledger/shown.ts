import type { Account } from '../job.ts';
import { obtain } from './collect.ts';
import { has } from './coverage.ts';
import { dayFrom, dayNumber } from './day.ts';
import type { Desk } from './desk.ts';
import { type Draft, taken } from './draft.ts';
import type { Line, Sort } from './line.ts';
import { journalPage, monthOf, titleNamed, uidOf } from './place.ts';
import { isTitled } from './same.ts';

/**
 * Tells of a day (its number) whether the account's statement showed it, and of each bid on it whose it is. A row whose
 * job could not be read may be any job's, so on its day of none may be said that it took nothing.
 */
export function shownDays(desk: Desk, account: Account): (day: number) => boolean {
  const { covered } = desk.head.accounts[account];
  const months = new Map<string, Set<number>>();
  return (day) => {
    if (!has(covered, day)) return false;
    const key = journalPage(account, monthOf(dayFrom(day)));
    return !obtain(months, key, () => unreadDays(desk.read(key).lines)).has(day);
  };
}

/** The days with a charge of which no job is known, but for what the person entered. */
function unreadDays(lines: ReadonlyMap<string, readonly Line[]>): Set<number> {
  const free = [...lines].flatMap(([job, booked]) => (job === '' || uidOf(job) === null ? booked : []));
  return new Set(free.filter((line) => isCharge(line, ['boost', 'other'])).map(({ day }) => dayNumber(day)));
}

/** Whether the statement ought to show a bid of that job, by any of these titles, and does not. */
export type Unshown = (draft: Draft, job: string, titles: readonly (string | null)[]) => boolean;

/**
 * Tells of a bid whether the account's statement was read once its day was over, and no row is, or may be, of it. The page
 * may count its days in another zone: it must show the day before, too. Of the day after, what was there by then is enough.
 */
export function unshownBids(desk: Desk, account: Account): Unshown {
  const { settled } = desk.head.accounts[account];
  return (draft, job, titles) => {
    const { base, boost, day, sentAt } = draft;
    if (base.row || boost.row || sentAt === null || taken(base) + taken(boost) === 0) return false;
    if (!has(settled, day - 1) || !has(settled, day)) return false;
    const months = new Set([day - 1, day, day + 1].map((each) => monthOf(dayFrom(each))));
    const booked = [...months].flatMap((month) => [...desk.read(journalPage(account, month)).lines]);
    const known = titles.filter((title) => title !== null);
    const isNameless = (name: string) => {
      const title = titleNamed(name);
      return name === '' || (title !== null && (known.length === 0 || isTitled(title, known)));
    };
    return !booked.some(([name, lines]) => {
      // Every row of its own job has found its proposal, but for those whose label says nothing known.
      const sorts = name === job ? UNCLEAR : isNameless(name) ? CHARGES : NONE;
      return lines.some((line) => Math.abs(dayNumber(line.day) - day) <= 1 && isCharge(line, sorts));
    });
  };
}

const NONE: readonly Sort[] = [];
const UNCLEAR: readonly Sort[] = ['other'];
const CHARGES: readonly Sort[] = ['base', 'boost', 'other'];

/** A row that took something; what the person entered is none. */
function isCharge({ sort, amount, hand }: Line, sorts: readonly Sort[]): boolean {
  return amount < 0 && hand !== true && sorts.includes(sort);
}
