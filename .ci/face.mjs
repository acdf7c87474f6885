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
// npm runs its scripts in the project's folder; a file is named from where the command was given.
const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
if (script === name && from) process.chdir(from);
// Whoever reads the output may have seen enough ("| head"): that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(args);
