/** Follows the system, or the person's own choice where they made one. */
export function wear(theme: 'auto' | 'light' | 'dark', root = document.documentElement): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
