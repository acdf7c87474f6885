import * as v from 'valibot';
import { DEFAULT_LEDGER_SETTINGS, type LedgerSettings } from '../../core/ledger/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../protocol/settings.ts';
import { SETTING } from '../../protocol/settings-shape.ts';
import type { Kind, Store } from '../store/store.ts';
import { decoder } from './decoder.ts';

/** A setting of several parts, of which an earlier build may not have known all. */
function parts<T extends object>(setting: v.GenericSchema<unknown, T>, usual: T) {
  const given = v.optional(v.record(v.string(), v.unknown()), {});
  return v.pipe(
    given,
    v.transform((some): unknown => ({ ...usual, ...some })),
    setting,
  );
}

/** A setting that an earlier build did not know has its default. */
const shape = v.object({
  mode: v.optional(SETTING.mode, DEFAULT_SETTINGS.mode),
  price: v.optional(SETTING.price, DEFAULT_SETTINGS.price),
  currency: v.optional(SETTING.currency, DEFAULT_SETTINGS.currency),
  theme: v.optional(SETTING.theme, DEFAULT_SETTINGS.theme),
  overdueDays: v.optional(SETTING.overdueDays, DEFAULT_SETTINGS.overdueDays),
  icon: v.optional(SETTING.icon, DEFAULT_SETTINGS.icon),
  reminders: parts(SETTING.reminders, DEFAULT_SETTINGS.reminders),
  followUpDays: v.optional(SETTING.followUpDays, DEFAULT_SETTINGS.followUpDays),
  notify: v.optional(SETTING.notify, DEFAULT_SETTINGS.notify),
  seenVersion: v.optional(SETTING.seenVersion, DEFAULT_SETTINGS.seenVersion),
  logHides: v.optional(SETTING.logHides, [...DEFAULT_SETTINGS.logHides]),
  advice: parts(SETTING.advice, DEFAULT_SETTINGS.advice),
  terms: v.optional(SETTING.terms, DEFAULT_SETTINGS.terms),
});

export const SETTINGS: Kind<Settings> = { name: 'settings', decode: decoder(shape) };

/** Damaged settings are the defaults: nothing is read until the person has been asked again. */
export async function settingsIn(store: Store): Promise<Settings> {
  return (await store.read(SETTINGS)) ?? DEFAULT_SETTINGS;
}

/** What of them the ledger goes by. */
export function ledgerSettings({ overdueDays, terms }: Settings): LedgerSettings {
  return { ...DEFAULT_LEDGER_SETTINGS, refundDays: overdueDays, terms };
}
