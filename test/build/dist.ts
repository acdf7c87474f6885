import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

export interface Manifest {
  background: { service_worker?: string; scripts?: string[]; type?: string };
  action: { default_popup: string };
  content_scripts: { js: string[]; css?: string[] }[];
  [key: string]: unknown;
}

/** Every file below a folder, as paths relative to it, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The built extension of one browser. Throws when it was not built: a check of nothing would pass. */
export function built(browser: Browser) {
  const folder = resolve(ROOT, process.env['BIDTHRIFT_DIST'] ?? 'dist', browser);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`dist/${browser} is missing: run "npm run build" first.`);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(text('manifest.json')) as Manifest;
  const files = filesBelow(folder);
  const worker = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? '';
  return { folder, files, text, manifest, worker, content: manifest.content_scripts[0]?.js[0] ?? '' };
}

/** The scripts that load when `entry` (a script or a page) does: itself and all it imports, statically or later. */
export function scriptsOf(browser: Browser, entry: string): string[] {
  const { text, files } = built(browser);
  const seen = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = text(file);
    for (const [, , found] of source.matchAll(/(from|import|src=|href=|import\()\s*\(?["'`]([^"'`]+\.js)["'`]/g)) {
      const name = files.find((each) => found !== undefined && each.endsWith(found.replace(/^(\.{0,2}\/)+/, '')));
      if (name) queue.push(name);
    }
  }
  return [...seen].filter((file) => file.endsWith('.js')).sort();
}

/** Gzipped bytes (level 9) of all scripts that load with `entry`. */
export function gzipped(browser: Browser, entry: string): number {
  const { text } = built(browser);
  return scriptsOf(browser, entry).reduce((sum, file) => sum + gzipSync(text(file), { level: 9 }).length, 0);
}
