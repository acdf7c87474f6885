import type { Reading } from '../core/job.ts';
import type { PageSettings, PageState, Snapshot } from '../protocol/answers.ts';
import type { Place } from '../readers/places.ts';
import type { Board, Wanted } from './badges/board.ts';
import type { Badge } from './badges/model.ts';
import { phrasesFor } from './badges/phrases.ts';
import { sayAll } from './badges/say.ts';
import type { Env } from './env.ts';
import type { Talk } from './talk.ts';
import { isUnfinished } from './unfinished.ts';
import { watch } from './watch.ts';

/** What is not this visit's to decide. */
export interface Permission {
  /** Looks, before anything is read, whether the visit goes on and the page has come to life. */
  read(): boolean;
}

/** One page in front of the person: from its address until the next one, or until the tab is hidden. */
export class Visit {
  reading: Reading | null = null;
  readonly url: string;
  readonly #env: Env;
  readonly #talk: Talk;
  readonly #board: Board;
  readonly #signal: AbortSignal;
  readonly #may: Permission;
  readonly #watch: { soon(): void };
  #settings: PageSettings;
  #snapshot: Snapshot | null = null;
  /** The nodes of the jobs that were read, and which jobs they were. */
  #units = new Map<Element, string | null>();
  /** Answers may overtake each other: only the one to the latest question is drawn. */
  #asked = 0;

  /** Begins to watch, read and badge this page; the signal ends it and leaves the badges where they are. */
  constructor(
    env: Env,
    talk: Talk,
    board: Board,
    { url, settings, may }: { url: string; settings: PageSettings; may: Permission },
    signal: AbortSignal,
  ) {
    this.url = url;
    this.#env = env;
    this.#talk = talk;
    this.#board = board;
    this.#settings = settings;
    this.#may = may;
    this.#signal = signal;
    this.#watch = watch(
      env.window,
      {
        repair: () => board.repair(),
        matters: (node) => this.#matters(node),
        flush: () => this.readNow(),
      },
      signal,
    );
    this.soon();
  }

  /** Why there is no reading; null where there is one. */
  get why(): PageState['why'] {
    if (this.reading === null || isUnfinished(this.reading)) return 'loading';
    return this.reading.page === 'none' ? 'not-read' : null;
  }

  /** Reads this page once it rests. */
  soon(): void {
    this.#watch.soon();
  }

  /** Reads what can be read now, tells it if it is news, and badges it. */
  readNow(): void {
    const { site, wire, window } = this.#env;
    if (!this.#may.read() || site.route(this.url).page === 'none') return;
    const reading = site.read(window.document, this.url, wire.now().slice(0, 10));
    this.reading = reading;
    if (isUnfinished(reading)) return;
    if (reading.page === 'none') this.#board.draw([], this.#kinds());
    else void this.#drawAfter(this.#talk.learn(this.url, reading));
  }

  /** Asks again what is known: settings or records changed. */
  refresh(settings: PageSettings): void {
    this.#settings = settings;
    if (this.reading !== null && this.why === null) void this.#drawAfter(this.#talk.known(this.reading));
  }

  async skip(uid: string, on: boolean): Promise<boolean> {
    const title = this.reading?.jobs.find((job) => job.uid === uid)?.title ?? null;
    const snapshot = await this.#talk.skip({ uid, title }, on);
    if (snapshot !== null) this.#draw(snapshot);
    return snapshot !== null;
  }

  async #drawAfter(answer: Promise<Snapshot | null>): Promise<void> {
    const asked = ++this.#asked;
    const snapshot = await answer;
    if (asked === this.#asked) this.#draw(snapshot);
  }

  /** Without an answer the page still speaks for itself, and what was known a moment ago still is. */
  #draw(snapshot: Snapshot | null): void {
    const { site, wire, words, window } = this.#env;
    if (this.#signal.aborted || this.reading === null) return;
    if (snapshot !== null && snapshot.sequence >= (this.#snapshot?.sequence ?? 0)) this.#snapshot = snapshot;
    const settings = this.#snapshot?.settings ?? this.#settings;
    const say = phrasesFor(words, settings, wire.now().slice(0, 10));
    const badges = sayAll(this.reading, this.#snapshot, settings, say);
    // All reading is done; what follows only writes.
    const places = site.placesOf(window.document, this.url);
    this.#units = new Map(places.map(({ unit, uid }) => [unit, uid]));
    this.#board.draw(pair(this.reading, badges, places), this.#kinds());
  }

  /** A panel lies over a list whose badges may stay. */
  #kinds(): Badge['kind'][] {
    return this.#env.site.route(this.url).panel ? ['card'] : ['card', 'line'];
  }

  /** In a list, a change inside a job that was read makes no other reading, unless it became another job. */
  #matters(node: Node): boolean {
    if (this.reading?.page !== 'search' && this.reading?.page !== 'feed') return true;
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (at instanceof Element && this.#units.has(at)) return at === node;
    }
    return true;
  }
}

/** Joins what is to be said with where it belongs: by id, or the one job of a page with its one place. */
function pair(reading: Reading, badges: readonly (Badge | null)[], places: readonly Place[]): Wanted[] {
  const byUid = new Map(reading.jobs.map((job, i) => [job.uid, badges[i] ?? null]));
  const alone = reading.jobs.length === 1 && places.length === 1;
  return places.flatMap(({ anchor, where, uid }) => {
    const badge = alone ? badges[0] : uid === null ? null : byUid.get(uid);
    return badge ? [{ place: { anchor, where }, uid: uid ?? reading.jobs[0]?.uid ?? '', badge }] : [];
  });
}
