import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './dist.ts';

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is said to be %s for the build', (version, expected) => {
  const ask = `import { suits } from './.ci/setup.mjs'; console.log(suits('${version}'))`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', ask], { cwd: ROOT, encoding: 'utf8' });
  expect(said.trim()).toBe(String(expected));
});
