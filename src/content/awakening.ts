/** How long after its load a page is left in peace: one that gives no sign of life, and one whose sign is missing. */
const NO_SIGN_MS = 600;
const SLEEPING_MS = 5000;

/**
 * Tells whether the page may be written into: its own program must have taken over the server's markup first, or it
 * would break. Where somebody asked too early, `again` is called once time has told; two timers after the load, no more.
 * @param isAlive true and false by the page's signs, null where it gives none
 */
export function awakening(
  window: Window,
  isAlive: () => boolean | null,
  again: () => void,
  signal: AbortSignal,
): () => boolean {
  const { document } = window;
  let loadedAt = Number.POSITIVE_INFINITY;
  let asked = false;
  const timers: number[] = [];
  const due = () => {
    if (asked) again();
    asked = false;
  };
  const loaded = () => {
    loadedAt = window.performance.now();
    timers.push(window.setTimeout(due, NO_SIGN_MS), window.setTimeout(due, SLEEPING_MS));
  };
  if (document.readyState === 'complete') loaded();
  else window.addEventListener('load', loaded, { signal, once: true });
  signal.addEventListener('abort', () => {
    for (const timer of timers) window.clearTimeout(timer);
  });
  return () => {
    const alive = isAlive();
    const ready = alive === true || window.performance.now() - loadedAt >= (alive === null ? NO_SIGN_MS : SLEEPING_MS);
    asked ||= !ready;
    return ready;
  };
}
