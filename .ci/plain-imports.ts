import type { Plugin } from 'vite';

/**
 * Leaves of Vite's wrapper around each `import()` the import alone. The wrapper would first load the imported files'
 * styles; here every page links all of its styles itself.
 */
export function plainImports(): Plugin {
  return {
    name: 'bidthrift-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}
