import type { Reading } from '../core/job.ts';
import type { PageSettings, PageState } from '../protocol/answers.ts';
import { addressOf, type Follower, followAddress } from './address.ts';
import { type Badging, badge } from './badging.ts';
import type { Env } from './env.ts';
import { removeOwnNodes, takeOver } from './own-nodes.ts';
import { followPresence } from './presence.ts';
import { talkThrough } from './talk.ts';

/**
 * The life of this script in one page.
 *
 *   asleep ──hello──▶ badging        mode "badges": pages are read as they are opened
 *      │      ▲   ▼ changed
 *      └────▶ quiet                  any other mode: nothing is read, touched, told or watched
 *                                    (mode "click": one reading each time the toolbar button asks for it)
 *   any ──▶ ended                    the extension is gone, or a newer instance is here: no node, no listener is left
 */
export function live(env: Env): void {
  const { window, wire, site } = env;
  const { document } = window;
  const life = new AbortController();
  const { signal } = life;
  const end = () => life.abort();
  const talk = talkThrough(wire, end);
  let settings: PageSettings | null = null;
  let badging: Badging | null = null;
  let badgingEnds = new AbortController();
  /** What was read because the person asked for it, until the address moves. */
  let once: { url: string; reading: Reading } | null = null;
  let onceEnds = new AbortController();
  let address: Follower | null = null;

  const stopBadging = () => {
    badgingEnds.abort();
    badging = null;
  };
  const forget = () => {
    onceEnds.abort();
    once = null;
    address = null;
  };
  const leave = () => {
    if (once) talk.left();
    forget();
  };
  signal.addEventListener('abort', () => {
    stopBadging();
    forget();
  });

  /** Asks how pages are to be treated, and does so; an answer that was overtaken by a later one is old. */
  let asked = 0;
  const ask = async () => {
    const mine = ++asked;
    const answer = await talk.hello();
    if (signal.aborted || answer === null || mine !== asked) return;
    settings = answer;
    if (answer.mode !== 'click') leave();
    if (answer.mode !== 'badges') {
      badging?.leave();
      stopBadging();
    } else if (badging) badging.visit()?.refresh();
    else {
      badgingEnds = new AbortController();
      takeOver(document, end, badgingEnds.signal);
      badging = badge({ env, talk }, end, badgingEnds.signal);
    }
  };

  const state = (): PageState => {
    // Where no event tells of a move, whoever asks finds it.
    address?.look();
    const url = addressOf(window);
    const mode = settings?.mode ?? null;
    const { page } = site.route(url);
    const of = { url, mode, page, reading: null };
    if (page === 'none') return { ...of, why: 'not-read' };
    if (mode !== 'badges')
      return once?.url === url ? { ...of, reading: once.reading, why: null } : { ...of, why: 'mode' };
    return { ...of, ...(badging?.visit()?.reading() ?? { why: document.hidden ? 'hidden' : 'loading' }) };
  };

  /** Only when asked: reads this page once and tells what it says; the page stays as it is. */
  const readOnce = () => {
    const url = addressOf(window);
    if (document.hidden || site.route(url).page === 'none') return;
    const reading = site.read(document, url, wire.now().slice(0, 10));
    if (reading.page === 'none') return;
    forget();
    once = { url, reading };
    onceEnds = new AbortController();
    address = followAddress(window, leave, onceEnds.signal);
    void talk.learn(url, { reading }, onceEnds.signal);
  };

  // Where there is nothing of ours, this is nothing that a page could notice.
  removeOwnNodes(document);
  wire.listen(
    {
      'page-state': async () => {
        if (settings === null) await ask();
        return state();
      },
      'read-now': async () => {
        if (settings === null) await ask();
        if (settings?.mode === 'click') readOnce();
        else badging?.visit()?.readNow();
        return state();
      },
      changed: async () => {
        void ask();
        return null;
      },
    },
    signal,
  );
  followPresence(
    window,
    {
      gone: () => badging?.pause(),
      back: () => badging?.resume(),
      // Nothing was heard in the cache: the mode may be another one by now.
      restored: ask,
    },
    signal,
  );
  void ask();
}
