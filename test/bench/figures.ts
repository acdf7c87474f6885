import type { Cell } from './cell.ts';

/** A figure over several seeds, with the standard error of its mean. */
export interface Figure {
  mean: number;
  error: number;
}

/** What the seeds of one row came to together. */
export interface Figures extends Pick<Cell, 'world' | 'bids'> {
  coverage: Figure;
  calibration: Figure;
  gain: Record<string, Figure>;
}

export function figuresOf(cells: readonly Cell[]): Figures {
  const [first] = cells;
  if (!first) throw new Error('A row needs a seed');
  const over = (pick: (cell: Cell) => number) => figure(cells.map(pick));
  return {
    world: first.world,
    bids: first.bids,
    coverage: over(({ coverage }) => coverage),
    calibration: over(({ calibration }) => calibration),
    gain: Object.fromEntries(
      Object.keys(first.gain).map((name) => [name, over(({ gain }) => gain[name] ?? Number.NaN)]),
    ),
  };
}

function figure(values: readonly number[]): Figure {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(spread / values.length) };
}
