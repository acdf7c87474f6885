/**
 * What the apply page's form says about itself: which account sends, and how many questions there are. What the person
 * types stays theirs: no value of a field is ever read.
 */
import type { Account } from '../core/job.ts';
import type { Said } from './notes.ts';
import { isShown } from './page.ts';
import { textOf } from './text.ts';

/** Which account the proposal is sent from, by the words beside the chosen radio; never the name. */
export function accountIn(top: Element): Account | null {
  for (const radio of top.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')) {
    const label = radio.labels?.[0];
    const kind = label && /^as an? (agency|freelancer)\b/i.exec(textOf(label))?.[1];
    if (kind) return kind === 'agency' ? 'agency' : 'own';
  }
  return null;
}

/** How many questions there are to answer beside the letter. */
export function questionsIn(top: Element): Said<number> {
  // Text boxes that grow with their text keep a hidden double beside them.
  const boxes = [...top.querySelectorAll('textarea')].filter(
    (box) => !box.closest('[aria-hidden="true"]') && isShown(box, top),
  );
  const among = (part: Element): number => boxes.filter((box) => part.contains(box)).length;
  const area = top.querySelector('.questions-area');
  if (area) return among(area) || (textOf(area) ? null : 0);
  const letter = boxes.find(isLetter);
  return letter && among(letter.closest('section') ?? top) - 1;
}

/** The letter's box, by the first words around it. */
function isLetter(box: Element): boolean {
  let around = box;
  while (around.parentElement && textOf(around) === '') around = around.parentElement;
  return /^cover letter\b/i.test(textOf(around));
}
