import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { Plugin } from 'vite';

/** Packs a built folder into a zip whose bytes depend on its files alone: sorted names, one fixed date. */
export function zipped(folder: string, file: string): Plugin {
  let failed = false;
  return {
    name: 'bidthrift-zip',
    apply: 'build',
    enforce: 'post',
    // A broken build is closed, too: its own error must be the one that is seen.
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (failed) return;
        const names = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.parentPath.includes('.vite') === false)
          .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
          .sort();
        const files: Zippable = {};
        for (const name of names) files[name] = readFileSync(join(folder, name));
        writeFileSync(file, zipSync(files, { level: 9, mtime: '2026-01-01T00:00:00' }));
      },
    },
  };
}
