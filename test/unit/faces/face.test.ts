import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const FACE = join(PROJECT, '.ci/face.mjs');
const elsewhere = mkdtempSync(join(tmpdir(), 'face-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

test('a file is looked for where the command was given, though npm runs it in the folder of the project', () => {
  writeFileSync(join(elsewhere, 'nothing-yet.jsonl'), '');
  const args = ['--prefix', PROJECT, 'run', '--silent', 'replay', '--', 'nothing-yet.jsonl'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: elsewhere, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ balance: { seen: null } });
});

test('a reader that has seen enough ends it without a word', () => {
  const jobs = `{"job":{"connects":14}}\n`.repeat(3000);
  writeFileSync(join(elsewhere, 'many.jsonl'), `{"me":{"history":[]}}\n${jobs}`);
  // The shell's own status is that of `head`; what the face said of it stands on standard error.
  const command = `"${process.execPath}" "${FACE}" advise many.jsonl | head -c 20`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: elsewhere, encoding: 'utf8' });
  expect(stdout).toHaveLength(20);
  expect(stderr).toBe('');
});
