import { costOf, type Mills } from '../../core/connects.ts';
import type { Week } from '../../core/insight/index.ts';
import type { PlainKey } from '../../core/words.ts';
import { connects, day, money } from '../../ui/formats.ts';
import { t } from '../../ui/words.ts';
import { Card, Legend } from './card.tsx';
import { Plot } from './plot.tsx';

/** The drawing shows half a year; the table has all weeks. */
const SHOWN = 26;

type Kind = Exclude<keyof Week, 'monday'>;

const KINDS = [
  { kind: 'base', tone: 'one', word: 'spend_base' },
  { kind: 'boost', tone: 'two', word: 'spend_boost' },
  { kind: 'badge', tone: 'three', word: 'spend_badge' },
  { kind: 'lost', tone: 'lost', word: 'spend_lost' },
] as const satisfies readonly { kind: Kind; tone: string; word: PlainKey }[];

/** What each week took, by kind, and below the line what came back. */
export function WeeksCard({ weeks, price, currency }: { weeks: readonly Week[]; price: Mills; currency: string }) {
  const latest = weeks.slice(-4);
  const sum = (kind: Kind) => latest.reduce((all, week) => all + week[kind], 0);
  const spent = KINDS.reduce((all, { kind }) => all + sum(kind), 0);
  const line = t('insight_weeks_line', {
    connects: connects(spent),
    money: money(costOf(spent, price), currency),
    boost: connects(sum('boost')),
    back: connects(sum('returned')),
  });
  const table = {
    head: [t('insight_week'), ...KINDS.map(({ word }) => t(word)), t('spend_returned')],
    rows: weeks.toReversed().map((week) => [week.monday, ...KINDS.map(({ kind }) => week[kind]), week.returned]),
  };
  return (
    <Card id="weeks" title={t('insight_weeks_title')} line={line} table={table}>
      <Bars weeks={weeks.slice(-SHOWN)} label={line} />
      <Legend
        entries={[
          ...KINDS.map(({ tone, word }) => ({ tone, word: t(word) })),
          { tone: 'back', word: t('spend_returned') },
        ]}
      />
    </Card>
  );
}

function Bars({ weeks, label }: { weeks: readonly Week[]; label: string }) {
  const spent = (week: Week) => KINDS.reduce((all, { kind }) => all + week[kind], 0);
  const most = Math.max(...weeks.map(spent));
  const least = -Math.max(...weeks.map(({ returned }) => returned));
  return (
    <Plot label={label} least={least} most={most}>
      {({ left, right, bottom, y, hatch }, em) => {
        const each = (right - left) / Math.max(weeks.length, 8);
        return weeks.map((week, index) => {
          const x = left + index * each + each * 0.15;
          const width = each * 0.7;
          let top = 0;
          return (
            <g key={week.monday}>
              {KINDS.map(({ kind, tone }) => {
                const from = top;
                top += week[kind];
                if (week[kind] <= 0) return null;
                const box = { x, width, y: y(top), height: y(from) - y(top) };
                return (
                  <g key={kind}>
                    <rect class={`tone ${tone}`} {...box} />
                    {tone === 'two' && <rect fill={hatch} {...box} />}
                  </g>
                );
              })}
              {week.returned > 0 && (
                <rect class="tone back" x={x} width={width} y={y(0)} height={y(-week.returned) - y(0)} />
              )}
              {index === 0 && (
                <text x={left} y={bottom + em * 1.3}>
                  {day(week.monday)}
                </text>
              )}
              {index > 2 && index === weeks.length - 1 && (
                <text x={x + width} y={bottom + em * 1.3} text-anchor="end">
                  {day(week.monday)}
                </text>
              )}
            </g>
          );
        });
      }}
    </Plot>
  );
}
