import type { PlainKey } from '../../core/words.ts';
import type { ImportReport } from '../../protocol/answers.ts';
import { day, number } from '../../ui/formats.ts';
import { plural, t } from '../../ui/words.ts';
import type { LeftItem } from './left-out-list.tsx';

type Left = ImportReport['left'][number];

/** Parts of a file that are no records. */
const PARTS: Record<string, PlainKey> = { settings: 'left_settings', followUps: 'left_reminders' };

/** Each part that is left out, by its number in the file, its kind and its day. */
export function leftItem({ where, why, kind, on }: Left): LeftItem {
  const at = placeIn(where);
  const part = PARTS[where];
  return {
    where: part ? t(part) : at === null ? where : t('left_number', { number: number(at) }),
    why: withDetails(why, [kind, on === null ? null : day(on)]),
  };
}

/** Those that are of one kind and left out for the same reason, as one: how many, where they stand, and of which days. */
export function leftGroups(left: readonly Left[]): LeftItem[] {
  const groups = new Map<string, Left[]>();
  for (const each of left) {
    const key = placeIn(each.where) === null ? each.where : `record ${each.why} ${each.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((those) => {
    const [first] = those;
    if (first && those.length === 1) return leftItem(first);
    const days = those.flatMap(({ on }) => on ?? []).sort();
    const [from, to] = [days[0], days.at(-1)];
    return {
      where: plural('left_records', those.length),
      why: withDetails(first?.why ?? '', [
        first?.kind,
        from && to && (from === to ? day(from) : `${day(from)}–${day(to)}`),
        t('left_numbers', { numbers: runsOf(those.flatMap(({ where }) => placeIn(where) ?? [])) }),
      ]),
    };
  });
}

/** "is not understood (row, Oct 4)" */
function withDetails(why: string, details: readonly (string | null | undefined)[]): string {
  const reason = why === 'not-understood' ? t('import_not_understood') : why;
  const known = details.filter(Boolean).join(', ');
  return known ? `${reason} (${known})` : reason;
}

/** Counted from 1, as people do; null for what is no record. */
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
