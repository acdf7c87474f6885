import * as v from 'valibot';
import type { Mills } from '../core/connects.ts';
import { fits, TERM_IDS, type TermId, type Terms } from '../core/rulebook/overrides.ts';
import { type AdviceSettings, ICONS, LOG_COLUMNS, MODES, NOTIFY, REMINDERS, THEMES } from './settings.ts';
import { cost, day, list, maybe } from './shapes.ts';

const dollars = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000_000));
const ruleId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const advice: v.GenericSchema<unknown, AdviceSettings> = v.object({
  /** A share; whoever gives all of the pay away needs no advice. */
  fee: v.pipe(v.number(), v.minValue(0), v.maxValue(0.9)),
  typicalJobValue: maybe(dollars),
  typicalHours: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
  minutesPerProposal: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(1_440))),
  hourlyValue: maybe(dollars),
  weeklyBudget: maybe(cost),
  unitedStates: v.boolean(),
  /** Ids of rules that this version does not know are another version's, and kept. */
  rulesOff: list(ruleId, 200),
  limits: v.record(ruleId, dollars),
});

const term = (id: TermId) =>
  v.exactOptional(
    v.object({
      value: v.pipe(
        v.number(),
        v.check((value) => fits(id, value)),
      ),
      from: day,
    }),
  );

/** Each of the values that may be set, within its bounds; a name that this version does not know is left out. */
const terms: v.GenericSchema<unknown, Terms> = v.object(
  Object.fromEntries(TERM_IDS.map((id) => [id, term(id)])) as Record<TermId, ReturnType<typeof term>>,
);

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
  seenVersion: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/))),
  logHides: list(v.picklist(LOG_COLUMNS), LOG_COLUMNS.length),
  advice,
  terms,
} as const;
