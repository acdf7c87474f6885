import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSERS, built, ROOT } from './dist.ts';

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test.each(BROWSERS)('building %s again gives the same zip to the byte', (browser) => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'bidthrift-build-'));
  try {
    const { VITEST: _, NODE_ENV: __, ...env } = process.env;
    execFileSync(bin('vite'), ['build', '--mode', browser, '--logLevel', 'error'], {
      cwd: ROOT,
      env: { ...env, BIDTHRIFT_DIST: elsewhere },
    });
    expect(hash(join(elsewhere, `bidthrift-${browser}.zip`))).toBe(
      hash(join(built(browser).folder, `../bidthrift-${browser}.zip`)),
    );
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

/** Warnings of web-ext lint that we accept, each with its reason. */
const ACCEPTED: { code: string; file: RegExp; why: string }[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /\.js$/, why: "Preact's own dangerouslySetInnerHTML, which we never use" },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'Bidthrift is not offered for Firefox on Android',
  },
];

test('web-ext lint finds no error in the Firefox build, and no warning but the listed ones', () => {
  const { folder } = built('firefox');
  const run = spawnSync(bin('web-ext'), ['lint', '--source-dir', folder, '--output', 'json', '--self-hosted'], {
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout) as {
    errors: unknown[];
    warnings: { code: string; file: string; message: string }[];
  };
  expect(report.errors).toEqual([]);
  const unexpected = report.warnings.filter(
    (each) => !ACCEPTED.some((ok) => ok.code === each.code && ok.file.test(each.file ?? '')),
  );
  expect(unexpected).toEqual([]);
});
