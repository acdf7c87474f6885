import type { Mills } from '../../../src/core/connects.ts';
import type { PageSettings, Snapshot } from '../../../src/protocol/answers.ts';
import type { Mode } from '../../../src/protocol/settings.ts';
import { english, lookUp } from '../../unit/ui/english.ts';

/** What the played background and browser hold; lives in the page as `played`. */
export interface Played {
  mode: Mode;
  known: Snapshot['jobs'];
  advice: Snapshot['advice'];
  proposals: Snapshot['proposals'];
  statement: Snapshot['statement'];
  balance: number | null;
  /** All messages that came from the script. */
  asked: { type: string; reading?: { jobs: { uid: string }[] }; [key: string]: unknown }[];
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
  const settings = (): PageSettings => ({ mode: played.mode, price: 150 as Mills, currency: 'USD' });
  const snapshot = (): Snapshot => ({
    sequence: ++sequence,
    settings: settings(),
    balance: played.balance === null ? null : { value: played.balance, at: new Date().toISOString() },
    jobs: played.known,
    advice: played.advice,
    proposals: played.proposals,
    statement: played.statement,
  });
  runtime['sendMessage'] = (message: Played['asked'][number], answered: (reply: unknown) => void) => {
    played.asked.push(message);
    setTimeout(() => answered({ ok: true, value: message.type === 'hello' ? settings() : snapshot() }));
  };
  runtime['onMessage'] = {
    addListener: (handler: Handler) => handlers.add(handler),
    removeListener: (handler: Handler) => handlers.delete(handler),
  };
  const getMessage = (key: string, values: string[]) => lookUp(english, key, values);
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
  Object.assign(window, { played, texts, chrome: { runtime, i18n: { getMessage, getUILanguage: () => 'en-GB' } } });
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
