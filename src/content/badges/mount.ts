import { makeHost } from '../own-nodes.ts';
import type { Theme } from '../theme.ts';
import css from './badge.css?inline';
import { draw } from './draw.ts';
import type { ActionId, Badge } from './model.ts';

export interface Mounted {
  /** Goes into the page; all that is ours is in its shadow root. */
  host: HTMLElement;
  /** Draws the badge anew if it says something else than before; the keyboard stays where it was. */
  show(badge: Badge): void;
  theme(theme: Theme): void;
  /** Says how an action went, in the badge's one live region. */
  report(text: string): void;
}

/** One sheet for all badges of a document. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** A constructed sheet needs nothing of the page's CSP. Firefox may refuse one to a content script: then a style node. */
function addStyles(document: Document, root: ShadowRoot): void {
  try {
    let sheet = sheets.get(document);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(document, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

/** A badge that is not yet in the page. The root is closed, so that the page cannot read what it says; tests open it. */
export function mountBadge(
  document: Document,
  act: (action: ActionId) => void,
  mode: ShadowRootMode = 'closed',
): Mounted {
  const host = makeHost(document);
  const root = host.attachShadow({ mode });
  const frame = document.createElement('div');
  frame.className = 'frame';
  // Present and empty before it has something to say, or it would not be read out.
  const status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  frame.append(status);
  root.append(frame);
  addStyles(document, root);
  let shown = '';
  return {
    host,
    show(badge) {
      const said = JSON.stringify(badge);
      if (said === shown) return;
      shown = said;
      const focused = root.activeElement?.closest('button') != null;
      const box = draw(document, badge, act);
      if (status.previousSibling) status.previousSibling.remove();
      frame.prepend(box);
      // Only ours: an action that was just pressed gives way to the one that takes it back.
      if (focused) box.querySelector('button')?.focus({ preventScroll: true });
    },
    theme(theme) {
      frame.dataset['theme'] = theme;
    },
    report(text) {
      status.textContent = text;
    },
  };
}
