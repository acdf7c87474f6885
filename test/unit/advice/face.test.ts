import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const FACE = fileURLToPath(new URL('../../../.ci/face.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'advise-'));
afterAll(() => rmSync(folder, { recursive: true }));

function face(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [FACE, 'advise', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

const ME = '{"me":{"connectPrice":0.15,"fee":0.1,"typicalJobValue":600,"history":[]}}';
const JOB = '{"job":{"connects":14,"type":"fixed","budget":200}}';

test('one answer a line, from standard input and from a file alike', () => {
  const lines = `${ME}\n${JOB}\n\n{"job":{}}\n`;
  const piped = face(lines);
  expect(piped).toMatchObject({ status: 0, stderr: '' });
  const answers = piped.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toHaveLength(2);
  expect(answers[0]).toMatchObject({ cost: { connects: 14, money: 2.1 }, basis: 'others' });
  expect(answers[1]).toMatchObject({ verdict: 'unknown', breakEven: null });
  const file = join(folder, 'jobs.jsonl');
  writeFileSync(file, lines);
  expect(face('', file)).toEqual(piped);
});

test('a boost that no line names is none, one that the page could not tell leaves the cost unknown', () => {
  const cost = (rest: string) => `{"job":{"connects":14,"budget":600,${rest}}}`;
  const blocks = [
    '"boost":{"bids":null,"firstPlace":null},"total":null',
    '"boost":{"bids":null,"firstPlace":null,"own":null},"total":null',
    '"boost":{"bids":[],"firstPlace":1},"total":null',
    '"boost":{"bids":[9],"firstPlace":10},"total":24',
    '"boost":{"bids":[9],"firstPlace":10,"own":null},"total":null',
  ];
  const lines = face([ME, ...blocks.map(cost)].join('\n'))
    .stdout.trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line).cost.connects)).toEqual([14, 14, 14, 24, null]);
});

test('a job that the history holds was sent already', () => {
  const job = '{"uid":"2012345678901234567","connects":14,"status":"open"}';
  const me = `{"me":{"history":[{"job":${job},"outcome":"none"}]}}`;
  expect(JSON.parse(face(`${me}\n{"job":${job}}`).stdout)).toMatchObject({ verdict: 'cannot', step: 'sent' });
});

test.each([
  ['nothing at all', '', /^Line 1: /],
  ['no person', JOB, /^Line 1: me: the person is missing \("me"\)$/],
  ['no history', '{"me":{}}', /^Line 1: me\.history/],
  ['no JSON', `${ME}\n${JOB}\n{`, /^Line 3: not JSON$/],
  ['a blank line before it', `${ME}\n\n{"job":7}`, /^Line 3: job/],
  ['a negative cost', `${ME}\n{"job":{"connects":-1}}`, /^Line 2: job\.connects: must not be negative$/],
  [
    'a price beyond all sums',
    '{"me":{"connectPrice":1e300,"history":[]}}',
    /^Line 1: me\.connectPrice: must not be more/,
  ],
  ['an unheard-of range', `${ME}\n{"job":{"proposals":"many"}}`, /^Line 2: job\.proposals/],
  ['an unheard-of outcome', '{"me":{"history":[{"job":{},"outcome":"lost"}]}}', /^Line 1: me\.history\.0\.outcome/],
  ['a fee of all', '{"me":{"fee":1,"history":[]}}', /^Line 1: me\.fee/],
  ['a second person', `${ME}\n${ME}`, /^Line 2: job/],
])('%s ends with one line that names the line, and with no answer', (_, input, message) => {
  const { status, stdout, stderr } = face(input);
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('\n');
});

test.each([
  ['an unknown option', ['--frobnicate']],
  ['a missing file', [join(folder, 'nowhere.jsonl')]],
  ['two files', ['a', 'b']],
])('%s ends with one line and no answer', (_, args) => {
  const { status, stdout, stderr } = face('', ...args);
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr.split('\n')).toHaveLength(1);
  expect(stderr).not.toBe('');
});
