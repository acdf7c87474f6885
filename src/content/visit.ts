import type { Reading } from '../core/job.ts';
import type { PageState, Snapshot } from '../protocol/answers.ts';
import type { Action, Badge } from '../protocol/badge.ts';
import type { FromPage, Question } from '../protocol/messages.ts';
import type { Board, Wanted } from './badges/board.ts';
import type { Env } from './env.ts';
import { relevance } from './relevance.ts';
import type { Talk } from './talk.ts';
import { isUnfinished } from './unfinished.ts';
import { watch } from './watch.ts';

type Shown = Question<FromPage, 'known'>;

/** What surrounds a visit, from one to the next. */
export interface Around {
  env: Env;
  talk: Talk;
  board: Board;
  /** Looks whether this visit goes on: the address may have moved, the extension may be gone. */
  goesOn(visit: AbortSignal): boolean;
  /** Whether the page has come to life. */
  isAwake(): boolean;
}

/** One page in front of the person: from its address until the next one, or until the tab is hidden. */
export interface Visit {
  /** Null with the reason why. */
  reading(): Pick<PageState, 'reading' | 'why'>;
  /** Reads this page once it rests. */
  soon(): void;
  /** Reads what can be read now, tells it if it is news, and badges it. */
  readNow(): void;
  /** Asks again what is known, and draws that: settings or records changed. */
  refresh(): void;
  /** What the person asked for on a badge; whether it was done. */
  act(action: Action): Promise<boolean>;
}

/** Begins to watch, read and badge the page at this address; the signal ends it and leaves the badges where they are. */
export function visit(url: string, { env, talk, board, goesOn, isAwake }: Around, signal: AbortSignal): Visit {
  const { site, wire, window } = env;
  const { document } = window;
  const { page, panel } = site.route(url);
  const relevant = relevance(document, { page, panel });
  const today = () => wire.now().slice(0, 10);
  /** A panel lies over a list whose lines may stay. */
  const kinds: Badge['kind'][] = panel ? ['card'] : ['card', 'line'];
  let reading: Reading | null = null;
  let snapshot: Snapshot | null = null;
  /** The command by which the person has just said that they bid on this job. */
  let justSaid: string | null = null;
  /** Answers may overtake each other: only the one to the latest question is drawn. */
  let asked = 0;

  /** The address is looked at first: where no event tells of a move, this may still be the reading of another page. */
  const state = (): Pick<PageState, 'reading' | 'why'> => {
    if (!goesOn(signal) || reading === null || isUnfinished(reading)) return { reading: null, why: 'loading' };
    return reading.page === 'none' ? { reading: null, why: 'not-read' } : { reading, why: null };
  };

  const draw = (answer: Snapshot) => {
    if (answer.sequence >= (snapshot?.sequence ?? 0)) snapshot = answer;
    const places = site.placesOf(document, url);
    relevant.read(places.map(({ unit }) => unit));
    const wanted: Wanted[] = [];
    for (const place of places) {
      const badge = snapshot?.badges[place.uid ?? ''];
      if (badge) wanted.push({ place, badge });
    }
    // All reading is done; this only writes.
    board.draw(wanted, kinds);
  };
  /** Until the answer comes, what was said last still stands. */
  const drawAfter = async (ask: (shown: Shown) => Promise<Snapshot | null>, reading: Reading, without = () => {}) => {
    const mine = ++asked;
    const answer = await ask(justSaid === null ? { reading } : { reading, justSaid });
    if (mine !== asked || signal.aborted) return;
    if (answer) draw(answer);
    else without();
  };

  const readNow = () => {
    if (!goesOn(signal) || page === 'none' || !isAwake()) return;
    const before = reading;
    reading = site.read(document, url, today());
    if (isUnfinished(reading)) return;
    // The note beside the button that sends must not say the former sum for a moment.
    if (page === 'apply' && sumOf(before) !== sumOf(reading)) board.draw([], ['line']);
    // What was said of the page as it was may be wrong of it as it is, and there is nobody to ask.
    const drop = () => board.draw([], kinds);
    if (reading.page === 'none') drop();
    else void drawAfter((shown) => talk.learn(url, shown, signal), reading, drop);
  };

  const refresh = () => {
    const { reading } = state();
    if (reading) void drawAfter(talk.known, reading);
  };
  const { soon } = watch(
    window,
    { frame: () => goesOn(signal) && board.repair(), matters: relevant.matters, flush: readNow },
    signal,
  );
  soon();
  return {
    reading: state,
    soon,
    readNow,
    refresh,
    async act({ type, word }) {
      // What a skipped bid would have cost and brought is known only now.
      const id = await talk.tell(type, type === 'skip' && reading ? { ...word, reading } : word);
      if (id && type !== 'open-rules') {
        if (type !== 'remind') justSaid = type === 'log-sent' ? id : null;
        refresh();
      }
      return id !== null;
    },
  };
}

/** What sending would take in all, as the page says it. */
function sumOf(reading: Reading | null): string {
  const { connects, boost, total } = reading?.jobs[0] ?? {};
  return JSON.stringify([connects, boost?.own, total]);
}
