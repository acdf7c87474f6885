import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { main as advise } from '../../faces/advise.ts';
import { main as read } from '../../faces/read.ts';
import { main as replay } from '../../faces/replay.ts';

const folder = mkdtempSync(join(tmpdir(), 'bidthrift-'));
const missing = join(folder, 'missing.jsonl');

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

const url = 'https://www.upwork.com/jobs/~022105568396702646273';
const faces: [string, (file: string) => Promise<number>][] = [
  ['read', (file) => read(['--url', url, file])],
  ['replay', (file) => replay([file])],
  ['advise', (file) => advise([file])],
];

describe.each(faces)('%s', (_, run) => {
  test.each([
    ['a file that is not there', missing, `${missing}: there is no such file.`],
    ['a file below a file', join(import.meta.filename, 'more'), 'there is no such file.'],
    ['a folder', folder, `${folder}: that is a folder, not a file.`],
  ])('says of %s what is wrong with it, in one line, and prints nothing', async (_what, file, words) => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(await run(file)).toBe(2);
    expect(out).not.toHaveBeenCalled();
    expect(error.mock.calls).toEqual([[expect.stringContaining(words)]]);
  });
});
