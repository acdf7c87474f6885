import type { Mills } from '../core/connects.ts';

/**
 * badges: pages are read as they are opened · click: pages stay untouched until the toolbar button is pressed ·
 * never: everything by hand or paste. null: the person has not answered yet, and nothing is read.
 */
export const MODES = ['badges', 'click', 'never'] as const;
export type Mode = (typeof MODES)[number] | null;

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

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
}

export const DEFAULT_SETTINGS: Settings = {
  mode: null,
  price: 150 as Mills,
  currency: 'USD',
  theme: 'auto',
  overdueDays: 7,
};
