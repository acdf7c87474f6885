import * as v from 'valibot';
import type { Mills } from '../../core/connects.ts';
import { DEFAULT_LEDGER_SETTINGS, type LedgerSettings } from '../../core/ledger/index.ts';
import { DEFAULT_SETTINGS, MODES, type Settings, THEMES } from '../../protocol/settings.ts';
import type { Kind, Store } from '../store/store.ts';
import { decoder } from './decoder.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A setting that an earlier build did not know has its default. */
const shape = v.object({
  mode: v.optional(v.nullable(v.picklist(MODES)), DEFAULT_SETTINGS.mode),
  price: v.optional(
    v.pipe(
      count,
      v.transform((n) => n as Mills),
    ),
    DEFAULT_SETTINGS.price,
  ),
  currency: v.optional(v.string(), DEFAULT_SETTINGS.currency),
  theme: v.optional(v.picklist(THEMES), DEFAULT_SETTINGS.theme),
  overdueDays: v.optional(count, DEFAULT_SETTINGS.overdueDays),
});

export const SETTINGS: Kind<Settings> = { name: 'settings', decode: decoder(shape) };

/** Damaged settings are the defaults: nothing is read until the person has been asked again. */
export async function settingsIn(store: Store): Promise<Settings> {
  return (await store.read(SETTINGS)) ?? DEFAULT_SETTINGS;
}

/** What of them the ledger goes by. */
export function ledgerSettings({ overdueDays }: Settings): LedgerSettings {
  return { ...DEFAULT_LEDGER_SETTINGS, refundDays: overdueDays };
}
