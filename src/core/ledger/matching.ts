import { groupBy } from './collect.ts';

/**
 * Pairs what two sides say, each at most once: by the surer signs first, and of each sign as many pairs as there can be.
 * The page may count its days in another zone than the person, so what belongs together may be a day apart, all of it.
 */
export function pairByDay<L extends { day: number }, R extends { day: number }>(
  left: readonly L[],
  right: readonly R[],
  signs: readonly ((one: L, other: R) => boolean)[],
): Map<L, R> {
  const byDay = groupBy(right, ({ day }) => day);
  const pairs = new Map<L, R>();
  const used = new Set<R>();
  for (const fits of signs) {
    const holders = new Map<R, L>();
    const settle = (one: L, tried: Set<R>): boolean => {
      for (const step of [0, -1, 1])
        for (const other of byDay.get(one.day + step) ?? []) {
          if (tried.has(other) || used.has(other) || !fits(one, other)) continue;
          tried.add(other);
          const holder = holders.get(other);
          if (holder !== undefined && !settle(holder, tried)) continue;
          holders.set(other, one);
          return true;
        }
      return false;
    };
    for (const one of left) if (!pairs.has(one)) settle(one, new Set());
    for (const [other, one] of holders) {
      pairs.set(one, other);
      used.add(other);
    }
  }
  return pairs;
}
