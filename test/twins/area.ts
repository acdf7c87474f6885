import type { Area } from '../../src/platform/ports.ts';

export type Operation = { kind: 'get' | 'set' | 'remove' | 'clear'; keys: readonly string[] | null; number: number };

/**
 * What may go wrong with one call of the storage.
 * killed: the worker dies over it, so it never settles; `done` says whether the browser still carried it out ·
 * half: only the first `keys` of a set are written, then it fails (or, `killed`, never settles).
 */
export type Fault =
  | { kind: 'throw'; error: Error }
  | { kind: 'killed'; done: boolean }
  | { kind: 'half'; keys: number; killed: boolean };

export const QUOTA = new Error('Resource::kQuotaBytes quota exceeded');
export const DISK = new Error('An unexpected error occurred');

/** A storage area in memory. Values pass through JSON, as Chrome's do. */
export class MemoryArea implements Area {
  readonly data = new Map<string, string>();
  /** Keys whose value the browser cannot read: any reading that includes one fails. */
  readonly unreadable = new Set<string>();
  readonly operations: Operation[] = [];
  /** Asked before each call. */
  fault: (operation: Operation) => Fault | null = () => null;
  /** Called around each call: a test can let others go first here. */
  pause: () => Promise<void> = async () => {};
  #life = 0;

  constructor(values: Record<string, unknown> = {}) {
    for (const [key, value] of Object.entries(values)) this.data.set(key, JSON.stringify(value));
  }

  /** Everything stored, as values. */
  all(): Record<string, unknown> {
    return Object.fromEntries([...this.data].map(([key, text]) => [key, JSON.parse(text)]));
  }

  /** The worker that made the calls under way is dead: they never settle, wherever they are. */
  orphan(): void {
    this.#life += 1;
  }

  get(keys: readonly string[] | null): Promise<Record<string, unknown>> {
    return this.#call('get', keys, () => {
      const wanted = keys ?? [...this.data.keys()];
      if (wanted.some((key) => this.unreadable.has(key))) throw DISK;
      const stored = wanted.flatMap((key) => {
        const text = this.data.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text)] as const];
      });
      return Object.fromEntries(stored);
    });
  }

  set(values: Record<string, unknown>): Promise<void> {
    return this.#call('set', Object.keys(values), (most) => {
      for (const [key, value] of Object.entries(values).slice(0, most)) {
        this.data.set(key, JSON.stringify(value));
        this.unreadable.delete(key);
      }
    });
  }

  remove(keys: readonly string[]): Promise<void> {
    return this.#call('remove', keys, () => {
      for (const key of keys) this.data.delete(key);
    });
  }

  clear(): Promise<void> {
    return this.#call('clear', null, () => {
      this.data.clear();
      this.unreadable.clear();
    });
  }

  async #call<T>(kind: Operation['kind'], keys: readonly string[] | null, work: (most: number) => T): Promise<T> {
    const operation: Operation = { kind, keys, number: this.operations.length };
    this.operations.push(operation);
    const fault = this.fault(operation);
    const life = this.#life;
    await this.pause();
    if (life !== this.#life) return never();
    if (fault?.kind === 'throw') throw fault.error;
    if (fault?.kind === 'killed' && !fault.done) return never();
    const result = work(fault?.kind === 'half' ? fault.keys : Number.POSITIVE_INFINITY);
    if (fault?.kind === 'killed' || (fault?.kind === 'half' && fault.killed)) return never();
    if (fault?.kind === 'half') throw DISK;
    await this.pause();
    return life === this.#life ? result : never();
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => {});
}
