import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, ROOT } from './dist.ts';

/** What holds for the tests themselves. The bench measures time and is no test. */
const files = filesBelow(join(ROOT, 'test')).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('bench/'));
const text = (file: string) => readFileSync(join(ROOT, 'test', file), 'utf8');
/** The tests of this folder plant what others may not have. */
const having = (what: RegExp) => files.filter((file) => !file.startsWith('build/') && what.test(text(file)));

/** A wait for time instead of a sign: too short on a slow machine, too long on any other. */
const SLEEPS = /\bsetTimeout\((?:[^()]|\([^()]*\))*,\s*[\w.]+\s*\)|waitForTimeout|timers\/promises|\bsleep\(/;
/** A test that is left out, or that alone is run. */
const LEFT_OUT = /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo|fails)\b/;
/** A fault that shows itself now and then is a fault. */
const TRIED_AGAIN = /\b(?:retry|repeats)\s*[:=]/;

test.each(['setTimeout(next, 20)', 'setTimeout(() => next(), delay)', 'await page.waitForTimeout(9)', 'sleep(9)'])(
  '%s would be seen as sleeping',
  (planted) => {
    expect(planted).toMatch(SLEEPS);
  },
);

test.each(['it.only("x")', 'test.skip("x")', 'describe.concurrent.only("x")', 'it.todo("x")'])(
  '%s would be seen as left out',
  (planted) => {
    expect(planted).toMatch(LEFT_OUT);
  },
);

test('no test sleeps', () => {
  expect(having(SLEEPS)).toEqual([
    // Hands the page's own delays on.
    'browser/badges/played.ts',
    // Asks again, a moment later, until the sign is there.
    'browser/harness/browser.ts',
  ]);
});

test('no test is left out, and none is tried again when it fails', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(having(LEFT_OUT)).toEqual([]);
  expect(having(TRIED_AGAIN)).toEqual([]);
  expect(readFileSync(join(ROOT, 'vite.config.ts'), 'utf8')).not.toMatch(TRIED_AGAIN);
});

test('tests are skipped for want of the private pages or of hledger alone', () => {
  const skipped = having(/\bskipIf\(/);
  expect(skipped.filter((file) => !/BIDTHRIFT_PAGES|hledger/.test(text(file)))).toEqual([]);
});
