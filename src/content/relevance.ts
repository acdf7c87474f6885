import type { Route } from '../readers/routes.ts';

export interface Relevance {
  /** The page was read: these nodes are its jobs. */
  read(units: Iterable<Node>): void;
  /** Whether a change at this node could mean another reading. */
  matters(node: Node): boolean;
}

/**
 * Keeps reading to what changed: a page is read again for changes in its main part, a panel for changes outside it. In a
 * list, what happens inside a job that was read (a menu, a hover) makes no other reading, unless it became another job.
 */
export function relevance(document: Document, { page, panel }: Route): Relevance {
  const list = page === 'search' || page === 'feed';
  let units = new Set<Node>();
  let main: Element | null = null;
  return {
    read(nodes) {
      units = new Set(list ? nodes : []);
      main = document.querySelector('main');
    },
    matters(node) {
      // Not read yet, or drawn anew.
      if (!main?.isConnected) return true;
      for (let at: Node | null = node; at; at = at.parentNode) {
        if (units.has(at)) return at === node;
        if (at === main) return !panel;
      }
      return panel;
    },
  };
}
