/**
 * Pairs two lists, both in the order of time, keeping that order: as many pairs as there can be, and of these the cheapest.
 * `cost` is null where two cannot be a pair. Answers the pairs as indexes.
 */
export function align(
  left: number,
  right: number,
  cost: (left: number, right: number) => number | null,
): [number, number][] {
  // The best that can be had from the first i of the left and the first j of the right.
  const best: { pairs: number; cost: number; from: 'left' | 'right' | 'both' | null }[][] = [];
  for (let i = 0; i <= left; i++) {
    const row: (typeof best)[number] = [];
    best.push(row);
    for (let j = 0; j <= right; j++) {
      let cell: (typeof row)[number] = { pairs: 0, cost: 0, from: null };
      const consider = (
        other: { pairs: number; cost: number } | undefined,
        from: 'left' | 'right' | 'both',
        add: number,
      ) => {
        if (!other) return;
        const pairs = other.pairs + (from === 'both' ? 1 : 0);
        const total = other.cost + add;
        if (cell.from === null || pairs > cell.pairs || (pairs === cell.pairs && total < cell.cost))
          cell = { pairs, cost: total, from };
      };
      if (i > 0) consider(best[i - 1]?.[j], 'left', 0);
      if (j > 0) consider(row[j - 1], 'right', 0);
      const price = i > 0 && j > 0 ? cost(i - 1, j - 1) : null;
      if (price !== null) consider(best[i - 1]?.[j - 1], 'both', price);
      row.push(cell);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = left, j = right; i > 0 || j > 0; ) {
    const from = best[i]?.[j]?.from;
    if (from === 'both') pairs.push([i - 1, j - 1]);
    if (from !== 'right') i--;
    if (from !== 'left') j--;
  }
  return pairs.reverse();
}
