import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../faces/replay.ts';

const states = fileURLToPath(new URL('../../states/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bidthrift-'));
const file = join(folder, 'lines.jsonl');

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: string[]): Promise<{ code: number; out: string; errors: string[] }> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const code = await main(args);
  const answer = { code, out: out.mock.calls.map(([text]) => String(text)).join('') };
  const errors = error.mock.calls.map(([text]) => String(text));
  vi.restoreAllMocks();
  return { ...answer, errors };
}

function replay(lines: readonly string[], ...args: string[]) {
  writeFileSync(file, lines.join('\n'));
  return run([...args, file]);
}

const at = '2026-10-04T09:00:00Z';
const good = JSON.stringify({ at, entry: { kind: 'grant', amount: 10, boost: 0, jobUid: null, note: '' } });

describe('every scenario', () => {
  const files = readdirSync(states).filter((name) => name.endsWith('.jsonl'));

  test.each(files)('says the same in any order and fed twice: %s', async (name) => {
    const lines = readFileSync(join(states, name), 'utf8').trim().split('\n');
    const now = '2026-12-01T00:00:00Z';
    const once = await replay(lines, '--now', now);
    expect(once.code).toBe(0);
    expect(await replay([...lines].reverse(), '--now', now)).toEqual(once);
    expect(await replay([...lines, ...lines, ''], '--now', now)).toEqual(once);
    expect(await replay([...lines.slice(1), ...lines.slice(0, 1)], '--now', now)).toEqual(once);
  });
});

describe('bad input', () => {
  const bad: [string, string][] = [
    ['no JSON', '{"at":'],
    ['no object', '[1]'],
    ['no moment', '{"entry":{"kind":"grant","amount":1}}'],
    ['a moment without offset', '{"at":"2026-10-04T09:00:00","entry":{"kind":"grant","amount":1}}'],
    ['a day that does not exist', '{"at":"2026-02-30T09:00:00Z","entry":{"kind":"grant","amount":1}}'],
    ['nothing said', `{"at":"${at}"}`],
    [
      'two things said',
      `{"at":"${at}","entry":{"kind":"grant","amount":1},"outcome":{"jobUid":"1","outcome":"viewed"}}`,
    ],
    ['an unknown entry', `{"at":"${at}","entry":{"kind":"gift","amount":1}}`],
    ['half a Connect', `{"at":"${at}","entry":{"kind":"grant","amount":1.5}}`],
    ['a signed grant', `{"at":"${at}","entry":{"kind":"grant","amount":-1}}`],
    ['a boost of a grant', `{"at":"${at}","entry":{"kind":"grant","amount":1,"boost":1}}`],
    ['an unknown outcome', `{"at":"${at}","outcome":{"jobUid":"1","outcome":"won"}}`],
    ['an outcome of no job', `{"at":"${at}","outcome":{"outcome":"viewed"}}`],
    ['an unknown page', `{"at":"${at}","reading":{"page":"start"}}`],
    ['a balance in words', `{"at":"${at}","reading":{"page":"job","balance":"46"}}`],
    ['jobs that are no list', `{"at":"${at}","reading":{"page":"job","jobs":{}}}`],
    ['an unknown status', `{"at":"${at}","reading":{"page":"job","jobs":[{"status":"shut"}]}}`],
    ['a row of no day', `{"at":"${at}","reading":{"page":"connects-history","history":[{"date":"yesterday"}]}}`],
    ['a row of a day that does not exist', `{"at":"${at}","reading":{"page":"job","history":[{"date":"2026-02-31"}]}}`],
    ['a proposal of no day', `{"at":"${at}","reading":{"page":"proposals","proposals":[{"date":"Jan 2, 2026"}]}}`],
    ['a row in words', `{"at":"${at}","reading":{"page":"connects-history","history":[{"amount":"-14"}]}}`],
  ];

  test.each(bad)('%s: one line that names the line, no output, another exit code', async (_, line) => {
    const { code, out, errors } = await replay([good, '', line, good]);
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^Line 3: .+\.$/);
    expect(errors[0]).not.toContain('\n');
  });

  test.each([
    [['--now', '2026-10-04']],
    [['--now', 'today']],
    [['--account', 'other']],
    [['--from', '2026']],
    [['missing.jsonl']],
  ])('of the command %s is told in one line', async (args) => {
    writeFileSync(file, good);
    const { code, out, errors } = await run([...args, ...(args[0] === 'missing.jsonl' ? [] : [file])]);
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(errors).toHaveLength(1);
  });

  test('two files are one too many', async () => {
    expect((await run([file, file])).code).not.toBe(0);
  });
});

test('no lines at all are an empty ledger', async () => {
  const { code, out } = await replay([]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ balance: { expected: null, seen: null }, proposals: [], lots: [] });
});

test('without --now it is the moment of the latest line', async () => {
  const sent = JSON.stringify({ at, entry: { kind: 'sent', amount: 14, boost: 0, jobUid: '1', note: '' } });
  const later = JSON.stringify({ at: '2026-12-01T00:00:00Z', entry: { kind: 'grant', amount: 1 } });
  const outlook = async (lines: string[]) => JSON.parse((await replay(lines)).out).proposals[0].base.outlook;
  expect(await outlook([sent])).toBe('may-return');
  expect(await outlook([later, sent])).toBe('unknown');
});
