import type { Area } from '../../platform/ports.ts';

/** The browser could not read or write; nothing may be concluded from it, and nothing be overwritten. */
export class StorageFailure extends Error {
  override name = 'StorageFailure';
  readonly code: 'quota' | 'storage';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    // Chrome words it ("QUOTA_BYTES quota exceeded"), Firefox names it.
    this.code = /quota/i.test(`${cause instanceof Error ? cause.name : ''} ${this.message}`) ? 'quota' : 'storage';
  }
}

/** A key is there whose value the browser itself cannot read any more. */
export const UNREADABLE = Symbol('unreadable');

/**
 * The values of these keys; absent keys are absent. One damaged key can fail the reading of all of them, so after a
 * failure each is asked for alone. Throws a StorageFailure where not even an unused key can be read.
 */
export async function readKeys(area: Area, keys: readonly string[]): Promise<Map<string, unknown>> {
  try {
    return new Map(Object.entries(await area.get(keys)));
  } catch (failure) {
    await area.get(['probe']).catch(() => {
      throw new StorageFailure(failure);
    });
    const found = new Map<string, unknown>();
    for (const key of keys) {
      const value = await area.get([key]).catch(() => ({ [key]: UNREADABLE }));
      if (key in value) found.set(key, value[key]);
    }
    return found;
  }
}

/** One commit. */
export async function writeKeys(area: Area, values: Record<string, unknown>): Promise<void> {
  try {
    await area.set(values);
  } catch (failure) {
    throw new StorageFailure(failure);
  }
}
