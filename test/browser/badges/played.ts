import type { PageFacts } from '../../../src/background/badges/facts.ts';
import { phrasesFor } from '../../../src/background/badges/phrases.ts';
import { sayBadges } from '../../../src/background/badges/say.ts';
import type { Reading } from '../../../src/core/job.ts';
import type { Snapshot } from '../../../src/protocol/answers.ts';
import { DEFAULT_SETTINGS, type Mode } from '../../../src/protocol/settings.ts';
import { englishWords } from '../../unit/ui/english.ts';

/** What the played background and browser hold; lives in the page as `played`. */
export interface Played {
  mode: Mode;
  known: PageFacts['jobs'];
  advice: PageFacts['advice'];
  proposals: PageFacts['proposals'];
  statement: PageFacts['statement'];
  balance: number | null;
  /** All messages that came from the script. */
  asked: { type: string; reading?: Reading; justSaid?: string; [key: string]: unknown }[];
  /** Sends the script a message, as popup and background do. */
  send(type: string): Promise<unknown>;
  /** Takes the extension away from under the script. */
  orphan(): void;
  roots: ShadowRoot[];
  /** The types of all events that a script gave to this page. */
  said: string[];
  /** Whether to add up what observers and timers take: that time, in milliseconds, and how often they ran. */
  spy: boolean;
  spent: number;
  runs: number;
}

/** Runs in the page, before anything else: the browser's API, and a view into closed roots. */
function play(init: Pick<Played, 'mode' | 'known' | 'advice' | 'proposals' | 'statement' | 'balance' | 'spy'>): void {
  type Handler = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean;
  const handlers = new Set<Handler>();
  const runtime: { id?: string; [key: string]: unknown } = { id: 'bidthrift' };
  let sequence = 0;
  const played: Played = {
    ...init,
    asked: [],
    roots: [],
    said: [],
    spent: 0,
    runs: 0,
    send: (type) =>
      new Promise((resolve) => {
        for (const handler of handlers) handler({ type }, { id: 'bidthrift' }, resolve);
      }),
    orphan: () => {
      delete runtime.id;
    },
  };
  const words = englishWords('en-GB');
  /** What the background says: in its own words, of what a test lets it know. */
  const snapshot = (reading: Reading, justSaid: string | null = null): Snapshot => {
    const now = new Date().toISOString();
    const { known: jobs, advice, proposals, statement } = played;
    const balance = played.balance === null ? null : { value: played.balance, at: now };
    const facts = { balance, jobs, reminders: {}, advice, proposals, statement, noted: null };
    const say = phrasesFor(words, DEFAULT_SETTINGS, now.slice(0, 10));
    const badges = sayBadges(reading, facts, DEFAULT_SETTINGS, say, justSaid);
    return { sequence: ++sequence, badges, verdict: null };
  };
  runtime['sendMessage'] = (message: Played['asked'][number], answered: (reply: unknown) => void) => {
    played.asked.push(message);
    const value = () => {
      if (message.type === 'hello') return { mode: played.mode };
      return message.reading ? snapshot(message.reading, message.justSaid) : null;
    };
    setTimeout(() => answered({ ok: true, value: value() }));
  };
  runtime['onMessage'] = {
    addListener: (handler: Handler) => handlers.add(handler),
    removeListener: (handler: Handler) => handlers.delete(handler),
  };
  const texts = () =>
    [...document.querySelectorAll('side-note')].map((host) => {
      const box = played.roots.find((root) => root.host === host)?.querySelector('.card, .line');
      return (box?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  if (init.spy) spyOn(played);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (mode) {
    const root = attach.call(this, mode);
    played.roots.push(root);
    return root;
  };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    played.said.push(event.type);
    return dispatch.call(this, event);
  };
  Object.assign(window, { played, texts, chrome: { runtime } });
}

/** Adds up what every callback of an observer and of a timer takes: the page's own program has none while it rests. */
function spyOn(played: Played): void {
  const timed =
    <Rest extends unknown[]>(callback: (...rest: Rest) => void) =>
    (...rest: Rest) => {
      const start = performance.now();
      callback(...rest);
      played.spent += performance.now() - start;
      played.runs++;
    };
  const { setTimeout } = window;
  window.setTimeout = ((callback: () => void, ms?: number) => setTimeout(timed(callback), ms)) as typeof setTimeout;
  window.MutationObserver = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  };
}

Object.assign(globalThis, { play });
