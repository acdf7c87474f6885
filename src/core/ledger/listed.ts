import { groupBy } from './collect.ts';
import type { Listed } from './conclude.ts';
import { type Day, dayNumber, dayOf } from './day.ts';
import type { Draft } from './draft.ts';
import type { LandingFact, ListedFact } from './fact.ts';

/** A row of My proposals shows neither job nor cost; by its date it may be this many days off. */
const NEAR = 1;

interface Entry {
  uid: string;
  title: string | null;
  day: number | null;
  viewed: Day | null;
  landing: LandingFact | null;
}

/**
 * Finds what My proposals, and landing pages without an apply page, say of a proposal: by its id, else by title and date
 * where only one of each fits, else nothing. `drafts` are all proposals that could be meant, each with its title.
 */
export class ProposalList {
  readonly #byUid: Map<string, Entry[]>;
  readonly #byTitle: Map<string, Entry[]>;
  readonly #rivals: Map<string, Draft[]>;
  readonly #found = new Set<string>();

  constructor(
    listed: readonly ListedFact[],
    landings: readonly LandingFact[],
    drafts: readonly { draft: Draft; title: string | null }[],
  ) {
    const entries = [...listed.map(entryOf), ...landings.map(entryOfLanding)].filter((entry) => entry !== null);
    const taken = new Set(drafts.map(({ draft }) => draft.uid));
    this.#byUid = groupBy(entries, ({ uid }) => uid);
    this.#byTitle = groupBy(
      entries.filter(({ title, uid }) => title !== null && !taken.has(uid)),
      ({ title }) => fold(title ?? ''),
    );
    this.#rivals = new Map(
      [
        ...groupBy(
          drafts.filter(({ draft, title }) => title !== null && draft.uid === null && draft.sentAt !== null),
          ({ title }) => fold(title ?? ''),
        ),
      ].map(([title, group]) => [title, group.map(({ draft }) => draft)]),
    );
  }

  of(draft: Draft, title: string | null): Listed {
    const uid = draft.uid ?? this.#uidOf(draft, title);
    if (uid === null) return { uid, viewed: null, landed: false };
    this.#found.add(uid);
    const entries = this.#byUid.get(uid) ?? [];
    const days = entries.flatMap(({ viewed }) => (viewed === null ? [] : [viewed]));
    return { uid, viewed: days.sort()[0] ?? null, landed: entries.some(({ landing }) => landing !== null) };
  }

  /** Landing pages of which no proposal was found. */
  unclaimed(landings: readonly LandingFact[]): LandingFact[] {
    return landings.filter(({ proposal }) => proposal === null || !this.#found.has(proposal));
  }

  #uidOf(draft: Draft, title: string | null): string | null {
    if (title === null || draft.sentAt === null) return null;
    const near = (day: number | null) => day !== null && Math.abs(day - draft.day) <= NEAR;
    const rivals = (this.#rivals.get(fold(title)) ?? []).filter(({ day }) => near(day));
    const uids = new Set((this.#byTitle.get(fold(title)) ?? []).filter(({ day }) => near(day)).map(({ uid }) => uid));
    const [only] = uids;
    return rivals.length === 1 && uids.size === 1 ? (only ?? null) : null;
  }
}

function entryOf({ proposal: uid, title, date, viewed, at }: ListedFact): Entry | null {
  const day = date === null ? null : dayNumber(date);
  return uid === null ? null : { uid, title, day, viewed: viewed === true ? dayOf(at) : null, landing: null };
}

function entryOfLanding(landing: LandingFact): Entry | null {
  const { proposal: uid, title, at } = landing;
  return uid === null ? null : { uid, title, day: dayNumber(dayOf(at)), viewed: null, landing };
}

function fold(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase();
}
