/**
 * The one kind of node that is ours in the page. Its name and class are the same for every badge, so that they tell the
 * page nothing of what a badge says; "rr-block" keeps it out of the site's session replay.
 */
export const TAG = 'side-note';
const CLASS = 'rr-block';

/**
 * Said on the document when an instance begins to badge; an older one that still badges hears it and ends. A page can hear
 * it and say it, too: it sees our nodes from then on anyway, and costs itself no more than its badges.
 */
const ARRIVAL = `${TAG}-arrival`;

/** An empty host, not yet in the page. Isolated worlds have no custom elements: it is an element like any other. */
export function makeHost(document: Document): HTMLElement {
  const host = document.createElement(TAG);
  host.className = CLASS;
  return host;
}

export function isOwn(node: Node): boolean {
  return node.nodeName === TAG.toUpperCase();
}

/** Takes away every node of ours, also those of an instance that can no longer do it itself. */
export function removeOwnNodes(document: Document): void {
  for (const node of document.querySelectorAll(TAG)) node.remove();
}

/** Ends older instances, then listens for a newer one until the signal ends. */
export function takeOver(document: Document, ended: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new Event(ARRIVAL));
  document.addEventListener(ARRIVAL, ended, { signal });
}
