import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { main } from '../../faces/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'bidthrift-read-'));
const file = join(folder, 'page.html');
writeFileSync(file, '<main><h1>Not a page of ours</h1></main>');
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run read', () => {
  let out: MockInstance<typeof process.stdout.write>;
  let err: MockInstance<typeof console.error>;
  beforeEach(() => {
    out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    err = vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => vi.restoreAllMocks());

  it('prints one JSON object, for a page that is not understood too', async () => {
    expect(await main(['--url', 'https://www.upwork.com/', '--today', '2026-10-05', file])).toBe(0);
    expect(JSON.parse(out.mock.calls.map(([text]) => text).join(''))).toMatchObject({
      page: 'none',
      jobs: [],
      history: [],
    });
    expect(err).not.toHaveBeenCalled();
  });

  it.each([
    ['no address', [file], '--url'],
    ['a bad address', ['--url', 'nonsense', file], 'nonsense'],
    ['a bad day', ['--url', 'https://www.upwork.com/', '--today', '2026-02-30', file], '2026-02-30'],
    ['an option that is not one', ['--url', 'https://www.upwork.com/', '--frobnicate', file], '--frobnicate'],
    ['no file', ['--url', 'https://www.upwork.com/'], 'usage'],
    ['two files', ['--url', 'https://www.upwork.com/', file, file], 'usage'],
    ['a file that is not there', ['--url', 'https://www.upwork.com/', join(folder, 'none.html')], 'none.html'],
  ])('says in one line what is wrong with %s, and prints nothing', async (_, args, named) => {
    expect(await main(args)).not.toBe(0);
    expect(out).not.toHaveBeenCalled();
    expect(err).toHaveBeenCalledTimes(1);
    const [line] = err.mock.calls[0] ?? [];
    expect(line).toContain(named);
    expect(line).not.toContain('\n');
  });
});
