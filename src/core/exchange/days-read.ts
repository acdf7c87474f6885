import { addDays } from '../ledger/day.ts';
import type { Day } from '../ledger/index.ts';
import { HISTORY_DAYS } from '../rulebook/terms.ts';

/** How many of the days that Connects History can show on that day were read; `covered` are runs, first and last day. */
export function daysRead(covered: readonly { from: Day; to: Day }[], today: Day): number {
  const days = Array.from({ length: HISTORY_DAYS }, (_, back) => addDays(today, 0 - back));
  return days.filter((day) => covered.some(({ from, to }) => from <= day && day <= to)).length;
}
