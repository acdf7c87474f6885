import type { Action, Badge, Line, Why } from '../../protocol/badge.ts';
import { mark, toneIcon } from './icons.ts';

/** The inside of a badge. `act` is called only for what a person did, never for a click that a script made. */
export function draw(document: Document, badge: Badge, act: (action: Action) => void): HTMLElement {
  /** Page text reaches a badge as text alone: every string is appended as a text node. */
  const element = (name: string, className: string, ...inside: (string | Node)[]) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...inside);
    return made;
  };
  const button = (action: Action) => {
    const made = element('button', 'action', action.label);
    made.addEventListener('click', ({ isTrusted }) => isTrusted && act(action));
    return made;
  };
  const wordsOf = ({ tone, text, note, rule }: Line) => {
    const words = element('span', 'text', rule ? button({ label: text, type: 'open-rules', word: { rule } }) : text);
    if (note) words.append(' ', element('small', 'note', note));
    return [...toneIcon(document, tone), words];
  };
  const linesOf = (lines: readonly Line[]) =>
    element('ul', 'lines', ...lines.map((line) => element('li', line.tone, ...wordsOf(line))));
  const whyOf = ({ label, parts }: Why) => {
    const why = document.createElement('details');
    const summary = element('summary', 'action', label);
    why.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !why.open) return;
      // It closes this, and not the site's panel around it.
      event.stopPropagation();
      why.open = false;
      summary.focus();
    });
    why.append(summary, ...parts.flatMap(({ title, lines }) => [element('p', 'title', title), linesOf(lines)]));
    return why;
  };

  const box = element('div', badge.kind);
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', badge.label);
  if (badge.kind === 'line') {
    box.append(mark(document), linesOf(badge.lines));
    return box;
  }

  // The site's own handlers further up are not meant.
  box.addEventListener('click', (event) => event.stopPropagation());
  const { verdict, tone, main, beside, after, lines, why, actions } = badge;
  const price = element('span', 'cost', element('strong', 'main', ...wordsOf({ tone, text: main })));
  if (beside !== null) price.append(' ', beside);
  const cost = element('span', 'cost');
  if (verdict) cost.append(element('strong', `verdict ${verdict.tone}`, ...wordsOf(verdict)), ' ');
  cost.append(price);
  const head = element('p', `head ${tone}`, cost);
  if (after !== null) head.append(' ', element('span', 'after', after));
  box.append(head);
  if (lines.length > 0) box.append(linesOf(lines));
  if (why) box.append(whyOf(why));
  box.append(element('div', 'foot', element('span', 'by', mark(document), 'Bidthrift'), ...actions.map(button)));
  return box;
}
