/** More different sums than any day of real bids has; entries of a million Connects are not worth more time. */
const MOST = 20_000;

/**
 * The amounts whose sum comes nearest to a target; of equal sums the one made of the earliest amounts. The sums are whole
 * numbers of Connects, so there are few of them: some hundreds for a busy day.
 */
export function nearest(amounts: readonly number[], target: number): { chosen: Set<number>; off: number } {
  // How each sum is first reached: by adding which amount to which sum.
  const reached = new Map<number, { from: number; index: number } | null>([[0, null]]);
  for (const [index, amount] of amounts.entries()) {
    if (reached.has(target) || reached.size > MOST) break;
    if (amount === 0) continue;
    for (const sum of [...reached.keys()])
      if (!reached.has(sum + amount)) reached.set(sum + amount, { from: sum, index });
  }
  let best = 0;
  for (const sum of reached.keys()) if (Math.abs(sum - target) < Math.abs(best - target)) best = sum;
  const chosen = new Set<number>();
  for (let step = reached.get(best); step; step = reached.get(step.from)) chosen.add(step.index);
  return { chosen, off: target - best };
}
