import * as v from 'valibot';
import type { Change, Kind, Store } from '../store/store.ts';
import { decoder } from './decoder.ts';

/** A command that was carried out; its note is what undoing it, or answering it again, needs. */
export interface Remembered {
  id: string;
  note?: unknown;
}

/** Who asks again does so within moments; undoing reaches a little further back. */
const MOST = 100;

const shape = v.array(v.object({ id: v.string(), note: v.exactOptional(v.unknown()) }));

export const COMMANDS: Kind<Remembered[]> = { name: 'commands', decode: decoder(shape) };

export async function rememberedCommand(store: Store, id: string): Promise<Remembered | undefined> {
  return (await store.read(COMMANDS))?.findLast((command) => command.id === id);
}

export async function rememberCommand(store: Store, command: Remembered): Promise<Change> {
  const before = (await store.read(COMMANDS)) ?? [];
  return { name: COMMANDS.name, value: [...before, command].slice(-MOST) };
}
