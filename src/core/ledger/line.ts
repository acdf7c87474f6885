import type { Connects } from '../connects.ts';
import type { Day } from './day.ts';
import type { Row } from './rows.ts';

/** What a booking is counted as: see the totals of a report. */
export const SORTS = ['base', 'boost', 'return', 'grant', 'purchase', 'adjust', 'badge', 'other'] as const;
export type Sort = (typeof SORTS)[number];

/** One booking of the journal. */
export interface Line {
  sort: Sort;
  /** Signed Connects. */
  amount: Connects;
  /** The person's day, or the statement's. */
  day: Day;
  /** It happened after this moment and not after that one (Unix milliseconds); null where only the day bounds it. */
  after: number | null;
  until: number | null;
  /**
   * The person said when: it did not happen before a first balance seen earlier. row: of a row of the statement, too; it
   * has only a day, and may have happened before that balance where only so the next ones agree.
   */
  hand: boolean | 'row';
}

const SORT_OF: Record<Row['kind'], Sort> = {
  'base-spent': 'base',
  'base-returned': 'return',
  'boost-hold': 'boost',
  'boost-returned': 'return',
  'boost-hold-released': 'return',
  'boost-spent': 'boost',
  'badge-spent': 'badge',
  'grant-monthly': 'grant',
  'grant-plan': 'grant',
  'grant-reward': 'grant',
  'grant-badge': 'grant',
  'purchase-probable': 'purchase',
  // Whether it is a reward or a refund no source says: it is neither until the person says which.
  'reward-unclear': 'other',
  'refund-unclear': 'other',
  other: 'other',
};

/** The sign a sort must have; a row whose amount has the other one is counted with the rest. */
const SIGN: Partial<Record<Sort, number>> = { base: -1, boost: -1, return: 1, grant: 1, purchase: 1 };

/** What a row is counted as. */
export function sortOf(row: Row): Sort {
  const sort = SORT_OF[row.kind];
  return SIGN[sort] === -Math.sign(row.amount) ? 'other' : sort;
}

/** A badge that costs more in a day than this is not one we know. */
const MOST_A_DAY = 50;

/** The bookings of a row. A badge row is charged one Connect at a time (rule badge-charge-step), so it is many. */
export function linesOf(row: Row, after: number | null = null): Line[] {
  const sort = sortOf(row);
  const { date: day, amount, seen } = row;
  if (sort !== 'badge' || amount > 0 || amount < -MOST_A_DAY)
    return amount === 0 ? [] : [{ sort, amount, day, after, until: finite(seen), hand: false }];
  const lines: Line[] = [];
  for (let charged = 1; charged <= -amount; charged++) {
    const smaller = row.grown.filter(
      (observed) => -observed.amount < charged && observed.seen < Number.POSITIVE_INFINITY,
    );
    const before = smaller.map((observed) => observed.seen);
    const since = row.grown.filter((observed) => -observed.amount >= charged).map((observed) => observed.seen);
    const lower = before.length > 0 ? Math.max(...before) : null;
    const until = finite(Math.min(...since));
    // A page that was left open may show less than an earlier one.
    lines.push({
      sort,
      amount: -1,
      day,
      after: lower !== null && (until === null || lower < until) ? lower : after,
      until,
      hand: false,
    });
  }
  return lines;
}

/** By day; of one day, what must have happened sooner. One order for one set of bookings. */
export function compareLines(one: Line, other: Line): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  const [first, second] = [one.until ?? Number.MAX_VALUE, other.until ?? Number.MAX_VALUE];
  return (
    first - second ||
    (one.after ?? 0) - (other.after ?? 0) ||
    one.amount - other.amount ||
    SORTS.indexOf(one.sort) - SORTS.indexOf(other.sort)
  );
}

function finite(time: number): number | null {
  return time === Number.POSITIVE_INFINITY ? null : time;
}
