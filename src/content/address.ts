/** The Navigation API as far as it is used here; Firefox has it since 147, TypeScript's library not yet. */
interface WithNavigation {
  navigation?: EventTarget;
}

/** The page's address without its "#…", which moves inside a page. */
export function addressOf(window: Window): string {
  return window.location.href.replace(/#.*/, '');
}

export interface Follower {
  /** Looks whether the address moved since the last look. */
  look(): boolean;
  /** The browser tells of every move by itself: nobody needs to look. */
  hears: boolean;
}

/**
 * Follows a single-page app from page to page until the signal ends. Nothing tells an isolated world of `pushState`
 * where the Navigation API is missing: there, `look` finds the move when the mutation flush calls it. There is no
 * polling timer.
 */
export function followAddress(window: Window, moved: () => void, signal: AbortSignal): Follower {
  const { navigation } = window as WithNavigation;
  let last = addressOf(window);
  const look = () => {
    const here = addressOf(window);
    if (here === last || signal.aborted) return false;
    last = here;
    moved();
    return true;
  };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  return { look, hears: navigation !== undefined };
}
