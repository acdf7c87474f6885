import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { forFirefox } from './.ci/firefox.ts';
import { plainImports } from './.ci/plain-imports.ts';
import { zipped } from './.ci/zip.ts';
import manifest from './manifest.json' with { type: 'json' };

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** `vite build --mode chrome|firefox` leaves dist/<browser> and dist/bidthrift-<browser>.zip. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const stamped = { ...manifest, version };
  const dist = process.env['BIDTHRIFT_DIST'] ?? 'dist';
  return {
    publicDir: 'src/public',
    plugins: process.env['VITEST']
      ? []
      : [
          plainImports(),
          crx({ manifest: (browser === 'firefox' ? forFirefox(stamped) : stamped) as ManifestV3Export, browser }),
          zipped(`${dist}/${browser}`, `${dist}/bidthrift-${browser}.zip`),
        ],
    build: {
      outDir: `${dist}/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox128' : 'chrome116',
      // Extension files are local and need no preloading, whose polyfill would bring `fetch`.
      modulePreload: false,
      sourcemap: false,
      rolldownOptions: { input: { welcome: 'src/welcome/welcome.html' } },
    },
    test: {
      // A machine of CI may be several times slower: a wait ends with its sign, and these with something that is broken.
      testTimeout: 120_000,
      hookTimeout: 180_000,
      expect: { poll: { timeout: 30_000 } },
      maxConcurrency: 2,
      // What opens no browser shares the machine; a browser has it for itself.
      projects: [
        {
          extends: true,
          test: {
            name: 'code',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/browser/**'],
            maxWorkers: '100%',
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            maxWorkers: 1,
            sequence: { groupOrder: 1 },
          },
        },
      ],
    },
  };
});
