/**
 * Real pages are private and not part of this repository: BIDTHRIFT_PAGES names the folder that holds them, with
 * `pages.json` (rows of file, url, today, expected) and `compare.mjs`, which counts what was read right, wrong, not at all,
 * or invented. Without it these tests are skipped.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/read.ts';
import { documentOf } from '../../pages/fixtures.ts';
import { MUTATIONS } from './mutations.ts';

interface Row {
  file: string;
  url: string;
  today: string;
  expected: string;
  lenient?: boolean;
}

interface Verdict {
  notes: {
    field: string;
    what: 'wrong' | 'missing' | 'invented';
    where?: string;
    expected: unknown;
    actual: unknown;
  }[];
}

type Compare = (expected: unknown, actual: unknown, options: { lenient: boolean }) => Verdict;

const folder = process.env['BIDTHRIFT_PAGES'] ?? '';
const rows: Row[] = folder ? JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) : [];
const { compare }: { compare: Compare } = folder
  ? await import(/* @vite-ignore */ pathToFileURL(join(folder, 'compare.mjs')).href)
  : { compare: () => ({ notes: [] }) };

/** What is amiss in the reading of a saved page, one line each. */
function amiss({ file, url, today, expected, lenient = false }: Row, change?: (root: Document) => void): string[] {
  const root = documentOf(readFileSync(join(folder, file), 'utf8'), url);
  change?.(root);
  const before = root.documentElement.outerHTML;
  const reading = read(root, url, today);
  expect(root.documentElement.outerHTML === before, 'the page was left as it was').toBe(true);
  const verdict = compare(
    JSON.parse(readFileSync(join(folder, expected), 'utf8')),
    JSON.parse(JSON.stringify(reading)),
    {
      lenient: lenient || change !== undefined,
    },
  );
  return verdict.notes.map(
    ({ what, field, where, ...said }) => `${what} ${field} ${where ?? ''} ${JSON.stringify(said)}`,
  );
}

describe.skipIf(folder === '')('real pages (BIDTHRIFT_PAGES)', () => {
  it('are at hand', () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows.map((row) => [row.file, row] as const))('say what was checked by hand: %s', (_, row) => {
    expect(amiss(row)).toEqual([]);
  });

  // Less may be known afterwards, but whatever is still said must be true. The longest pages are left to the test above.
  const short = rows.filter(
    (row) => folder && !row.file.startsWith('mutated/') && readFileSync(join(folder, row.file)).length < 150_000,
  );
  describe.each(MUTATIONS.map((each) => [each.name, each] as const))('after: %s', (_name, { change }) => {
    it.each(short.map((row) => [row.file, row] as const))('say nothing else: %s', (_, row) => {
      const lies = amiss(row, change).filter((line) => !line.startsWith('missing'));
      expect(lies).toEqual([]);
    });
  });
});
