import type { RefundMonth } from '../../core/insight/index.ts';
import type { PlainKey } from '../../core/words.ts';
import { connects, month as monthWord } from '../../ui/formats.ts';
import { t } from '../../ui/words.ts';
import { Card, Legend } from './card.tsx';
import { Plot } from './plot.tsx';

/** The drawing shows a year; the table has all months. */
const SHOWN = 12;

const KINDS = [
  { kind: 'returned', tone: 'back', word: 'outlook_returned' },
  { kind: 'due', tone: 'one', word: 'outlook_due' },
  { kind: 'overdue', tone: 'lost', word: 'outlook_overdue' },
] as const satisfies readonly { kind: Exclude<keyof RefundMonth, 'month'>; tone: string; word: PlainKey }[];

/** What should have come back beside what did, by month. */
export function RefundsCard({ refunds }: { refunds: readonly RefundMonth[] }) {
  const sum = (kind: (typeof KINDS)[number]['kind']) => refunds.reduce((all, month) => all + month[kind], 0);
  const line = t('insight_refunds_line', {
    returned: connects(sum('returned')),
    due: connects(sum('due')),
    overdue: connects(sum('overdue')),
  });
  const table = {
    head: [t('insight_month'), ...KINDS.map(({ word }) => t(word))],
    rows: refunds.toReversed().map((month) => [month.month, ...KINDS.map(({ kind }) => month[kind])]),
  };
  const shown = refunds.slice(-SHOWN);
  const most = Math.max(...shown.flatMap((month) => KINDS.map(({ kind }) => month[kind])));
  return (
    <Card id="refunds" title={t('insight_refunds_title')} line={line} table={table}>
      <Plot label={line} least={0} most={most} lines={12}>
        {({ left, right, bottom, y }, em) => {
          const each = (right - left) / Math.max(shown.length, 6);
          return shown.map((month, index) => (
            <g key={month.month}>
              {KINDS.map(({ kind, tone }, place) => (
                <rect
                  key={kind}
                  class={`tone ${tone}`}
                  x={left + index * each + each * (0.1 + place * 0.27)}
                  width={each * 0.24}
                  y={y(month[kind])}
                  height={bottom - y(month[kind])}
                />
              ))}
              {index === 0 && (
                <text x={left} y={bottom + em * 1.3}>
                  {monthWord(`${month.month}-01`)}
                </text>
              )}
              {index > 2 && index === shown.length - 1 && (
                <text x={left + (index + 1) * each} y={bottom + em * 1.3} text-anchor="end">
                  {monthWord(`${month.month}-01`)}
                </text>
              )}
            </g>
          ));
        }}
      </Plot>
      <Legend entries={KINDS.map(({ tone, word }) => ({ tone, word: t(word) }))} />
      <p>
        <a href="#/refunds">{t('insight_refunds_link')}</a>
      </p>
    </Card>
  );
}
