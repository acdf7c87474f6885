import { phrasesFor } from '../../src/background/badges/phrases.ts';
import { sayBadges } from '../../src/background/badges/say.ts';
import { makeBoard } from '../../src/content/badges/board.ts';
import type { Env } from '../../src/content/env.ts';
import { theSite } from '../../src/content/site.ts';
import { talkThrough } from '../../src/content/talk.ts';
import { visit } from '../../src/content/visit.ts';
import type { KnownJob, Snapshot } from '../../src/protocol/answers.ts';
import { done } from '../../src/protocol/reply.ts';
import { DEFAULT_SETTINGS } from '../../src/protocol/settings.ts';
import { englishWords } from '../unit/ui/english.ts';

/**
 * Runs in a page of the marketplace: the readers and a visit of the content script, driven by hand. The background
 * answers at once that every job of the page is known, so that every tile gets a badge. Nothing here waits for a timer
 * or a frame.
 */

const NOW = new Date().toISOString();
/** When the jobs were last seen. */
const BEFORE = new Date(Date.parse(NOW) - 9 * 86_400_000).toISOString();

/** One pass over the page is shorter than any clock can tell. */
export const BARE_PASSES = 50;

let visiting: ReturnType<typeof begin> | null = null;

const probe = {
  /** Finds the parts and takes their text, and nothing else, fifty times. */
  bare(parts: string): void {
    let length = 0;
    for (let pass = 0; pass < BARE_PASSES; pass++)
      for (const part of document.querySelectorAll(parts)) length += part.textContent?.length ?? 0;
    if (length === 0) throw new Error(`There is nothing at ${parts}.`);
  },
  read: readAll,
  begin(): void {
    visiting = begin(snapshot());
  },
  /** Reads, draws what is new, and lays the page out. */
  async badge(): Promise<void> {
    await visiting?.drawn();
    if (!document.querySelector('side-note')) throw new Error('No badge was drawn.');
  },
  /** The page's program makes its first job's element anew. */
  redrawOne(): void {
    const job = theSite.placesOf(document, location.href)[0]?.unit;
    const anew = job?.cloneNode(true) as Element | undefined;
    for (const own of anew?.querySelectorAll('side-note') ?? []) own.remove();
    job?.replaceWith(anew ?? '');
    layOut();
  },
  /** The page is as it was. */
  end(): void {
    visiting?.end();
    visiting = null;
  },
};
Object.assign(globalThis, { probe });

function readAll() {
  const reading = theSite.read(document, location.href, NOW.slice(0, 10));
  if (reading.jobs.length === 0) throw new Error('No job was read.');
  return reading;
}

const layOut = () => document.body.offsetHeight;

/** A visit whose readings are asked for one by one. */
function begin(known: Snapshot) {
  const ending = new AbortController();
  const board = makeBoard(document, async () => true);
  let drawn = () => {};
  const wire: Env['wire'] = {
    alive: () => true,
    // A visit asks for nothing but what is known.
    ask: (async () => done(known)) as unknown as Env['wire']['ask'],
    listen: () => {},
    now: () => NOW,
  };
  const telling = {
    ...board,
    draw: (...what: Parameters<typeof board.draw>) => {
      board.draw(...what);
      drawn();
    },
  };
  const around = {
    env: { window, wire, site: theSite },
    talk: talkThrough(wire, () => {}),
    board: telling,
    goesOn: () => true,
    isAwake: () => true,
  };
  const now = visit(location.href, around, ending.signal);
  return {
    async drawn() {
      const ready = new Promise<void>((resolve) => {
        drawn = resolve;
      });
      now.readNow();
      await ready;
      layOut();
    },
    end() {
      ending.abort();
      board.draw([], ['card', 'line']);
      layOut();
    },
  };
}

function snapshot(): Snapshot {
  const known: KnownJob = {
    first: { connects: 9, at: BEFORE },
    last: { connects: 9, at: BEFORE },
    sent: null,
    skipped: null,
    perhapsSent: null,
  };
  const reading = readAll();
  const jobs = Object.fromEntries(reading.jobs.flatMap(({ uid }) => (uid === null ? [] : [[uid, known]])));
  const facts = {
    balance: { value: 46, at: NOW },
    jobs,
    reminders: {},
    advice: {},
    proposals: {},
    statement: null,
    noted: null,
  };
  const say = phrasesFor(englishWords(), DEFAULT_SETTINGS, NOW.slice(0, 10));
  return { sequence: 1, badges: sayBadges(reading, facts, DEFAULT_SETTINGS, say), verdict: null };
}
