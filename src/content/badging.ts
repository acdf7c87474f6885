import { jobUidIn } from '../core/ids.ts';
import type { PageSettings } from '../protocol/answers.ts';
import { addressOf, type Follower, followAddress } from './address.ts';
import { awakening } from './awakening.ts';
import { Board } from './badges/board.ts';
import type { ActionId } from './badges/model.ts';
import type { Env } from './env.ts';
import type { Talk } from './talk.ts';
import { followTheme } from './theme.ts';
import { Visit } from './visit.ts';

/**
 * The time in which badges are wanted, from visit to visit; when its signal ends it takes every badge away.
 *
 *            shown again
 *   paused ───────────────▶ visiting ──┐ address moved
 *      ▲                      │  ▲─────┘
 *      └──────────────────────┘
 *        tab hidden, page put into the cache (its badges stay)
 */
export class Badging {
  readonly #env: Env;
  readonly #talk: Talk;
  readonly #board: Board;
  readonly #signal: AbortSignal;
  readonly #address: Follower;
  readonly #isAwake: () => boolean;
  readonly #orphaned: () => void;
  #settings: PageSettings;
  #ending = new AbortController();
  #visit: Visit | null = null;
  /** Which page the badges are about. */
  #page = '';

  /** `orphaned` is called when it turns out that the extension is gone. */
  constructor(env: Env, talk: Talk, settings: PageSettings, orphaned: () => void, signal: AbortSignal) {
    this.#env = env;
    this.#talk = talk;
    this.#settings = settings;
    this.#orphaned = orphaned;
    this.#signal = signal;
    this.#board = new Board(env.window.document, (action, uid, report) => void this.#act(action, uid, report));
    this.#address = followAddress(env.window, () => this.resume(), signal);
    const alive = () => env.site.isAlive(env.window.document);
    this.#isAwake = awakening(env.window, alive, () => this.#visit?.soon(), signal);
    followTheme(env.window, (theme) => this.#board.theme(theme), signal);
    signal.addEventListener('abort', () => {
      this.pause();
      this.#board.draw([], ['card', 'line']);
    });
    this.resume();
  }

  /** Null while paused, and on pages that are not read. */
  get visit(): Visit | null {
    return this.#visit;
  }

  /** The person looks at this page (again), which may be another one by now. */
  resume(): void {
    this.pause();
    const { window, site } = this.#env;
    if (this.#signal.aborted || window.document.hidden) return;
    const url = addressOf(window);
    const { page, panel } = site.route(url);
    this.#clearFor(`${page} ${jobUidIn(url)}`, panel || page === 'search' || page === 'feed');
    // On a page that is not read there is nothing to watch, unless watching is the only way to notice that it changed.
    if (page === 'none' && this.#address.hears) return;
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const may = { read: () => !this.#isOver(signal) && this.#isAwake() };
    this.#visit = new Visit(this.#env, this.#talk, this.#board, { url, settings: this.#settings, may }, signal);
  }

  /** Nobody looks: nothing is read, and what is drawn stays. */
  pause(): void {
    this.#ending.abort();
    this.#visit = null;
  }

  /** Settings or records changed. */
  refresh(settings: PageSettings): void {
    this.#settings = settings;
    this.#visit?.refresh(settings);
  }

  /** What is about another page must not stand here for a moment; a list may still be there behind a panel. */
  #clearFor(page: string, list: boolean): void {
    if (page !== this.#page) this.#board.draw([], list ? ['card'] : ['card', 'line']);
    this.#page = page;
  }

  #isOver(visit: AbortSignal): boolean {
    if (!this.#env.wire.alive()) this.#orphaned();
    else this.#address.look();
    return visit.aborted;
  }

  async #act(action: ActionId, uid: string, report: (text: string) => void): Promise<void> {
    if (!this.#visit || this.#isOver(this.#ending.signal)) return;
    report('');
    const saved = await this.#visit.skip(uid, action === 'skip');
    if (!saved) report(this.#env.words.t('badge_not_saved'));
  }
}
