import { mark, toneIcon } from './icons.ts';
import type { ActionId, Badge, Line } from './model.ts';

/** The inside of a badge. `act` is called only for what a person did, never for a click that a script made. */
export function draw(document: Document, badge: Badge, act: (action: ActionId) => void): HTMLElement {
  /** Page text reaches a badge as text alone: every string is appended as a text node. */
  const element = (name: string, className: string, ...inside: (string | Node)[]) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...inside);
    return made;
  };
  const linesOf = (lines: readonly Line[]) =>
    element(
      'ul',
      'lines',
      ...lines.map(({ tone, text }) => element('li', tone, ...toneIcon(document, tone), element('span', 'text', text))),
    );

  const box = element('div', badge.kind);
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', badge.label);
  if (badge.kind === 'line') {
    box.append(mark(document), linesOf(badge.lines));
    return box;
  }

  const { tone, main, beside, after, lines, actions } = badge;
  const cost = element('span', 'cost');
  cost.append(element('strong', 'main', ...toneIcon(document, tone), element('span', 'text', main)));
  if (beside !== null) cost.append(' ', element('span', 'beside', beside));
  const head = element('p', `head ${tone}`, cost);
  if (after !== null) head.append(' ', element('span', 'after', after));
  box.append(head);
  if (lines.length > 0) box.append(linesOf(lines));
  const buttons = actions.map(({ id, label }) => {
    const button = element('button', 'action', label);
    button.addEventListener('click', (event) => {
      // The site's own handlers further up are not meant.
      event.stopPropagation();
      if (event.isTrusted) act(id);
    });
    return button;
  });
  box.append(element('div', 'foot', element('span', 'by', mark(document), 'Bidthrift'), ...buttons));
  return box;
}
