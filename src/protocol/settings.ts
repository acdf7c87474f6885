import { DEFAULT_SITUATION, type Situation } from '../core/advice/me.ts';
import type { Mills } from '../core/connects.ts';
import { AS_PUBLISHED, type Terms } from '../core/rulebook/overrides.ts';

/**
 * badges: pages are read as they are opened · click: pages stay untouched until the toolbar button is pressed ·
 * never: everything by hand or paste. null: the person has not answered yet, and nothing is read.
 */
export const MODES = ['badges', 'click', 'never'] as const;
export type Mode = (typeof MODES)[number] | null;

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the toolbar icon says: the balance, how many things need attention, or what the page in front is worth. */
export const ICONS = ['balance', 'attention', 'verdict'] as const;
export type IconSays = (typeof ICONS)[number];

/** What a person can be reminded of; each of them off or on. */
export const REMINDERS = ['refund', 'history', 'expiry', 'follow-up', 'backup'] as const;
export type Reminder = (typeof REMINDERS)[number];

/** Whether reminders come as notifications of the system, too, and whether these may name jobs. */
export const NOTIFY = ['off', 'plain', 'titles'] as const;
export type Notify = (typeof NOTIFY)[number];

/** What the advice asks the person for; null is not known, never zero. */
export type AdviceSettings = Omit<Situation, 'connectPrice' | 'balance' | 'now'>;

/** Columns of the log that a person may leave out; the job always stands there. */
export const LOG_COLUMNS = ['sent', 'cost', 'boost', 'back', 'outcome', 'note'] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export interface Settings {
  mode: Mode;
  /** What one Connect costs the person, in thousandths of the currency shown. */
  price: Mills;
  /** ISO 4217 code; only for showing, nothing is converted. */
  currency: string;
  /** Of our own pages; badges follow the site. */
  theme: Theme;
  /** A refund that is due becomes overdue after so many covered days. */
  overdueDays: number;
  icon: IconSays;
  reminders: Record<Reminder, boolean>;
  /** "Remind me" on a proposal means after so many days. */
  followUpDays: number;
  notify: Notify;
  /** Columns of the log that are left out. */
  logHides: readonly LogColumn[];
  /** The version of Bidthrift whose changes the person knows of; null before it was noted for the first time. */
  seenVersion: string | null;
  /** Changed as a whole. */
  advice: AdviceSettings;
  /** What the person set against the rulebook; changed as a whole. */
  terms: Terms;
}

const { connectPrice: _price, balance: _balance, now: _now, ...ADVICE } = DEFAULT_SITUATION;

export const DEFAULT_SETTINGS: Settings = {
  mode: null,
  price: 150 as Mills,
  currency: 'USD',
  theme: 'auto',
  overdueDays: 7,
  icon: 'balance',
  reminders: { refund: true, history: true, expiry: true, 'follow-up': true, backup: true },
  followUpDays: 5,
  notify: 'off',
  logHides: [],
  seenVersion: null,
  advice: ADVICE,
  terms: AS_PUBLISHED,
};
