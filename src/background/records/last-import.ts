import * as v from 'valibot';
import type { FollowUp } from '../../protocol/attention.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { Kind } from '../store/store.ts';
import { decoder } from './decoder.ts';
import { followUpsShape } from './follow-ups.ts';

/** What the latest import brought: enough to take it back. Of earlier ones nothing is kept. */
export interface LastImport {
  /** The command's id. */
  command: string;
  /** The facts that were new, by the page they lie on, as their ids. */
  brought: Record<string, string[]>;
  /** The settings before and after, where the import changed them. */
  settings: { before: Settings; after: Settings } | null;
  /** The reminders that were new. */
  followUps: FollowUp[];
}

// They were ours a moment before: a setting that is missing gets its default where settings are read.
const settings = v.custom<Settings>((value) => typeof value === 'object' && value !== null);

const shape = v.object({
  command: v.string(),
  brought: v.record(v.string(), v.array(v.string())),
  settings: v.nullable(v.object({ before: settings, after: settings })),
  followUps: v.optional(followUpsShape, []),
});

export const LAST_IMPORT: Kind<LastImport> = { name: 'last-import', decode: decoder(shape), passing: true };
