import { spawnSync } from 'node:child_process';

/** The real hledger, where it is installed. */
export const installed = spawnSync('hledger', ['--version']).status === 0;

/** Runs hledger on a journal; throws what it complains about. */
export function hledger(journal: string, ...args: string[]): string {
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync('hledger', ['-f', '-', ...args], {
    input: journal,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** What each account holds, after every check that hledger has. */
export function balances(journal: string): Record<string, number> {
  hledger(journal, 'check', '--strict');
  const lines = hledger(journal, 'balance', '--flat', '--no-total', '-O', 'csv').trim().split('\n').slice(1);
  return Object.fromEntries(
    lines.map((line) => {
      const [, account = '', amount = ''] = /^"([^"]*)","(-?\d+)(?: Connects)?"$/.exec(line) ?? [];
      return [account, Number(amount)];
    }),
  );
}

/** The same for many journals at a time, by their names. */
export function balancesOf(journals: ReadonlyMap<string, string>): Map<string, Record<string, number>> {
  const names = [...journals.keys()];
  const apart = names.map((name, index) => `apply account j${index}\n\n${journals.get(name)}\nend apply account\n\n`);
  const all = names.map((name): [string, Record<string, number>] => [name, {}]);
  for (const [account, amount] of Object.entries(balances(apart.join('')))) {
    const [, index, rest = ''] = /^j(\d+):(.*)$/.exec(account) ?? [];
    const [, found] = all[Number(index)] ?? [];
    if (!found) throw new Error(`The account ${account} is in none of the journals.`);
    found[rest] = amount;
  }
  return new Map(all);
}

/** All postings without the words: date, code, account, amount. */
export function postings(journal: string): string[] {
  const lines = hledger(journal, 'register', '-O', 'csv').trim().split('\n').slice(1);
  return lines.map((line) => line.replace(/^("[^"]*","[^"]*","[^"]*"),"(?:[^"]|"")*",/, '$1,'));
}
