import { day, dayWord, isAmount } from '../statement-words.ts';

/** A piece of what was copied: a line, or the part of one between two tabs. */
export interface Piece {
  /** Counted from 1. */
  line: number;
  /** White space folded; never empty. */
  text: string;
}

/** Browsers put tabs between cells, line breaks, or both, and not between the same ones: neither says what a cell is. */
export function piecesOf(text: string): Piece[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line, index) =>
    line
      .split('\t')
      .map((part) => fold(part))
      .filter((part) => part !== '')
      .map((part) => ({ line: index + 1, text: part })),
  );
}

/** White space of any kind becomes one space; what has no width goes. */
export function fold(text: string): string {
  return text
    .replace(/[\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the text stands where a row's day stands, be it one that exists or not. */
export function isDay(text: string): boolean {
  return dayWord(text) !== null || isNoDay(text);
}

/** "November 31, 2026" */
export function isNoDay(text: string): boolean {
  return /^[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}$/.test(text) && day(text) === null;
}

/** What stands for nobody in the agency's Freelancer column, and once more below each name. */
export const NOBODY = '—';

/**
 * The pieces in runs, each from a day to before the next one; the first run holds what stands before all days. A title may
 * read like a day: it does where an amount follows at once, which no day has below it.
 */
export function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    const run = runs.at(-1) ?? [];
    const begins = isDay(piece.text) && !(runs.length > 1 && run.length === 2 && isTitle(pieces, index));
    if (begins) runs.push([piece]);
    else run.push(piece);
  }
  return runs;
}

function isTitle(pieces: readonly Piece[], index: number): boolean {
  const is = (step: number) => isAmount(pieces[index + step]?.text ?? '');
  // With a name below, it may be the day of a badge, too, below a row that was cut: the run stays whole and is refused.
  return is(1) || (pieces[index + 2]?.text === NOBODY && is(3));
}
