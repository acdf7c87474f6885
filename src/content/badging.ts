import { jobUidIn } from '../core/ids.ts';
import { addressOf, followAddress } from './address.ts';
import { awakening } from './awakening.ts';
import { type Act, makeBoard } from './badges/board.ts';
import { followTheme } from './theme.ts';
import { type Around, type Visit, visit } from './visit.ts';

/** The time in which badges are wanted. */
export interface Badging {
  /** Null while paused, and on pages that are not read. */
  visit(): Visit | null;
  /** The person looks at this page (again), which may be another one by now. */
  resume(): void;
  /** Nobody looks: nothing is read, and what is drawn stays. */
  pause(): void;
  /** Tells that what was said of this page is no longer about the tab. */
  leave(): void;
}

/**
 * Goes from visit to visit; when the signal ends, every badge goes.
 *
 *            shown again
 *   paused ───────────────▶ visiting ──┐ address moved
 *      ▲                      │  ▲─────┘
 *      └──────────────────────┘
 *        tab hidden, page put into the cache (its badges stay)
 *
 * @param orphaned called when it turns out that the extension is gone
 */
export function badge({ env, talk }: Pick<Around, 'env' | 'talk'>, orphaned: () => void, signal: AbortSignal): Badging {
  const { window, site, wire } = env;
  let now: Visit | null = null;
  let ending = new AbortController();
  /** Which page the badges are about. */
  let about = '';

  const goesOn = (visiting: AbortSignal) => {
    if (!wire.alive()) orphaned();
    else address.look();
    return !visiting.aborted;
  };
  const act: Act = async (action) => {
    const current = now;
    // The badge is gone, or about to go: nothing to say on it.
    return !current || !goesOn(ending.signal) || current.act(action);
  };
  /** Of lists and the like nothing was said over the tab. */
  const leave = () => {
    if (/^(?:job|apply) /.test(about)) talk.left();
  };
  const pause = () => {
    ending.abort();
    now = null;
  };
  const resume = () => {
    pause();
    if (signal.aborted || window.document.hidden) return;
    const url = addressOf(window);
    const { page, panel } = site.route(url);
    const next = page === 'proposal' ? url : `${page} ${jobUidIn(url)}`;
    // What is about another page must not stand here for a moment; a list may still be there behind a panel.
    if (next !== about) {
      board.draw([], panel || page === 'search' || page === 'feed' ? ['card'] : ['card', 'line']);
      leave();
    }
    about = next;
    // On a page that is not read there is nothing to watch, unless watching is the only way to notice that it changed.
    if (page === 'none' && address.hears) return;
    ending = new AbortController();
    now = visit(url, { env, talk, board, goesOn, isAwake }, ending.signal);
  };

  const board = makeBoard(window.document, act);
  const address = followAddress(window, resume, signal);
  const isAwake = awakening(
    window,
    () => site.isAlive(window.document),
    () => now?.soon(),
    signal,
  );
  followTheme(window, board.theme, signal);
  signal.addEventListener('abort', () => {
    pause();
    board.draw([], ['card', 'line']);
  });
  resume();
  return { visit: () => now, resume, pause, leave };
}
