import type { Account } from '../job.ts';
import { foldLabel, kindOf, LABELS } from '../rulebook/labels.ts';
import { amountOf, isAmount } from '../statement-words.ts';
import { isDay, isNoDay, NOBODY, type Piece } from './paste-lines.ts';
import type { PasteTrouble } from './shapes.ts';

/** A row cut into its parts; `middle` is what stands between the label and the amount: title, freelancer. */
export interface Cut {
  day: string;
  label: string;
  middle: string[];
  amount: number;
}

/** More never stands between label and amount: title, name, and the dash below the name. */
const MOST = 3;

/** @param run from a day to before the next one. `rest` is what follows the amount. */
export function cut(run: readonly Piece[]): { row: Cut | PasteTrouble; rest: readonly Piece[] } {
  const [day, label] = run.map(({ text }) => text);
  const end = run.findLastIndex((piece, index) => index > 1 && isAmount(piece.text));
  const rest = end < 0 ? [] : run.slice(end + 1);
  const say = (row: Cut | PasteTrouble) => ({ row, rest });
  if (day === undefined || isNoDay(day)) return say('no-such-day');
  if (label === undefined) return say('day-without-row');
  if (end < 0) return say('cut-short');
  const words = run.map(({ text }) => text);
  const [last = '', above = ''] = [words[end], words[end - 1]];
  const doubled = isFigure(above) && !isFigure(last);
  const middle = words.slice(2, doubled ? end - 1 : end);
  const amount = amountOf(doubled ? [above, last] : [last]);
  // A title may read like an amount. That it is none is sure only where the row says its own amount twice.
  if (middle.some(isAmount) && !(doubled && (middle.length === 1 || middle.at(-1) === NOBODY)))
    return say('amount-unclear');
  if (amount == null) return say('amount-unclear');
  // A title that reads like a day, or the day of a badge below a row that was cut.
  const twice = middle.length > 1 && isDay(middle[0] ?? '');
  if (middle.length > MOST || twice || !isLabel(label)) return say('columns-unclear');
  return say({ day, label, middle, amount });
}

/** "-20", as against the sentence for screen readers. */
function isFigure(text: string): boolean {
  return isAmount(text) && /^[-+−–]/.test(text);
}

/** Label and title in one cell cannot be told apart by anything but the label's known words. */
function isLabel(text: string): boolean {
  const folded = foldLabel(text);
  const runsOn = LABELS.some(({ label }) => folded.startsWith(`${foldLabel(label)} `));
  return /\p{L}/u.test(text) && !isAmount(text) && !runsOn;
}

/**
 * The title among what stands between label and amount; null where the row has none, undefined where one cannot say.
 * @param titles of the copied links
 */
export function titleIn(row: Cut, account: Account | null, titles: ReadonlySet<string>): string | null | undefined {
  const { middle } = row;
  const dashed = account !== 'own' && middle.at(-1) === NOBODY;
  const [first, ...more] = dashed ? middle.slice(0, -1) : middle;
  // Without its headings, a dash alone may be the title as well as nobody.
  if (first === undefined) return dashed && account === null && !isWithoutJob(row) ? undefined : null;
  const maybeName = dashed || account === 'agency';
  if (more.length === 1) return maybeName ? first : undefined;
  if (more.length > 1) return undefined;
  if (!maybeName || titles.has(first)) return first;
  return isWithoutJob(row) ? null : undefined;
}

/** Rows of which it is known that they speak of no job. */
function isWithoutJob({ label, amount }: Cut): boolean {
  const { kind } = kindOf(label, amount);
  return kind === 'badge-spent' || kind === 'purchase-probable' || kind.startsWith('grant-');
}
