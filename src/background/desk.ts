import { type Words, wordsFrom } from '../core/words.ts';
import type { BrowserPorts } from '../platform/ports.ts';
import type { Checked } from '../protocol/check.ts';
import { done, type Reply, refused } from '../protocol/reply.ts';
import { answerClosed, type WhyClosed } from './closed.ts';
import type { Effect, Room } from './handler.ts';
import { handlerOf } from './handlers.ts';
import { Queue } from './queue.ts';
import { rememberCommand, rememberedCommand } from './records/commands.ts';
import { UPKEEP, upkeepChange, upkeepIn } from './records/upkeep.ts';
import { Shelf } from './shelf.ts';
import { openMigrated } from './store/migrate.ts';
import { CHAIN } from './store/migrations/index.ts';
import { StorageFailure } from './store/reading-keys.ts';
import type { Change, Store } from './store/store.ts';
import { TroubleNote } from './trouble.ts';

/** What of the browser a desk needs. */
export type ForDesk = Pick<BrowserPorts, 'self' | 'local' | 'session' | 'openPage' | 'message' | 'language'>;

type Open = { store: Store; shelf: Shelf };
type Records = ({ state: 'ready' } & Open) | { state: 'closed'; why: WhyClosed };

/**
 * Where every checked message ends up: queued, and carried out as load → change → one commit → answer. What is held
 * in memory is only ever a copy of what lies in the storage, and is dropped as soon as there is doubt.
 */
export class Desk {
  readonly #browser: ForDesk;
  readonly #clock: () => string;
  readonly #words: Words;
  readonly #queue = new Queue();
  readonly #trouble: TroubleNote;
  /** Called after each commit; `tell` where open pages show something else from now on. */
  readonly #committed: (tell: boolean) => void;
  #records: Records | null = null;

  constructor(browser: ForDesk, clock: () => string, committed: (tell: boolean) => void) {
    this.#browser = browser;
    this.#clock = clock;
    this.#words = wordsFrom(browser.message, browser.language());
    this.#committed = committed;
    this.#trouble = new TroubleNote(browser.session);
  }

  /** Never rejects. */
  answer(checked: Checked): Promise<Reply<unknown>> {
    return this.#queue.run(() => this.#carryOut(checked)).catch((error: unknown) => this.#failed(error));
  }

  /** A question of the background's own; null where the records cannot be opened. */
  ask<T>(question: (room: Room) => Promise<T>): Promise<T | null> {
    const task = async () => {
      const records = await this.#open();
      return records.state === 'ready' ? question(await this.#room(records)) : null;
    };
    return this.#queue.run(task).catch(async (error: unknown) => {
      await this.#failed(error);
      return null;
    });
  }

  /**
   * Work of the background's own that may have something to write down; all of it is one turn, so that nothing (least of
   * all "delete everything") comes between what was looked at and what is written.
   */
  async tend(work: (room: Room) => Promise<readonly Change[]>): Promise<void> {
    const task = async () => {
      const records = await this.#open();
      if (records.state !== 'ready') return;
      const changes = await work(await this.#room(records));
      if (changes.length > 0) await this.#write(changes, records);
    };
    await this.#queue.run(task).catch((error: unknown) => this.#failed(error));
  }

  async #carryOut({ message, id }: Checked): Promise<Reply<unknown>> {
    // Nothing that is stored may stand in the way of deleting it.
    if (message.type === 'erase') return this.#erase();
    if (message.type === 'open-rules') {
      await this.#browser.openPage(`src/options/options.html#/rules/${message.rule}`);
      return done(null);
    }
    if (message.type === 'sample') return refused('internal', 'no desk shows a sample');
    const records = await this.#open();
    if (records.state === 'closed') return answerClosed(message, records.why, this.#browser.local, this.#clock());
    const handler = handlerOf(message);
    if (id === null) return handler.answer(message, await this.#room(records), undefined);
    const before = await rememberedCommand(records.store, id);
    if (before) return handler.answer(message, await this.#room(records), before.note);
    const effect = await handler.change?.(message, await this.#room(records));
    if (!effect) return refused('internal', `${message.type} is no command`);
    if (!effect.ok) return effect;
    // Only facts that are known already change nothing. They would not the next time either: no need to remember.
    if (effect.value.changes.length > 0) await this.#commit(effect.value, id, records);
    return handler.answer(message, await this.#room(records), effect.value.note);
  }

  async #commit({ changes, book, note, tell }: Effect, id: string, records: Open): Promise<void> {
    const { store, shelf } = records;
    await this.#write([...changes, await rememberCommand(store, note === undefined ? { id } : { id, note })], records);
    if (book) shelf.adopt(book);
    await this.#trouble.write(null);
    this.#committed(tell);
  }

  /** One commit. What was found damaged goes with it: the store forgets that once it is written. */
  async #write(changes: readonly Change[], { store }: Open): Promise<void> {
    const told = store.damage.length === 0 || changes.some(({ name }) => name === UPKEEP.name);
    await store.commit(told ? changes : [...changes, upkeepChange(await upkeepIn(store, this.#clock()))]);
  }

  /** Both at once: whatever becomes of the one, or of this worker, the other goes all the same. */
  async #erase(): Promise<Reply<null>> {
    this.#records = null;
    const { local, session } = this.#browser;
    const cleared = await Promise.allSettled([local.clear(), session.clear()]);
    this.#trouble.forget();
    this.#committed(true);
    for (const each of cleared) if (each.status === 'rejected') throw new StorageFailure(each.reason);
    return done(null);
  }

  async #open(): Promise<Records> {
    this.#records ??= await this.#reopen();
    return this.#records;
  }

  async #reopen(): Promise<Records> {
    try {
      const born = Math.floor(Date.parse(this.#clock()) / 1000);
      const opened = await openMigrated(this.#browser.local, CHAIN, born);
      if (opened.state === 'newer') return { state: 'closed', why: 'stored-newer' };
      return { ...opened, shelf: new Shelf(opened.store) };
    } catch (error) {
      if (error instanceof StorageFailure) throw error;
      // A step of the migration failed: a bug of ours. What is stored stays as it is until a version that can read it.
      console.error(error);
      return { state: 'closed', why: 'stored-unreadable' };
    }
  }

  async #room({ store, shelf }: Open): Promise<Room> {
    const { session } = this.#browser;
    return { store, shelf, session, words: this.#words, now: this.#clock(), trouble: await this.#trouble.read() };
  }

  async #failed(error: unknown): Promise<Reply<never>> {
    // How far a failed write came is not known: everything is read anew next time.
    this.#records = null;
    if (error instanceof StorageFailure) {
      await this.#trouble.write(error.code);
      return refused(error.code, error.message);
    }
    console.error(error);
    return refused('internal', error instanceof Error ? error.message : String(error));
  }
}
