import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import manifest from '../../../manifest.json' with { type: 'json' };
import { SCENES } from './scenes.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HOST = 'https://gallery.test';
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css', png: 'image/png' };

/**
 * The real pages' own HTML, styles and components around a client's twin, under the real pages' content policy.
 * Built in memory; `show` answers all the browser's requests itself.
 */
export async function buildGallery() {
  const files = new Map<string, string | Uint8Array>();
  const result = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      target: 'chrome116',
      rolldownOptions: { input: ['popup', 'options', 'welcome'].map((name) => join(ROOT, `src/${name}/${name}.html`)) },
    },
    plugins: [
      {
        name: 'twin',
        transformIndexHtml: {
          order: 'pre',
          handler: (html) => html.replace(/src="\.\/\w+\.tsx"/, 'src="/test/browser/gallery/gallery.tsx"'),
        },
      },
    ],
  })) as Rolldown.RolldownOutput;
  for (const file of result.output) files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);

  async function show(page: Page, name: string): Promise<void> {
    const scene = SCENES[name];
    if (!scene) throw new Error(`No such scene: ${name}`);
    await page.route(`${HOST}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      const body = files.get(path);
      if (body === undefined) return route.fulfill({ status: 404, body: path });
      return route.fulfill({
        body: Buffer.from(body),
        contentType: TYPES[path.split('.').pop() ?? ''] ?? 'text/plain',
        headers: { 'content-security-policy': manifest.content_security_policy.extension_pages },
      });
    });
    await page.goto(`${HOST}/src/${scene.page}/${scene.page}.html?scene=${name}#${scene.hash ?? ''}`);
    await page.locator('main[aria-busy="false"], main:not([aria-busy])').waitFor();
    await scene.act?.(page);
  }
  return { show };
}

/** The source of axe, to be evaluated in a page. */
export const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
