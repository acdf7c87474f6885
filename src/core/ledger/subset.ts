/** More different sums than any day of real bids has; entries of a million Connects are not worth more time. */
const MOST_SUMS = 20_000;
/** Steps of the search for sums; days of real bids take some dozens. */
const MOST_STEPS = 3_000;

/** The amounts (by index) whose sum comes nearest to a target; of equal sums the one made of the earliest amounts. */
export function nearest(amounts: readonly number[], target: number): number[] {
  // How each sum is first reached: by adding which amount to which sum.
  const reached = new Map<number, { from: number; index: number } | null>([[0, null]]);
  for (const [index, amount] of amounts.entries()) {
    if (reached.has(target) || reached.size > MOST_SUMS) break;
    if (amount === 0) continue;
    for (const sum of [...reached.keys()])
      if (!reached.has(sum + amount)) reached.set(sum + amount, { from: sum, index });
  }
  let best = 0;
  for (const sum of reached.keys()) if (Math.abs(sum - target) < Math.abs(best - target)) best = sum;
  const chosen: number[] = [];
  for (let step = reached.get(best); step; step = reached.get(step.from)) chosen.push(step.index);
  return chosen;
}

/**
 * Ways to make up a target exactly, as indexes, fewest amounts first; at most `most` of them. Equal amounts of one class
 * count as the same: the earlier one is taken. Empty where there is none, or where it would take too long to find out.
 */
export function exact(amounts: readonly { amount: number; kind: string }[], target: number, most: number): number[][] {
  const groups = new Map<string, { amount: number; indexes: number[] }>();
  for (const [index, { amount, kind }] of amounts.entries()) {
    const key = `${kind} ${amount}`;
    const group = groups.get(key);
    if (group) group.indexes.push(index);
    else groups.set(key, { amount, indexes: [index] });
  }
  const list = [...groups.values()].filter(({ amount }) => amount !== 0);
  list.sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  // What the groups from each on can still add at least and at most.
  const low = [0];
  const high = [0];
  for (const { amount, indexes } of list.toReversed()) {
    low.unshift((low[0] ?? 0) + Math.min(0, amount * indexes.length));
    high.unshift((high[0] ?? 0) + Math.max(0, amount * indexes.length));
  }
  const found: number[][] = [];
  let steps = 0;
  const search = (at: number, rest: number, chosen: number[]): void => {
    if (++steps > MOST_STEPS || found.length >= most) return;
    if (rest < (low[at] ?? 0) || rest > (high[at] ?? 0)) return;
    const group = list[at];
    if (!group) {
      found.push(chosen);
      return;
    }
    for (let count = 0; count <= group.indexes.length; count++)
      search(at + 1, rest - count * group.amount, [...chosen, ...group.indexes.slice(0, count)]);
  };
  search(0, target, []);
  return found.sort((one, other) => one.length - other.length);
}
