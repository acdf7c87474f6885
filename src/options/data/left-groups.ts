import type { PlainKey } from '../../core/words.ts';
import type { ImportReport } from '../../protocol/answers.ts';
import { day, days, number } from '../../ui/formats.ts';
import { plural, t } from '../../ui/words.ts';
import type { LeftItem } from './left-out-list.tsx';

type Left = ImportReport['left'][number];

/** Parts of a file beside the log itself. */
const PARTS: Record<string, PlainKey> = { settings: 'left_settings', followUps: 'left_reminders' };

/** Each part that is left out, by its number in the file and its day. */
export function leftItem({ where, on }: Left): LeftItem {
  const at = placeIn(where);
  const part = PARTS[where];
  return {
    where: part ? t(part) : at === null ? where : t('left_number', { number: number(at) }),
    why: on === null ? '' : day(on),
  };
}

/** What is left out of the log as one: how many parts, of which days, and where they stand; the rest by name. */
export function leftGroups(left: readonly Left[]): LeftItem[] {
  const numbered = left.filter(({ where }) => placeIn(where) !== null);
  const named = left.filter(({ where }) => placeIn(where) === null);
  if (numbered.length < 2) return left.map(leftItem);
  const on = numbered.flatMap((each) => each.on ?? []).sort();
  const [from, to] = [on[0], on.at(-1)];
  const numbers = t('left_numbers', {
    numbers: runsOf(numbered.flatMap(({ where }) => placeIn(where) ?? []).sort((one, other) => one - other)),
  });
  const all = {
    where: plural('left_parts', numbered.length),
    why: from && to ? `${days(from, to)}, ${numbers}` : numbers,
  };
  return [all, ...named.map(leftItem)];
}

/** Counted from 1, as people do; null for what stands beside the log. */
function placeIn(where: string): number | null {
  const at = /^facts\[(\d+)\]$/.exec(where)?.[1];
  return at === undefined ? null : Number(at) + 1;
}

/** "1–3, 7": so many runs are named, the others only meant. */
const NAMED = 8;

function runsOf(places: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === place) last[1] = place;
    else runs.push([place, place]);
  }
  const named = runs
    .slice(0, NAMED)
    .map(([from, to]) => (from === to ? number(from) : `${number(from)}–${number(to)}`));
  return [...named, ...(runs.length > NAMED ? ['…'] : [])].join(', ');
}
