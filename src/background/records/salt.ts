import * as v from 'valibot';
import type { Change, Kind, Store } from '../store/store.ts';
import { decoder } from './decoder.ts';

/**
 * The installation's own random number, without which the mark of a post says nothing. It is made when the first post is
 * marked, is part of no export, and goes with everything else that is deleted.
 */
const SALT: Kind<string> = { name: 'salt', decode: decoder(v.pipe(v.string(), v.minLength(16))) };

/** The salt, and what has to be written where it is new. */
export async function saltIn(store: Store): Promise<{ salt: string; changes: Change[] }> {
  const known = await store.read(SALT);
  if (known !== undefined) return { salt: known, changes: [] };
  const salt = crypto.randomUUID();
  return { salt, changes: [{ name: SALT.name, value: salt }] };
}
