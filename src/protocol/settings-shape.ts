import * as v from 'valibot';
import type { Mills } from '../core/connects.ts';
import { ICONS, MODES, NOTIFY, REMINDERS, THEMES } from './settings.ts';
import { maybe } from './shapes.ts';

/** What each setting may be, wherever it comes from: the screens, a file, the storage. */
export const SETTING = {
  mode: maybe(v.picklist(MODES)),
  /** Mills have a type of their own; the number is checked, the name is ours. */
  price: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(1_000_000),
    v.transform((n) => n as Mills),
  ),
  /** Anything else would throw where money is written. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  theme: v.picklist(THEMES),
  overdueDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
  icon: v.picklist(ICONS),
  /** Each off or on. */
  reminders: v.object(v.entriesFromList(REMINDERS, v.boolean())),
  followUpDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  notify: v.picklist(NOTIFY),
} as const;
