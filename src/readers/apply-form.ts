/**
 * What the apply page's form says about itself: which account sends, and how many questions there are. What the person
 * types stays theirs: no value of a field is ever read.
 */
import type { Account } from '../core/job.ts';
import type { Said } from './notes.ts';
import { isShown } from './page.ts';
import { textOf } from './text.ts';

/** Which account the proposal is sent from, by the words beside the chosen radio; never the name. */
export function accountIn(top: Element): Said<Account> {
  const radios = [...top.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const offered = radios
    .map((radio) => ({ radio, account: accountOf(besideOf(radio)) }))
    .filter((each) => each.account);
  const chosen = offered.filter(({ radio }) => radio.checked);
  if (offered.length === 0) return undefined;
  return chosen.length === 1 ? chosen[0]?.account : null;
}

function accountOf(label: string): Account | undefined {
  if (/^as an agency\b/i.test(label)) return 'agency';
  return /^as a freelancer\b/i.test(label) ? 'own' : undefined;
}

function besideOf(field: HTMLInputElement): string {
  const label = field.labels?.[0] ?? field.parentElement;
  return label ? textOf(label) : '';
}

/** How many questions there are to answer beside the letter. */
export function questionsIn(top: Element): Said<number> {
  const area = top.querySelector('.fe-proposal-job-questions, .questions-area');
  if (area) {
    const count = boxesIn(area).length;
    return count === 0 && textOf(area) !== '' ? null : count;
  }
  const letter = boxesIn(top).find(isLetter);
  return letter ? boxesIn(letter.closest('section') ?? top).length - 1 : undefined;
}

/** Text boxes that grow with their text keep a hidden double beside them. */
function boxesIn(top: Element): Element[] {
  return [...top.querySelectorAll('textarea')].filter(
    (box) => !box.closest('[aria-hidden="true"]') && isShown(box, top),
  );
}

/** The letter's box: by the label it names, else by the first words around it. */
function isLetter(box: Element): boolean {
  let around = box;
  while (around.parentElement && textOf(around) === '') around = around.parentElement;
  return box.getAttribute('aria-labelledby') === 'cover_letter_label' || /^cover letter\b/i.test(textOf(around));
}
