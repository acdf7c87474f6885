/** Where a job stands among those lately seen: useful from the first day, when every interval is still wide. */
export interface Rank {
  /** 1 is the best. */
  place: number;
  /** How many jobs are compared, this one included. */
  of: number;
  /** Top, middle or bottom third. */
  third: 1 | 2 | 3;
}

/** A third of fewer jobs says nothing. */
const LEAST_JOBS = 6;

/** `worth` is dollars expected back for each dollar of Connects; `others` the same of the jobs seen lately. */
export function rankAmong(worth: number | null, others: readonly number[]): Rank | null {
  const of = others.length + 1;
  if (worth === null || of < LEAST_JOBS) return null;
  const place = 1 + others.filter((other) => other > worth).length;
  // Jobs that are worth the same share their middle: where all are alike, none is better than most.
  const middle = place + others.filter((other) => other === worth).length / 2;
  const third = middle <= of / 3 ? 1 : middle <= (2 * of) / 3 ? 2 : 3;
  return { place, of, third };
}
