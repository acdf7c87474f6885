import * as v from 'valibot';

/**
 * How records lie in the browser's storage: like the pages of a small database that is never caught half-written.
 *
 *   head:a, head:b       which slot of which record counts, and the commit that wrote it
 *   <name>:a, <name>:b   two slots for each record, each with the number of the commit that wrote it
 *
 * A commit writes the changed records into the slots that do not count, and a new head over the older head, all in one
 * set. The former head and everything it points to stay as they were until the commit after next: that is the last good
 * copy. A head whose newest records are not the ones it speaks of was torn in the writing, and the other head counts.
 */

export const SLOTS = ['a', 'b'] as const;
export type Slot = (typeof SLOTS)[number];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Understood whatever else a later version may write beside it. */
export const stamp = v.looseObject({ version: whole, sequence: whole });

export const headShape = v.object({
  version: whole,
  /** The number of the commit. */
  sequence: whole,
  records: v.record(v.string(), v.object({ slot: v.picklist(SLOTS), sequence: whole })),
});
export type Head = v.InferOutput<typeof headShape>;

export const boxShape = v.object({ version: whole, sequence: whole, value: v.unknown() });
/** A record as it lies in its slot. */
export interface Box {
  version: number;
  sequence: number;
  value: unknown;
}

export const HEAD = 'head';

export function keyOf(name: string, slot: Slot): string {
  return `${name}:${slot}`;
}

export function otherSlot(slot: Slot): Slot {
  return slot === 'a' ? 'b' : 'a';
}

/** The record's name and slot in a storage key; null for keys that are not of this layout. */
export function parseKey(key: string): { name: string; slot: Slot } | null {
  const [, name, slot] = /^(.+):([ab])$/.exec(key) ?? [];
  return name === undefined || name === HEAD ? null : { name, slot: slot === 'a' ? 'a' : 'b' };
}
