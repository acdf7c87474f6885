import * as v from 'valibot';
import type { Settings } from '../../protocol/settings.ts';
import type { Kind } from '../store/store.ts';
import { decoder } from './decoder.ts';

/** What the latest import brought: enough to take it back. Of earlier ones nothing is kept. */
export interface LastImport {
  /** The command's id. */
  command: string;
  /** The facts that were new, by the page they lie on, as their ids. */
  brought: Record<string, string[]>;
  /** The settings before, where the import changed them. */
  settings: Settings | null;
}

const shape = v.object({
  command: v.string(),
  brought: v.record(v.string(), v.array(v.string())),
  // They were ours a moment before: a setting that is missing gets its default where settings are read.
  settings: v.nullable(v.custom<Settings>((value) => typeof value === 'object' && value !== null)),
});

export const LAST_IMPORT: Kind<LastImport> = { name: 'last-import', decode: decoder(shape), passing: true };
