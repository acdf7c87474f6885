import * as v from 'valibot';
import type { Change, Damage, Kind, Store } from '../store/store.ts';
import { decoder } from './decoder.ts';

/** What the background has to know about its own work. */
export interface Upkeep {
  /** When the person last saved an export. */
  exportedAt: string | null;
  /** Records that could not be read, and when that was found; shown until the person has seen it. */
  damage: { name: string; kept: 'older' | 'lost'; at: string }[];
}

const shape = v.object({
  exportedAt: v.nullable(v.string()),
  damage: v.array(v.object({ name: v.string(), kept: v.picklist(['older', 'lost']), at: v.string() })),
});

export const UPKEEP: Kind<Upkeep> = { name: 'upkeep', decode: decoder(shape) };

const NONE: Upkeep = { exportedAt: null, damage: [] };

/** Together with the damage that was found since, which the next commit writes down. */
export async function upkeepIn(store: Store, now: string): Promise<Upkeep> {
  const kept = (await store.read(UPKEEP)) ?? NONE;
  return { ...kept, damage: [...kept.damage, ...store.damage.map((one: Damage) => ({ ...one, at: now }))] };
}

export function upkeepChange(upkeep: Upkeep): Change {
  return { name: UPKEEP.name, value: upkeep };
}
