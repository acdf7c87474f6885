import { mark, toneIcon } from './icons.ts';
import type { ActionId, Badge, Card, Line, TileLine } from './model.ts';

/** Page text reaches a badge as text alone: every string goes through `textContent`. */
function element(document: Document, name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The inside of a badge. `act` is called only for what a person did, never for a click that a script made. */
export function draw(document: Document, badge: Badge, act: (action: ActionId) => void): HTMLElement {
  return badge.kind === 'card' ? drawCard(document, badge, act) : drawLine(document, badge);
}

function drawCard(document: Document, card: Card, act: (action: ActionId) => void): HTMLElement {
  const box = element(document, 'div', 'card');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', card.label);
  const head = element(document, 'p', `head ${card.tone}`);
  const cost = element(document, 'span', 'cost');
  const main = element(document, 'strong', 'main');
  main.append(...toneIcon(document, card.tone), element(document, 'span', 'text', card.main));
  cost.append(main);
  if (card.beside !== null) cost.append(' ', element(document, 'span', 'beside', card.beside));
  head.append(cost);
  if (card.after !== null) head.append(' ', element(document, 'span', 'after', card.after));
  box.append(head);
  if (card.lines.length > 0) box.append(linesOf(document, card.lines));
  box.append(footOf(document, card, act));
  return box;
}

function drawLine(document: Document, line: TileLine): HTMLElement {
  const box = element(document, 'div', 'line');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', line.label);
  box.append(mark(document), linesOf(document, line.lines));
  return box;
}

function linesOf(document: Document, lines: readonly Line[]): HTMLElement {
  const list = element(document, 'ul', 'lines');
  for (const { tone, text } of lines) {
    const item = element(document, 'li', tone);
    item.append(...toneIcon(document, tone), element(document, 'span', 'text', text));
    list.append(item);
  }
  return list;
}

function footOf(document: Document, card: Card, act: (action: ActionId) => void): HTMLElement {
  const foot = element(document, 'div', 'foot');
  const by = element(document, 'span', 'by', 'Bidthrift');
  by.prepend(mark(document));
  foot.append(by);
  for (const { id, label } of card.actions) {
    const button = element(document, 'button', 'action', label);
    button.setAttribute('type', 'button');
    button.dataset['action'] = id;
    button.addEventListener('click', (event) => {
      // The site's own handlers further up are not meant.
      event.stopPropagation();
      if (event.isTrusted) act(id);
    });
    foot.append(button);
  }
  return foot;
}
