/**
 * The words of a Connects statement (US formats, English interface), the same on the page and in a copy of it. Each
 * function takes folded text, gives null for what it does not know, and never searches inside a longer text.
 */

/** "1,234" → 1234; whole numbers only. */
export function whole(text: string): number | null {
  return /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})$/.test(text) ? Number(text.replace(/,/g, '')) : null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "Sep 8, 2021", "January 11, 2026" → ISO day. */
export function day(text: string): string | null {
  const parts = /^([A-Z][a-z]{2,8})\.? (\d{1,2}), ?(\d{4})$/i.exec(text);
  const month = parts ? MONTHS.indexOf((parts[1] ?? '').slice(0, 3).toLowerCase()) + 1 : 0;
  if (!parts || month === 0) return null;
  const [d, y] = [Number(parts[2]), Number(parts[3])];
  const last = new Date(Date.UTC(y, month, 0)).getUTCDate();
  if (d < 1 || d > last) return null;
  return `${y}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** How a row's day is worded. */
export function dayWord(text: string): 'today' | 'yesterday' | 'date' | null {
  const word = /^(today|yesterday)$/i.exec(text)?.[1]?.toLowerCase();
  return (word as 'today' | 'yesterday' | undefined) ?? (day(text) ? 'date' : null);
}

/** "-20", "+1,250 Connects", "Spent 20 Connects", or both on one line. */
const FIGURE = '([\\d.,]+)';
const AMOUNT = new RegExp(`^(?:([-+−–]) ?${FIGURE}(?: Connects?)?)? ?(?:([a-z]+) ${FIGURE} Connects?\\.?)?$`, 'i');
const TAKEN = /^spent$/i;
const GIVEN = /^(?:added|refunded|earned|purchased)$/i;

/** Whether the line is an amount as the statement words it. */
export function isAmount(line: string): boolean {
  return line !== '' && AMOUNT.test(line);
}

/**
 * The signed Connects of a row, by everything that speaks of them; null where the figure and the sentence disagree or are
 * not understood, undefined where nothing was said.
 */
export function amountOf(words: readonly string[]): number | null | undefined {
  let amount: number | undefined;
  const sizes = new Set<number | null>();
  for (const line of words) {
    const [, sign, figure, verb = '', spoken] = AMOUNT.exec(line) ?? [];
    const signs = [
      sign && (sign === '+' ? 1 : -1),
      spoken && (TAKEN.test(verb) ? -1 : GIVEN.test(verb) ? 1 : undefined),
    ];
    for (const [at, size] of [figure, spoken].entries()) {
      if (size === undefined) continue;
      const value = whole(size);
      sizes.add(value);
      const by = Number(signs[at] ?? 0);
      if (value === null || by === 0) continue;
      if (amount !== undefined && amount !== value * by) return null;
      amount = value * by + 0;
    }
  }
  return sizes.size === 1 && !sizes.has(null) ? amount : sizes.size === 0 ? undefined : null;
}
