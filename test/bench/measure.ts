/** How everything here is measured: several ways of one round after another, round after round, and the medians. */

/** One way through something, and what it took: in any unit that all ways of one comparison share. */
export type Ways<Name extends string, Took> = Readonly<Record<Name, () => Took | Promise<Took>>>;

/**
 * Goes every way once a round, each round beginning with another one, so that what else the machine does meanwhile falls
 * on all of them alike.
 */
export async function rounds<Name extends string, Took>(
  count: number,
  ways: Ways<Name, Took>,
): Promise<Record<Name, Took[]>> {
  const names = Object.keys(ways) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as Took[]])) as Record<Name, Took[]>;
  for (let round = 0; round < count; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      if (name !== undefined) taken[name].push(await ways[name]());
    }
  return taken;
}

/** The median of each way's rounds. */
export async function medians<Name extends string>(
  count: number,
  ways: Ways<Name, number>,
): Promise<Record<Name, number>> {
  const taken = Object.entries<number[]>(await rounds(count, ways));
  return Object.fromEntries(taken.map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

/** Milliseconds of processor time that this process spent on it: what other programs do meanwhile does not count. */
export async function spentOn(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
