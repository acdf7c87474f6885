/**
 * The closed grammars of the site's figures and words (US formats, English interface). Each takes folded text and gives
 * null for anything it does not know; none of them searches inside a longer text.
 */
import type { Level, ProposalRange } from '../core/job.ts';
import { day } from '../core/statement-words.ts';

export { day, whole } from '../core/statement-words.ts';

/** The pattern of a time ago, for those who look for one: the browser's own words, "now" and "this minute" among them. */
export const AGO =
  '(?:less than )?(?:an?(?: few)?|\\d+)\\s+\\w+\\s+ago|in\\s+(?:an?|\\d+)\\s+\\w+|yesterday|today|tomorrow|(?:just )?now|(?:last|this)\\s+\\w+';

const WHEN = new RegExp(`^(?:${AGO})$`, 'i');

/** "17 minutes ago", "in 22 seconds", "last quarter", or a day: as worded. */
export function when(text: string): string | null {
  return WHEN.test(text) || day(text) !== null ? text : null;
}

/** "4.66" → 4.66. */
export function decimal(text: string): number | null {
  return /^\d{1,6}(?:\.\d{1,4})?$/.test(text) ? Number(text) : null;
}

/** "$2,000.00", "$1.9K", "$10K+" → US dollars. */
export function money(text: string): number | null {
  const parts = /^\$ ?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,2})? ?([KkMmBb])?\+?$/.exec(text);
  if (!parts) return null;
  const scale = { k: 1e3, m: 1e6, b: 1e9 }[(parts[3] ?? '').toLowerCase()] ?? 1;
  return Math.round(Number((parts[1] ?? '').replace(/,/g, '') + (parts[2] ?? '')) * scale * 100) / 100;
}

/** "27%" → 27, within 0–100. */
export function percent(text: string): number | null {
  const parts = /^(\d{1,3}(?:\.\d{1,2})?) ?%$/.exec(text);
  return parts && Number(parts[1]) <= 100 ? Number(parts[1]) : null;
}

/** "$10.00 - $25.00" → [10, 25]; one figure → [x, x]; a range that runs backwards is not understood. */
export function rates(text: string): [number, number] | null {
  const ends = text.split(/ ?[-–—] ?/).map((end) => money(end.replace(/ ?\/ ?h(ou)?r$/i, '')));
  const [low, high = low] = ends;
  if (ends.length > 2 || low == null || high == null || low > high) return null;
  return [low, high];
}

/** "Less than 5", "Fewer than 5", "20 to 50", "50+". */
export function proposalRange(text: string): ProposalRange | null {
  if (/^(?:less|fewer) than 5$/i.test(text)) return '<5';
  const parts = /^(\d{1,2}) ?(?:to|-|–) ?(\d{1,2})$/i.exec(text);
  const range = parts ? `${parts[1]}-${parts[2]}` : text.replace(/ /g, '');
  return (['5-10', '10-15', '15-20', '20-50', '50+'] as const).find((known) => known === range) ?? null;
}

/** "1 to 3 months", "Less than a month", "1-3 months", "3-6 months": a length of time, as worded. */
export function span(text: string): string | null {
  return /^(?:(?:less|more) than )?(?:an?|\d+)(?: ?(?:to|-|–) ?\d+)?\+? (?:day|week|month|year)s?$/i.test(text)
    ? text
    : null;
}

/** "Less than 30 hrs/week", "30+ hrs/week", "Hours to be determined", "Not sure": as worded. */
export function workload(text: string): string | null {
  return /^(?:(?:less|more) than )?\d+\+? hrs\/week$|^hours to be determined$|^not sure$/i.test(text) ? text : null;
}

/** "Entry Level", "Intermediate", "Expert". */
export function level(text: string): Level | null {
  const word = text.toLowerCase().replace(/ level$/, '');
  return (['entry', 'intermediate', 'expert'] as const).find((known) => known === word) ?? null;
}

/** The words "verified" and "unverified" themselves: an icon stands beside both. */
export function verified(said: string): boolean | null {
  return /^verified$/i.test(said) ? true : /^(?:un|not )verified$/i.test(said) ? false : null;
}

/** A country as worded, or its alpha-3 code; a label for screen readers may stand before it. */
export function country(said: string): string | null {
  const name = said.replace(/^Location /, '');
  return /^\p{L}[\p{L}\p{M} .,'’()&-]*$/u.test(name) ? name : null;
}
