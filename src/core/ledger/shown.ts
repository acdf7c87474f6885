import type { Account } from '../job.ts';
import { obtain } from './collect.ts';
import { has } from './coverage.ts';
import { dayFrom, dayNumber } from './day.ts';
import type { Desk } from './desk.ts';
import type { Line } from './line.ts';
import { journalPage, monthOf, uidOf } from './place.ts';

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
  const bids = free.filter(
    ({ sort, amount, hand }) => amount < 0 && hand !== true && (sort === 'boost' || sort === 'other'),
  );
  return new Set(bids.map(({ day }) => dayNumber(day)));
}
