import type { Account } from '../job.ts';
import { AS_PUBLISHED, termOn } from '../rulebook/overrides.ts';
import { refundOf } from '../rulebook/terms.ts';
import type { JobBooks } from './book-job.ts';
import { endingsOf } from './conclude.ts';
import { type At, addDays, type Day, dayNumber, dayOf } from './day.ts';
import type { Desk } from './desk.ts';
import { type Draft, stands, taken } from './draft.ts';
import type { Folder } from './folder.ts';
import { compareAt } from './identity.ts';
import type { Ending } from './outlook.ts';
import { HEAD } from './place.ts';
import { EVER } from './report.ts';

/** How many of the latest proposals the head names. */
const MOST = 64;
/** A return is shown for the rest of its month; an apply page without landing, while History can still settle it. */
const RETURN_DAYS = 31;
const PERHAPS_DAYS = 90;

interface Entry {
  account: Account;
  job: string;
  /** When its proposals were sent. */
  sent: (At | Day)[];
  /** How many proposals it had before. */
  before: number;
  /** The last day on which it matters to a glance; null without end, undefined if it does not. */
  until: Day | null | undefined;
}

/** Keeps the head's short lists in step with the jobs that were drawn: what a glance shows without opening every page. */
export class Index {
  readonly #entries = new Map<string, Entry>();

  add(account: Account, folder: Folder, books: JobBooks, before: number): void {
    const sent = books.proposals.map(({ sentAt }) => sentAt ?? EVER);
    const name = `${account} ${folder.job}`;
    // Drawn twice, only the second time counts; but what was there before was there before the first.
    const first = this.#entries.get(name)?.before ?? before;
    this.#entries.set(name, { account, job: folder.job, sent, before: first, until: watchUntil(folder, books) });
  }

  write(desk: Desk): void {
    for (const account of ['own', 'agency'] as const) {
      const entries = [...this.#entries.values()].filter((entry) => entry.account === account);
      if (entries.length > 0) write(desk, account, entries);
    }
  }
}

function write(desk: Desk, account: Account, entries: readonly Entry[]): void {
  const { latest, cut, proposals, watch, newest } = desk.head.accounts[account];
  const drawn = new Set(entries.map(({ job }) => job));
  const mine = entries.flatMap(({ job, sent }) => sent.map((at) => ({ at, job })));
  const all = [...latest.filter(({ job }) => !drawn.has(job)), ...mine].sort(
    (one, other) => compareAt(other.at, one.at) || (one.job < other.job ? -1 : 1),
  );
  const watched = new Map(Object.entries(watch));
  for (const { job, until } of entries) {
    if (until === undefined) watched.delete(job);
    else watched.set(job, until);
  }
  for (const [job, until] of watched) if (until !== null && newest !== null && until < newest) watched.delete(job);
  const next = {
    latest: all.slice(0, MOST),
    cut: cut || all.length > MOST,
    proposals: entries.reduce((sum, { sent, before }) => sum + sent.length - before, proposals),
    watch: Object.fromEntries([...watched].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
  if (JSON.stringify(next) === JSON.stringify({ latest, cut, proposals, watch })) return;
  Object.assign(desk.edit(HEAD).head.accounts[account], next);
}

function watchUntil(folder: Folder, books: JobBooks): Day | null | undefined {
  const endings = endingsOf(folder, books.proposals);
  const days = books.perhaps.map(({ applied }) => addDays(dayOf(applied ?? ''), PERHAPS_DAYS));
  for (const draft of books.proposals) {
    if (owes(draft, endings.get(draft))) return null;
    for (const { date } of [...draft.base.back, ...draft.boost.back]) days.push(addDays(date, RETURN_DAYS));
  }
  return days.sort().at(-1);
}

/** As published: the person's own terms are not known here, and a glance by those looks at all jobs. */
function owes({ base, boost, day }: Draft, ending: Ending | undefined): boolean {
  if (!ending || !refundOf(ending.outcome, EVER)?.returned) return false;
  if (base.back.length === 0) return true;
  if (taken(boost) === 0 || !stands(boost) || boost.final.length > 0) return false;
  // An auction lasts its days from posting, and so none longer from sending, but for the zone of the clock.
  return ending.day !== null && dayNumber(ending.day) <= day + termOn(AS_PUBLISHED, 'auction-days', EVER) + 1;
}
