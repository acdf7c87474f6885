import * as v from 'valibot';
import type { Area } from '../../platform/ports.ts';
import { type Box, boxShape, HEAD, type Head, headShape, keyOf, parseKey, SLOTS, type Slot, stamp } from './layout.ts';
import { readKeys, StorageFailure } from './reading-keys.ts';

/**
 * Which head counts.
 *
 *   nothing stored, or a torn first commit ─▶ none
 *   the newest head is of a later version ──▶ newer     (never touched again by us)
 *   the newest head, and all it wrote ──────▶ found
 *   torn or damaged: the other one ─────────▶ found     (the state before that commit)
 *   neither ────────────────────────────────▶ rebuilt   (the newest box of each record)
 */
export type Finding =
  | { state: 'none' }
  | { state: 'newer'; version: number }
  | { state: 'found' | 'rebuilt'; head: Head; slot: Slot; damaged: string[] };

/** Throws a StorageFailure where the storage cannot be read. `damaged` names the keys that were passed over. */
export async function findHead(area: Area, version: number): Promise<Finding> {
  const keys = SLOTS.map((slot) => ({ slot, key: keyOf(HEAD, slot) }));
  const raw = await readKeys(
    area,
    keys.map(({ key }) => key),
  );
  const damaged: string[] = [];
  const heads: { slot: Slot; key: string; version: number; sequence: number }[] = [];
  for (const { slot, key } of keys) {
    const known = v.safeParse(stamp, raw.get(key));
    if (known.success) heads.push({ slot, key, ...known.output });
    else if (raw.has(key)) damaged.push(key);
  }
  heads.sort((one, other) => other.sequence - one.sequence);
  for (const { slot, key, version: written } of heads) {
    if (written > version) return { state: 'newer', version: written };
    const head = v.safeParse(headShape, raw.get(key));
    if (!head.success) damaged.push(key);
    else if (await isWhole(area, head.output, damaged)) return { state: 'found', head: head.output, slot, damaged };
  }
  return rebuild(area, version, damaged);
}

/** Whether everything that this head's own commit wrote is there; what is there but is no box was damaged later. */
async function isWhole(area: Area, head: Head, damaged: string[]): Promise<boolean> {
  const wrote = Object.entries(head.records).filter(([, at]) => at.sequence === head.sequence);
  const keys = wrote.map(([name, { slot }]) => keyOf(name, slot));
  const boxes = keys.length > 0 ? await readKeys(area, keys) : new Map<string, unknown>();
  damaged.push(...keys.filter((key) => boxes.has(key) && boxOf(boxes.get(key)) === null));
  return keys.every((key) => boxOf(boxes.get(key))?.sequence === head.sequence);
}

/** What lies in a slot; null where that is not a box of ours. */
export function boxOf(raw: unknown): Box | null {
  const box = v.safeParse(boxShape, raw);
  return box.success ? box.output : null;
}

async function rebuild(area: Area, version: number, damaged: string[]): Promise<Finding> {
  const boxes = [...(await everything(area))].flatMap(([key, raw]) => {
    const at = parseKey(key);
    const box = boxOf(raw);
    return at && box ? [{ ...at, ...box }] : [];
  });
  const newer = boxes.find((box) => box.version > version);
  if (newer) return { state: 'newer', version: newer.version };
  // Boxes of a single commit without any head, not even a damaged one: the very first commit, torn.
  if (damaged.length === 0 && new Set(boxes.map(({ sequence }) => sequence)).size < 2) return { state: 'none' };
  boxes.sort((one, other) => one.sequence - other.sequence);
  const newest = boxes.at(-1);
  if (!newest) return { state: 'none' };
  const records = Object.fromEntries(boxes.map(({ name, slot, sequence }) => [name, { slot, sequence }]));
  // A migration writes all records in one commit: the version of the newest is the version of all that count.
  return {
    state: 'rebuilt',
    head: { version: newest.version, sequence: newest.sequence, records },
    slot: 'a',
    damaged,
  };
}

async function everything(area: Area): Promise<Map<string, unknown>> {
  try {
    return new Map(Object.entries(await area.get(null)));
  } catch (failure) {
    throw new StorageFailure(failure);
  }
}
