import * as v from 'valibot';
import type { Kind, Store } from '../store/store.ts';
import { decoder } from './decoder.ts';

/** What a notification has told already and still holds, each by a name of its own. */
export const TOLD: Kind<string[]> = { name: 'told', decode: decoder(v.array(v.string())) };

export async function toldIn(store: Store): Promise<string[]> {
  return (await store.read(TOLD)) ?? [];
}
