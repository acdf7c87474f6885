import type { Account } from '../job.ts';
import { obtain } from './collect.ts';
import { addDays, dayOf } from './day.ts';
import type { Desk } from './desk.ts';
import type { Fact } from './fact.ts';
import { idAgain } from './identity.ts';
import { addMonths, jobOf, journalNear, journalOf, journalPage, monthOf, pageKind, placeOf } from './place.ts';

/** Facts so near to the end of a month can matter to the other one: landings to apply pages, rows to their date. */
const EDGE = 4;

/** What has to be concluded anew. */
export class Touched {
  readonly jobs = new Set<string>();
  /** Months whose apply pages and landings have to be paired again. */
  readonly sends = new Set<string>();
  /** Journal pages whose bookings of no job have to be drawn again. */
  readonly free = new Set<string>();
  /** Journal pages whose months may find other jobs for what names none, with names to look at beside those listed. */
  readonly claims = new Map<string, Set<string>>();
  /** The first and the last month of each account's journal that have to be folded again. */
  readonly fold = new Map<Account, { first: string; last: string }>();

  by(fact: Fact, desk: Desk): void {
    // A page of the journal that is new has to be folded, though nothing be booked there.
    const place = placeOf(fact);
    if (pageKind(place) === 'journal') {
      const { account, month } = journalOf(place);
      this.folds(account, month);
    }
    const job = jobOf(fact);
    if (job !== null) {
      this.jobs.add(job);
      return;
    }
    switch (fact.kind) {
      case 'apply':
      case 'landing':
        for (const month of months(dayOf(fact.at))) this.sends.add(month);
        break;
      case 'entry':
        for (const month of months(dayOf(fact.at))) this.free.add(journalPage(fact.account, month));
        break;
      case 'row':
        for (const month of months(fact.date)) this.free.add(journalPage(fact.account, month));
        break;
      case 'recent':
        for (const { date } of fact.rows) {
          for (const month of months(date)) this.free.add(journalPage(fact.account, month));
          // It tells again of what earlier readings worded Today, as far back as it covers.
          const before = addMonths(monthOf(date), -1);
          if (fact.from !== null && monthOf(fact.from) <= before) this.free.add(journalPage(fact.account, before));
        }
        break;
      case 'retract': {
        const target = desk.read(fact.page).facts.get(idAgain(fact.of));
        if (target && target.kind !== 'retract') this.by(target, desk);
        break;
      }
    }
  }

  /** A job has, or had, bookings on this page of the journal; `name` where only a name stands for the job. */
  claimsOn(key: string, name: string | null): void {
    for (const near of journalNear(key)) {
      const names = obtain(this.claims, near, () => new Set<string>());
      if (name !== null) names.add(name);
    }
  }

  folds(account: Account, month: string): void {
    const { first, last } = this.fold.get(account) ?? { first: month, last: month };
    this.fold.set(account, { first: month < first ? month : first, last: month > last ? month : last });
  }
}

/** The day's month, and the one beside it where that is near. */
function months(day: string): string[] {
  return [...new Set([addDays(day, -EDGE), day, addDays(day, EDGE)].map(monthOf))];
}
