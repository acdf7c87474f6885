import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** One self-contained script of a TypeScript file and all it imports, as the content script is built. */
export async function bundled(entry: string): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome116',
      lib: { entry: `${ROOT}${entry}`, formats: ['iife'], name: 'bundle', fileName: () => 'bundle.js' },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error(`Nothing was built of ${entry}.`);
  return chunk.code;
}
