import type { LeftOut } from './shapes.ts';

/** Enough to find the place again. */
const SHOWN = 120;

/** @param pieces at least one, in order */
export function leftOut<Why extends string>(pieces: readonly { line: number; text: string }[], why: Why): LeftOut<Why> {
  const text = pieces.map((piece) => piece.text).join(' · ');
  const [line, to] = [pieces[0]?.line ?? 1, pieces.at(-1)?.line ?? 1];
  return { line, to, why, text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text };
}
