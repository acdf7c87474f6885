/** One line of the table. */
export interface Figure {
  what: string;
  /** Each with what it is for; empty where there is but one. */
  ratios: readonly (readonly [of: string, value: number])[];
  /** Where the figure is no ratio. */
  unit?: string;
  /** How to read the line. */
  read: string;
}

export function table(figures: readonly Figure[]): string {
  const lines = figures.map(({ what, ratios, unit, read }) => {
    const said = ratios.map(([of, value]) => `${of} ${unit ? `${Math.round(value)} ${unit}` : shown(value)}`.trim());
    return `| ${what} | ${said.join(', ')} | ${read} |`;
  });
  return ['| measured | ratio | how to read it |', '|---|---|---|', ...lines].join('\n');
}

/** Two figures that count: "0.87", "1.2", "34". */
function shown(ratio: number): string {
  return `× ${ratio >= 10 ? Math.round(ratio) : Number(ratio.toPrecision(2))}`;
}
