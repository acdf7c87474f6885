export type Theme = 'light' | 'dark';

/** The site's theme as its root element tells ("air-3-0" is light, "dark" dark); the system's where it tells nothing. */
export function themeOf(root: Element, system: MediaQueryList): Theme {
  const named = root.getAttribute('theme');
  if (named === null || named === '') return system.matches ? 'dark' : 'light';
  return /dark/i.test(named) ? 'dark' : 'light';
}

/** Calls back with the theme now and at each change, until the signal ends. */
export function followTheme(window: Window, changed: (theme: Theme) => void, signal: AbortSignal): void {
  const root = window.document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  let last: Theme | null = null;
  const look = () => {
    const now = themeOf(root, system);
    if (now !== last) changed(now);
    last = now;
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { attributes: true, attributeFilter: ['theme'] });
  system.addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  look();
}
