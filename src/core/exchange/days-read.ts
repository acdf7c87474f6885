import { addDays } from '../ledger/day.ts';
import type { Day } from '../ledger/index.ts';

/** How far back Connects History shows (rule history-windows). */
export const SHOWN_DAYS = 90;

/** How many of the days that Connects History can show on that day were read; `covered` are runs, first and last day. */
export function daysRead(covered: readonly { from: Day; to: Day }[], today: Day): number {
  const days = Array.from({ length: SHOWN_DAYS }, (_, back) => addDays(today, 0 - back));
  return days.filter((day) => covered.some(({ from, to }) => from <= day && day <= to)).length;
}
