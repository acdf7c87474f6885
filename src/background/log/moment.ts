import type { At, Day } from '../../core/ledger/index.ts';

/** The same moment, a millisecond later, on the same clock: two things that a person does in one minute stay two. */
export function justAfter(at: At): At {
  const offset = offsetOf(at);
  const ahead =
    offset === 'Z' ? 0 : Number(`${offset[0]}1`) * (60 * Number(offset.slice(1, 3)) + Number(offset.slice(4)));
  return new Date(Date.parse(at) + 1 + ahead * 60_000).toISOString().replace('Z', offset);
}

/** A moment of that day on the clock of another moment, where only the day is known. */
export function noonOf(day: At | Day, clock: At): At {
  return day.length > 10 ? day : `${day}T12:00:00${offsetOf(clock)}`;
}

function offsetOf(at: At): string {
  return /(Z|[+-]\d\d:\d\d)$/.exec(at)?.[0] ?? 'Z';
}
