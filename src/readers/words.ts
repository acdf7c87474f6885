/** Looking for the site's own wordings in a page's visible text, where the same words may stand more than once. */
import { whole } from './grammar.ts';
import type { Said } from './notes.ts';
import type { Survey } from './text.ts';

/** A figure as the site writes it, in a group; whether it is well formed is for the grammar to say. */
export const FIGURE = '([\\d.,]+)';

/** The text that stands under a hook; undefined where the hook is not on the page. */
export function under(seen: Survey, hook: string): string | undefined {
  const span = seen.marks.get(hook)?.[0];
  return span && seen.text.slice(span.from, span.to).trim();
}

/**
 * What a wording says, through the first of its groups that holds something. Wherever it stands it must say the same:
 * undefined where it stands nowhere, null where it is not understood or says two things.
 * @param pattern with the flag g
 */
export function wording<T>(text: string, pattern: RegExp, parse: (value: string) => T | null): Said<T> {
  let found: Said<T>;
  for (const match of text.matchAll(pattern)) {
    const value = parse(match.slice(1).find((group) => group !== undefined) ?? '');
    if (value === null || (found !== undefined && JSON.stringify(found) !== JSON.stringify(value))) return null;
    found = value;
  }
  return found;
}

/** A pattern whose blanks are any white space: a sentence may be broken over lines by whoever wrote the page's markup. */
export function words(pattern: string, flags: string): RegExp {
  return new RegExp(pattern.replace(/ /g, '\\s'), flags);
}

/** A count of Connects in the site's words; `N` in the pattern stands for the figure with its unit. */
export function connectsIn(text: string, pattern: string): Said<number> {
  return wording(text, words(pattern.replace('N', `${FIGURE} Connects?`), 'gim'), whole);
}

/** A heading in the page's text, by its place among the others. */
export interface Heading {
  from: number;
  to: number;
  text: string;
}

/** The visible headings in page order, whatever their level. */
export function headings(seen: Survey): Heading[] {
  const spans = seen.marks.get('h') ?? [];
  return spans.map(({ from, to }) => ({ from, to, text: seen.text.slice(from, to).replace(/\s+/g, ' ').trim() }));
}
