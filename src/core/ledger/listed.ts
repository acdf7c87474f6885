import { groupBy } from './collect.ts';
import type { Listed } from './conclude.ts';
import { type Day, dayNumber, dayOf } from './day.ts';
import type { Draft } from './draft.ts';
import type { LandingFact, ListedFact } from './fact.ts';

/** A row of My proposals shows neither job nor cost; by its date it may be this many days off. */
const NEAR = 1;

interface Entry {
  uid: string;
  job: string | null;
  title: string | null;
  day: number | null;
  viewed: Day | null;
  landing: LandingFact | null;
}

/** A proposal that a row could speak of. */
export interface Named {
  draft: Draft;
  job: string;
  title: string | null;
}

/**
 * Finds what My proposals, one proposal's own page, and landing pages without an apply page say of a proposal: by its id,
 * else by its job, else by title and date; where only one of each fits, else nothing.
 */
export class ProposalList {
  readonly #byUid: Map<string, Entry[]>;
  readonly #uids = new Map<Draft, string>();

  constructor(listed: readonly ListedFact[], landings: readonly LandingFact[], named: readonly Named[]) {
    const entries = [...listed.map(entryOf), ...landings.map(entryOfLanding)].filter((entry) => entry !== null);
    this.#byUid = groupBy(entries, ({ uid }) => uid);
    for (const { draft } of named) if (draft.uid !== null) this.#uids.set(draft, draft.uid);
    this.#match(
      entries,
      named,
      ({ job }) => job,
      () => true,
    );
    this.#match(entries, named, ({ title }) => title && fold(title), isNear);
  }

  of(draft: Draft): Listed {
    const uid = this.#uids.get(draft) ?? null;
    const entries = uid === null ? [] : (this.#byUid.get(uid) ?? []);
    const days = entries.flatMap(({ viewed }) => (viewed === null ? [] : [viewed]));
    return { uid, viewed: days.sort()[0] ?? null, landed: entries.some(({ landing }) => landing !== null) };
  }

  /** Landing pages of which no proposal was found. */
  unclaimed(landings: readonly LandingFact[]): LandingFact[] {
    const claimed = new Set(this.#uids.values());
    return landings.filter(({ proposal }) => proposal === null || !claimed.has(proposal));
  }

  /** Gives an id to each proposal without one that a single free id fits, and that is the only one which that id fits. */
  #match(
    entries: readonly Entry[],
    named: readonly Named[],
    key: (one: Entry | Named) => string | null,
    fits: (entry: Entry, draft: Draft) => boolean,
  ): void {
    const taken = new Set(this.#uids.values());
    const open = named.filter(({ draft }) => !this.#uids.has(draft) && draft.sentAt !== null);
    const free = groupBy(
      entries.filter(({ uid }) => !taken.has(uid)),
      key,
    );
    const rivals = groupBy(open, key);
    for (const [name, group] of rivals) {
      if (name === null) continue;
      const candidates = free.get(name) ?? [];
      for (const { draft } of group) {
        const uids = new Set(candidates.filter((entry) => fits(entry, draft)).map(({ uid }) => uid));
        const [uid] = uids;
        const others = group.filter((other) =>
          candidates.some((entry) => entry.uid === uid && fits(entry, other.draft)),
        );
        if (uid !== undefined && uids.size === 1 && others.length === 1) this.#uids.set(draft, uid);
      }
    }
  }
}

function isNear({ day }: Entry, draft: Draft): boolean {
  return day !== null && Math.abs(day - draft.day) <= NEAR;
}

function entryOf({ proposal: uid, job, title, date, viewed, at }: ListedFact): Entry | null {
  const day = date === null ? null : dayNumber(date);
  return uid === null ? null : { uid, job, title, day, viewed: viewed === true ? dayOf(at) : null, landing: null };
}

function entryOfLanding(landing: LandingFact): Entry | null {
  const { proposal: uid, job, title, at } = landing;
  return uid === null ? null : { uid, job, title, day: dayNumber(dayOf(at)), viewed: null, landing };
}

function fold(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase();
}
