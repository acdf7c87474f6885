import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension that does what ours must never do: its worker, its page and its content script each ask a stranger for
 * something. A harness that does not see these three would prove nothing about ours.
 */
export const PLANTED = {
  worker: 'http://worker.example/',
  page: 'http://page.example/',
  content: 'https://content.example/',
};

const asks = (url: string): string => `fetch('${url}').catch(() => null);`;

/** Writes it into a folder of its own and gives its path. */
export function plantedExtension(browser: 'chromium' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'bidthrift-planted-'));
  const background = browser === 'chromium' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'planted',
    version: '1',
    background,
    // Firefox's own policy would turn plain http into https.
    content_security_policy: { extension_pages: "default-src 'self'; connect-src *" },
    content_scripts: [{ matches: ['https://www.upwork.com/*'], js: ['content.js'] }],
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'planted@bidthrift.example' } } }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': asks(PLANTED.worker),
    'page.html': '<!doctype html><title>planted</title><script src="page.js"></script>',
    'page.js': asks(PLANTED.page),
    'content.js': asks(PLANTED.content),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
