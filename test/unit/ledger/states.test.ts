import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../faces/replay.ts';

/** Scenarios: what was seen, entered and said, and what the ledger must conclude, as far as the scenario is about it. */
const folder = fileURLToPath(new URL('../../states/', import.meta.url));

interface State {
  says: string;
  now?: string;
  account?: string;
  expected: object;
}

const states = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): { file: string; state: State } => ({
    file: `${folder}${name}l`,
    state: JSON.parse(readFileSync(`${folder}${name}`, 'utf8')),
  }));

afterEach(() => vi.restoreAllMocks());

async function replayed(args: string[]): Promise<unknown> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await main(args)).toBe(0);
  return JSON.parse(out.mock.calls.map(([text]) => String(text)).join(''));
}

describe('the ledger', () => {
  test('has scenarios to stand up to', () => {
    expect(states.length).toBeGreaterThan(100);
  });

  test.each(states)('$state.says', async ({ file, state: { now, account, expected } }) => {
    const options = [...(now ? ['--now', now] : []), ...(account ? ['--account', account] : [])];
    expect(await replayed([...options, file])).toMatchObject(expected);
  });
});
