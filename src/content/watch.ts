import { isOwn } from './own-nodes.ts';

/** A page rests when nothing changed for so long; one that never rests is read all the same after the second figure. */
const REST_MS = 150;
const PATIENCE_MS = 600;

/** What a reader may look at, apart from text, and what coming to life changes. Classes change with every hover: not they. */
const ATTRIBUTES = [
  'data-test',
  'data-ev-job-uid',
  'data-ev-opening_uid',
  'href',
  'hidden',
  'style',
  'data-server-rendered',
  'data-v-app',
];

export interface Watcher {
  /** In the next frame after any change: the place to put back what a re-render took away. Must be cheap. */
  frame(): void;
  /** Whether a change at this node could mean another reading. */
  matters(node: Node): boolean;
  /** Once the page rests after changes that matter. */
  flush(): void;
}

/** Watches the page until the signal ends: one observer, which ignores our own nodes, and one timer while it is busy. */
export function watch(window: Window, watcher: Watcher, signal: AbortSignal): { soon(): void } {
  let frame = 0;
  let timer = 0;
  let busySince = 0;
  const flush = () => {
    timer = 0;
    watcher.flush();
  };
  const soon = () => {
    const now = window.performance.now();
    if (timer === 0) busySince = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, Math.max(0, Math.min(REST_MS, busySince + PATIENCE_MS - now)));
  };
  const inFrame = () => {
    frame = 0;
    watcher.frame();
  };
  const observer = new MutationObserver((records) => {
    if (frame === 0) frame = window.requestAnimationFrame(inFrame);
    for (const record of records) {
      if (isOurs(record) || !watcher.matters(record.target)) continue;
      soon();
      return;
    }
  });
  observer.observe(window.document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  });
  return { soon };
}

/** Our badges coming or going, and nothing else. (Their insides are in shadow roots, which no observer outside sees.) */
function isOurs(record: MutationRecord): boolean {
  if (record.type !== 'childList') return isOwn(record.target);
  return [...record.addedNodes, ...record.removedNodes].every(isOwn);
}
