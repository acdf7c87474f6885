// Runs one of the three black boxes (read, replay, advise) from its TypeScript source: node .ci/face.mjs NAME ARGS…
// Its output is the face's own and nothing else, so that scripts can rely on it.
import { existsSync } from 'node:fs';
import { modules } from './setup.mjs';

const [name = '', ...args] = process.argv.slice(2);
const face = new URL(`../test/faces/${name}.ts`, import.meta.url);
if (!/^[a-z]+$/.test(name) || !existsSync(face)) {
  console.error(`There is no face "${name}": read, replay and advise are the three.`);
  process.exit(2);
}
modules();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import(face.href);
process.exitCode = await main(args);
