import type { Area } from '../platform/ports.ts';

/** Why the last change could not be kept. */
export type Trouble = 'quota' | 'storage';

const KEY = 'trouble';

/**
 * What went wrong with the storage cannot be written into the storage. It is kept in the browser's memory beside it, as
 * well as that goes, so that the popup can still say so after this worker is gone.
 */
export class TroubleNote {
  readonly #session: Area;
  #trouble: Trouble | null | undefined;

  constructor(session: Area) {
    this.#session = session;
  }

  async read(): Promise<Trouble | null> {
    if (this.#trouble === undefined) {
      // A session that cannot be read knows of no trouble; there is nowhere left to ask.
      const kept = await this.#session.get([KEY]).catch(() => ({}) as Record<string, unknown>);
      this.#trouble = kept[KEY] === 'quota' || kept[KEY] === 'storage' ? kept[KEY] : null;
    }
    return this.#trouble;
  }

  async write(trouble: Trouble | null): Promise<void> {
    if ((await this.read()) === trouble) return;
    this.#trouble = trouble;
    // Memory has it; should the session refuse as well, the note lasts as long as this worker.
    await this.#session.set({ [KEY]: trouble }).catch(() => undefined);
  }

  /** After the session was cleared. */
  forget(): void {
    this.#trouble = null;
  }
}
