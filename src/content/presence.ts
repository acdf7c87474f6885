/** What to do as a page comes before the person and goes. */
export interface Presence {
  /** The tab is hidden, or the page is put into the back/forward cache. */
  gone(): void;
  /** The person looks at the page again. */
  back(): void;
  /** The page came out of the cache; `back` follows once this is done. */
  restored(): Promise<void>;
}

/** Follows whether anybody looks at this page, until the signal ends. */
export function followPresence(window: Window, presence: Presence, signal: AbortSignal): void {
  const { document } = window;
  let cached = false;
  const look = () => {
    if (document.hidden || cached) presence.gone();
    else presence.back();
  };
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener(
    'pagehide',
    () => {
      cached = true;
      look();
    },
    { signal },
  );
  window.addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (!persisted) return;
      await presence.restored();
      cached = false;
      if (!signal.aborted) look();
    },
    { signal },
  );
}
