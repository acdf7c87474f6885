import type { AppState } from '../protocol/answers.ts';
import type { Checked } from '../protocol/check.ts';
import type { Message, ToBackground } from '../protocol/messages.ts';
import { done, type Reply, refused } from '../protocol/reply.ts';
import { Desk, type ForDesk } from './desk.ts';
import { Queue } from './queue.ts';
import { under } from './store/under.ts';

/**
 * The sample: an invented ledger that our own pages show in place of the person's, until they end it. It lives in the
 * browser's memory, under keys of its own, behind a desk of its own: nothing leads from there to the person's records,
 * and ending it (or the browser) takes all of it away. Pages that are read meanwhile go to the real ledger.
 */
export const SAMPLE_KEY = 'sample';
const PREFIX = `${SAMPLE_KEY}/`;

/**
 * Nothing invented is ever saved as a file, and what is brought in, set or deleted is meant for the real records. The
 * rest may play: it can reach nothing but the sample.
 */
const REFUSED: ReadonlySet<keyof ToBackground> = new Set([
  'set-settings',
  'export',
  'exported',
  'import-preview',
  'import-known',
  'import',
  'erase',
]);
/** These are about no records, or ask for the mode that really holds. */
const REAL: ReadonlySet<keyof ToBackground> = new Set(['hello', 'open-rules']);

type Carry = (checked: Checked) => Promise<Reply<unknown>>;
type Begin = Extract<Message<ToBackground>, { type: 'sample' }>;

export class Sample {
  readonly #browser: ForDesk;
  readonly #clock: () => string;
  readonly #queue = new Queue();
  #on: boolean | undefined;
  #desk: Desk | null = null;

  constructor(browser: Omit<ForDesk, 'local'>, clock: () => string) {
    const { self, session } = browser;
    this.#browser = {
      self,
      session,
      local: under(`${PREFIX}local/`, session),
      openPage: (path) => browser.openPage(path),
      message: browser.message,
      language: () => browser.language(),
    };
    this.#clock = clock;
  }

  /** Answers a message of our own pages: from the sample where one is shown, else as `real` does. Never rejects. */
  answer(checked: Checked, real: Carry): Promise<Reply<unknown>> {
    return this.#queue.run(async () => {
      const { message } = checked;
      if (message.type === 'sample') return this.#set(message, checked);
      const shown = await this.#shown();
      // Sent while the sample was still shown: the real records must not hear of an invented page.
      if (!shown && message.type === 'advice' && message.sample) return refused('sample');
      if (!shown || REAL.has(message.type)) return real(checked);
      if (REFUSED.has(message.type)) return refused('sample');
      const reply = await this.#opened().answer(checked);
      if (message.type !== 'state' || !reply.ok) return reply;
      return done({ ...(reply.value as AppState), sample: true } satisfies AppState);
    });
  }

  async #set({ id, at, text }: Begin, checked: Checked): Promise<Reply<unknown>> {
    try {
      // Begun over what is left of another one, or ended: first there is nothing.
      await this.#wipe();
      if (text === null) return done(null);
      const file = { type: 'import', id, at, text, settings: true } as const;
      const reply = await this.#opened().answer({ ...checked, message: file });
      if (!reply.ok) {
        await this.#wipe();
        return reply;
      }
      await this.#browser.session.set({ [SAMPLE_KEY]: true });
      this.#on = true;
      return done(null);
    } catch (error) {
      // The browser's memory cannot be read or written, so no sample is shown.
      this.#on = false;
      return refused('storage', String(error));
    }
  }

  async #wipe(): Promise<void> {
    this.#desk = null;
    this.#on = false;
    const { session } = this.#browser;
    const keys = Object.keys(await session.get(null));
    await session.remove(keys.filter((key) => key === SAMPLE_KEY || key.startsWith(PREFIX)));
  }

  async #shown(): Promise<boolean> {
    // A memory that cannot be read shows no sample.
    this.#on ??=
      (await this.#browser.session.get([SAMPLE_KEY]).catch(() => ({}) as Record<string, unknown>))[SAMPLE_KEY] === true;
    return this.#on;
  }

  #opened(): Desk {
    const session = under(`${PREFIX}session/`, this.#browser.session);
    this.#desk ??= new Desk({ ...this.#browser, session }, this.#clock, () => undefined);
    return this.#desk;
  }
}
