import type { Action, Badge } from '../../protocol/badge.ts';
import { makeHost } from '../own-nodes.ts';
import type { Theme } from '../theme.ts';
import css from './badge.css?inline';
import { draw } from './draw.ts';

export interface Mounted {
  /** Goes into the page; all that is ours is in its shadow root. */
  host: HTMLElement;
  /** Draws the badge anew if it says something else than before; the keyboard stays where it was. */
  show(badge: Badge): void;
  theme(theme: Theme): void;
}

/** One sheet for all badges. */
let sheet: CSSStyleSheet | undefined;

/** A constructed sheet needs nothing of the page's CSP. Firefox may refuse one to a content script: then a style node. */
function addStyles(document: Document, root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
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
  act: (action: Action) => Promise<boolean>,
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
      const stops = () => [...root.querySelectorAll<HTMLElement>('summary,button')];
      const at = root.activeElement ? stops().indexOf(root.activeElement as HTMLElement) : -1;
      const open = root.querySelector('details')?.open;
      const box = draw(document, badge, async (action) => {
        // The one live region says how it went.
        status.textContent = '';
        if (!(await act(action)) && badge.kind === 'card') status.textContent = badge.notDone;
      });
      if (status.previousSibling) status.previousSibling.remove();
      frame.prepend(box);
      const details = root.querySelector('details');
      if (details && open) details.open = true;
      // An action that was just pressed gives way to the one that takes it back.
      if (at >= 0) (stops()[at] ?? stops().at(-1))?.focus({ preventScroll: true });
    },
    theme(theme) {
      frame.dataset['theme'] = theme;
    },
  };
}
