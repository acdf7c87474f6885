/** Connects History as browsers copy it: written down from copies of the sample marketplace, with other invented jobs. */

/** A row as it stands on the page. */
export interface Shown {
  day: string;
  label: string;
  title: string | null;
  amount: number;
}

export const SHOWN: readonly Shown[] = [
  { day: 'Today', label: 'Availability Badge', title: null, amount: -1 },
  { day: 'Yesterday', label: 'Applied to job', title: 'Draw a map of cycle paths', amount: -12 },
  { day: 'November 19, 2026', label: 'Job cancelled', title: 'Index a cookery book | 2 volumes', amount: 1250 },
  { day: 'November 2, 2026', label: 'Monthly Connects renewal', title: null, amount: 10 },
];

export type Way = 'chromium' | 'firefox' | 'cards' | 'firefox-cards' | 'one-line';
export const WAYS: readonly Way[] = ['chromium', 'firefox', 'cards', 'firefox-cards', 'one-line'];

const HEAD =
  'Connects History\nMy balance\n46 Connects\nBuy Connects\nConnects type\nAll connects\nDate\nLast 30 days\n';

/** The text of the clipboard. one-line: cells between tabs, rows between line breaks, as from a spreadsheet. */
export function copied(rows: readonly Shown[], way: Way, agency = false): string {
  const cards = way === 'cards' || way === 'firefox-cards';
  const names = cards ? '' : `${['Date', 'Action', ...(agency ? ['Freelancer'] : []), 'Connects'].join('\t')}\n`;
  return `${HEAD}${names}${rows.map((row) => copiedRow(row, way, agency)).join('\n')}`;
}

function copiedRow({ day, label, title, amount }: Shown, way: Way, agency: boolean): string {
  const size = Math.abs(amount).toLocaleString('en-US');
  const sign = amount < 0 ? '-' : '+';
  const unit = Math.abs(amount) === 1 ? 'Connect' : 'Connects';
  const spoken = `${amount < 0 ? 'Spent' : 'Added'} ${size} ${unit}`;
  const about = title === null ? [label] : [label, title];
  const name = title === null ? [] : ['Ada Lindqvist'];
  switch (way) {
    case 'chromium':
      return [`${day}\t`, ...about, ...(agency ? [...name, '—'] : []), `${sign}${size}`, spoken].join('\n');
    case 'firefox': {
      const who = agency ? (title === null ? ['\t', '—'] : [`\t${name[0]}`, '—']) : [];
      return [`${day}\t`, ...about, ...who, '\t', `${sign}${size}`, spoken].join('\n');
    }
    case 'cards':
      return [day, ...(title === null ? [''] : []), ...about, `${sign}${size} ${unit}`, spoken].join('\n');
    case 'firefox-cards':
      // What stands in a button is not copied: of a row without a job only the day is left.
      return title === null ? day : [day, ...about, `${sign}${size} ${unit}`, spoken].join('\n');
    case 'one-line':
      return [day, ...about, ...(agency ? [...name, '—'] : []), `${sign}${size} ${spoken}`].join('\t');
  }
}

/** The links of the copied HTML. */
export function linksOf(rows: readonly Shown[], uidOf: (row: Shown, index: number) => string) {
  return rows.flatMap((row, index) =>
    row.title === null ? [] : [{ title: row.title, address: `https://www.upwork.com/jobs/~02${uidOf(row, index)}/` }],
  );
}
