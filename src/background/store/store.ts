import type { Area } from '../../platform/ports.ts';
import { boxOf, findHead } from './heads.ts';
import { HEAD, type Head, keyOf, otherSlot, parseKey, type Slot } from './layout.ts';
import { readKeys, UNREADABLE, writeKeys } from './reading-keys.ts';

/** One kind of record: its name, and how it is known to be one. */
export interface Kind<T> {
  name: string;
  /** The record; null where the value is not one, which is then put aside and reported, never overwritten unread. */
  decode(value: unknown): T | null;
  /** Read once and kept elsewhere: not held here. */
  passing?: boolean;
}

/** A record to be written, or (undefined) to be left out from now on. */
export interface Change {
  name: string;
  value: unknown;
}

/** A record that could not be read. older: its former copy is used instead · lost: nothing of it could be. */
export interface Damage {
  name: string;
  kept: 'older' | 'lost';
}

export type Opened = { state: 'ready'; store: Store } | { state: 'newer'; version: number };

/**
 * Opens the records. `born` numbers the first commit of an empty storage: larger than any before (the Unix time in
 * seconds is), so that whoever remembers a number from before "delete everything" does not take the new state for old.
 * Throws a StorageFailure.
 */
export async function openStore(area: Area, version: number, born: number): Promise<Opened> {
  const finding = await findHead(area, version);
  if (finding.state === 'newer') return finding;
  if (finding.state === 'none')
    return { state: 'ready', store: new Store(area, version, { version, sequence: born, records: {} }, 'a', []) };
  const damage = finding.damaged.map((key): Damage => ({ name: parseKey(key)?.name ?? HEAD, kept: 'older' }));
  return { state: 'ready', store: new Store(area, version, finding.head, finding.slot, damage) };
}

export class Store {
  readonly #area: Area;
  readonly #version: number;
  readonly #cache = new Map<string, unknown>();
  /** What could not be read: the raw values, put aside with the next commit. */
  readonly #aside = new Map<string, unknown>();
  readonly #repairs = new Map<string, unknown>();
  #head: Head;
  #slot: Slot;
  /** Found since the last commit. */
  readonly damage: Damage[];

  constructor(area: Area, version: number, head: Head, slot: Slot, damage: Damage[]) {
    this.#area = area;
    this.#version = version;
    this.#head = head;
    this.#slot = slot;
    this.damage = damage;
  }

  /** The number of the latest commit. */
  get sequence(): number {
    return this.#head.sequence;
  }

  /** The version that the stored records have; older than ours until they are migrated. */
  get version(): number {
    return this.#head.version;
  }

  /** The names of all records, or of those that begin with a prefix. */
  names(prefix = ''): string[] {
    return Object.keys(this.#head.records).filter((name) => name.startsWith(prefix));
  }

  /** The number of the commit that wrote the record; undefined where there is none. */
  stampOf(name: string): number | undefined {
    return this.#head.records[name]?.sequence;
  }

  /** The record; undefined where none was written or nothing of it could be read. Throws a StorageFailure. */
  async read<T>(kind: Kind<T>): Promise<T | undefined> {
    return (await this.readAll([kind]))[0];
  }

  /** The same for many at once. */
  async readAll<T>(kinds: readonly Kind<T>[]): Promise<(T | undefined)[]> {
    const missing = kinds.filter(({ name }) => !this.#cache.has(name) && this.#head.records[name]);
    const keys = missing.map(({ name }) => keyOf(name, this.#head.records[name]?.slot ?? 'a'));
    const raw = keys.length > 0 ? await readKeys(this.#area, keys) : new Map<string, unknown>();
    const found = new Map<string, T | undefined>();
    for (const [index, kind] of missing.entries()) {
      const value = await this.#value(kind, raw.get(keys[index] ?? ''));
      found.set(kind.name, value);
      if (!kind.passing) this.#cache.set(kind.name, value);
    }
    // What is cached under a name was decoded by the one kind that has this name.
    return kinds.map(({ name }) => (found.has(name) ? found.get(name) : (this.#cache.get(name) as T | undefined)));
  }

  async #value<T>(kind: Kind<T>, raw: unknown): Promise<T | undefined> {
    const at = this.#head.records[kind.name];
    if (!at) return undefined;
    const value = decoded(kind, raw, (sequence) => sequence === at.sequence);
    if (value !== null) return value;
    const key = keyOf(kind.name, otherSlot(at.slot));
    const older = (await readKeys(this.#area, [key])).get(key);
    const former = decoded(kind, older, (sequence) => sequence < at.sequence);
    this.damage.push({ name: kind.name, kept: former === null ? 'lost' : 'older' });
    // What the browser itself cannot read cannot be put aside either.
    if (raw !== undefined && raw !== UNREADABLE) this.#aside.set(`aside/${kind.name}/${at.sequence}`, raw);
    this.#repairs.set(kind.name, former ?? undefined);
    return former ?? undefined;
  }

  /**
   * Writes all changes, or none: one set. Repairs of what was found damaged go with it. Throws a StorageFailure; the
   * caller then has to open the store anew, since the browser does not say how far it came.
   */
  async commit(changes: readonly Change[]): Promise<void> {
    const sequence = this.#head.sequence + 1;
    const records = { ...this.#head.records };
    const values: Record<string, unknown> = Object.fromEntries(this.#aside);
    const all = new Map([...this.#repairs, ...changes.map(({ name, value }) => [name, value] as const)]);
    for (const [name, value] of all) {
      const slot = otherSlot(records[name]?.slot ?? 'b');
      delete records[name];
      if (value === undefined) continue;
      records[name] = { slot, sequence };
      values[keyOf(name, slot)] = { version: this.#version, sequence, value };
    }
    const head: Head = { version: this.#version, sequence, records };
    const slot = otherSlot(this.#slot);
    values[keyOf(HEAD, slot)] = head;
    await writeKeys(this.#area, values);
    this.#head = head;
    this.#slot = slot;
    this.#aside.clear();
    this.#repairs.clear();
    this.damage.length = 0;
    for (const [name, value] of all) if (this.#cache.has(name)) this.#cache.set(name, value);
  }
}

function decoded<T>(kind: Kind<T>, raw: unknown, counts: (sequence: number) => boolean): T | null {
  const box = boxOf(raw);
  return box && counts(box.sequence) ? kind.decode(box.value) : null;
}
