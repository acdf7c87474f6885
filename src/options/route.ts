import { useCallback, useEffect, useState } from 'preact/hooks';

/** Where on this page the person is: "#/log/add?q=logo" is the view "log", its part "add", and q = "logo". */
export interface Route {
  view: string;
  part: string;
  query: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [view = '', part = ''] = path.split('/');
  return { view, part: plain(part), query: new URLSearchParams(query) };
}

/** The address of one proposal's own page. */
export function proposalAddress(id: string): string {
  return `#/proposal/${encodeURIComponent(id)}`;
}

/** A part of an address as it was before it was put there; one that nobody put there so, as it is. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view; values that are empty are left out, so that the plain view has the plain address. */
export function hashOf(view: string, query: Record<string, string> = {}): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  const search = new URLSearchParams(filled).toString();
  return `#/${view}${search && `?${search}`}`;
}

export interface Navigation {
  route: Route;
  /** Goes to an address; with `replace` without a step in the browser's history, as for each letter of a search. */
  go: (hash: string, replace?: boolean) => void;
}

/** Follows the address: links, the browser's back button, and `go`. */
export function useNavigation(): Navigation {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const life = new AbortController();
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow, { signal: life.signal });
    window.addEventListener('popstate', follow, { signal: life.signal });
    return () => life.abort();
  }, []);
  const go = useCallback((next: string, replace = false) => {
    if (replace) history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    setHash(next);
  }, []);
  return { route: parseRoute(hash), go };
}
