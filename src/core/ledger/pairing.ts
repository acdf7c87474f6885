import type { Connects } from '../connects.ts';
import type { Account } from '../job.ts';
import { type At, instantOf } from './day.ts';
import type { ApplyFact, LandingFact } from './fact.ts';
import { compareAt, idOf } from './identity.ts';

/** A proposal that was sent, or perhaps sent: an apply page, and the landing page that followed it. */
export interface Send {
  account: Account;
  job: string;
  title: string | null;
  cost: Connects | null;
  boost: Connects | null;
  /** When the apply page was seen last before sending; null where only the landing page was seen. */
  applied: At | null;
  /** The landing page; null while the sending is not confirmed. */
  landed: { at: At; proposal: string | null; id: string } | null;
}

export interface Pairing {
  sends: Send[];
  /** Landing pages of which no apply page and no job is known. */
  orphans: LandingFact[];
}

/** A landing belongs to an apply page at most so much earlier. */
const WINDOW = 6 * 3_600_000;
/** Readings of a job's apply page within a day of its sending are that sending's. */
const VISIT = 24 * 3_600_000;

interface Apply {
  fact: ApplyFact;
  time: number;
  /** Its place in the order of time. */
  index: number;
  taken: LandingFact | null;
}

/**
 * Joins landings to apply pages: by the job where the landing names it, else the latest apply page within six hours with
 * the landing's title, else the latest within six hours. An apply page sends once, so one that a landing has taken is
 * not the latest for another, unless the title says that it is.
 */
export function pair(applies: readonly ApplyFact[], landings: readonly LandingFact[]): Pairing {
  const pages = applies
    .toSorted((one, other) => compareAt(one.at, other.at) || (idOf(one) < idOf(other) ? -1 : 1))
    .map((fact, index): Apply => ({ fact, time: instantOf(fact.at), index, taken: null }));
  const sorted = landings.toSorted((one, other) => compareAt(one.at, other.at) || (idOf(one) < idOf(other) ? -1 : 1));
  const found = new Map<LandingFact, Apply>();
  const orphans: LandingFact[] = [];
  const later: LandingFact[] = [];
  for (const landing of sorted) {
    const own = within(pages, landing).filter(({ fact }) => isNamed(landing, fact));
    const page = own.findLast(({ taken }) => taken === null);
    if (page) take(page, landing);
    else if (own.length === 0) later.push(landing);
    // Seen again without its id: the same landing.
    else if (landing.proposal !== null) found.set(landing, last(own));
  }
  for (const landing of later) {
    const near = within(pages, landing);
    const page = near.findLast(({ fact, taken }) => taken === null && isOf(landing, fact, true)) ?? near.findLast(free);
    if (page && landing.job === null) take(page, landing);
    else if (landing.proposal !== null || near.length === 0) orphans.push(landing);
  }

  function take(page: Apply, landing: LandingFact): void {
    found.set(landing, page);
    page.taken = landing;
    // The apply page could be read again only because nothing had been sent from it before.
    for (let index = page.index - 1; index >= 0; index--) {
      const other = pages[index];
      if (!other || page.time - other.time > VISIT) break;
      if (other.fact.job === page.fact.job) other.taken ??= landing;
    }
  }

  const sends = [...found].map(([landing, { fact }]) => sendOf(fact, landing));
  sends.push(...pages.filter(free).map(({ fact }) => sendOf(fact, null)));
  const named = orphans.filter(({ job }) => job !== null);
  sends.push(...named.map((landing) => sentFrom(landing, landing.job ?? '')));
  return { sends, orphans: orphans.filter(({ job }) => job === null) };
}

function free({ taken }: Apply): boolean {
  return taken === null;
}

/** The apply pages of the six hours before the landing, in the order of time. */
function within(pages: readonly Apply[], landing: LandingFact): Apply[] {
  const time = instantOf(landing.at);
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.time ?? 0) < time - WINDOW) low = middle + 1;
    else high = middle;
  }
  const near: Apply[] = [];
  for (let index = low; index < pages.length; index++) {
    const page = pages[index];
    if (!page || page.time > time) break;
    if (isOf(landing, page.fact, false)) near.push(page);
  }
  return near;
}

/** A landing that does not name its account may be of either; where that alone is left to go by, it is the own one. */
function isOf(landing: LandingFact, apply: ApplyFact, strict: boolean): boolean {
  return apply.account === (landing.account ?? (strict ? 'own' : apply.account));
}

function isNamed(landing: LandingFact, apply: ApplyFact): boolean {
  if (landing.job !== null) return landing.job === apply.job;
  return landing.title !== null && apply.title !== null && fold(landing.title) === fold(apply.title);
}

function fold(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

function last<T>(list: readonly T[]): T {
  return list[list.length - 1] as T;
}

function sendOf(apply: ApplyFact, landing: LandingFact | null): Send {
  const { account, job, cost, boost, at } = apply;
  const title = apply.title ?? landing?.title ?? null;
  return { account, job, title, cost, boost, applied: at, landed: landing && landed(landing) };
}

function sentFrom(landing: LandingFact, job: string): Send {
  const { title } = landing;
  return {
    account: landing.account ?? 'own',
    job,
    title,
    cost: null,
    boost: null,
    applied: null,
    landed: landed(landing),
  };
}

function landed(landing: LandingFact): NonNullable<Send['landed']> {
  return { at: landing.at, proposal: landing.proposal, id: idOf(landing) };
}
