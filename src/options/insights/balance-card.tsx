import { costOf, type Mills } from '../../core/connects.ts';
import type { BalancePoint, Insights, Origin } from '../../core/insight/index.ts';
import type { PlainKey } from '../../core/words.ts';
import { now } from '../../platform/clock.ts';
import { connects, day, money } from '../../ui/formats.ts';
import { plural, t } from '../../ui/words.ts';
import { Card, Legend } from './card.tsx';
import { Plot, type Room } from './plot.tsx';

const DAY = 86_400_000;
/** The drawing shows the latest year; the table has all. */
const SHOWN_DAYS = 365;
/** Days of lapsing that are named one by one. */
const LAPSES = 3;

/** From the ground up: what will be used first lies lowest. */
const LAYERS = [
  { origin: 'rest', tone: 'three', word: 'origin_rest' },
  { origin: 'bought', tone: 'two', word: 'origin_bought' },
  { origin: 'free', tone: 'one', word: 'origin_free' },
] as const satisfies readonly { origin: Origin; tone: string; word: PlainKey }[];

/** The balance over time, by where what was left came from, and when it will lapse. */
export function BalanceCard({ insights, price, currency }: { insights: Insights; price: Mills; currency: string }) {
  const { balance, ahead } = insights;
  const last = balance.at(-1);
  if (!last) return null;
  const parts = LAYERS.filter(({ origin }) => last.left[origin] > 0).map(({ origin, word }) =>
    t('insight_part', { count: last.left[origin], what: t(word) }),
  );
  const line = t('insight_balance_line', {
    connects: connects(last.balance),
    money: money(costOf(last.balance, price), currency),
  });
  const words = parts.length > 0 ? `${line} ${t('insight_balance_parts', { parts: parts.join(', ') })}` : line;
  const table = {
    head: [t('insight_day'), t('insight_balance'), ...LAYERS.map(({ word }) => t(word))],
    rows: balance
      .toReversed()
      .map((point) => [point.day, point.balance, ...LAYERS.map(({ origin }) => point.left[origin])]),
  };
  return (
    <Card id="balance" title={t('insight_balance_title')} line={words} table={table}>
      <Area points={balance} label={words} />
      <Legend entries={LAYERS.map(({ tone, word }) => ({ tone, word: t(word) }))} />
      {ahead.length > 0 && <p class="soft">{t('insight_ahead', { list: lapseWords(ahead) })}</p>}
    </Card>
  );
}

/** The next days on which Connects lapse, one by one, and what lapses after them in one sum. */
function lapseWords(ahead: Insights['ahead']): string {
  const next = ahead.slice(0, LAPSES);
  const later = ahead.slice(LAPSES).reduce((sum, lapse) => sum + lapse.connects, 0);
  const words = next.map((lapse) => t('insight_lapse', { connects: connects(lapse.connects), day: day(lapse.day) }));
  // A day may hold a comma of its own.
  return [...words, ...(later > 0 ? [plural('insight_lapse_more', later)] : [])].join('; ');
}

function Area({ points, label }: { points: readonly BalancePoint[]; label: string }) {
  const today = Date.parse(now().slice(0, 10));
  const begin = today - SHOWN_DAYS * DAY;
  const inside = points.filter((point) => Date.parse(point.day) > begin);
  // What was there when the drawn year began.
  const before = points.filter((point) => Date.parse(point.day) <= begin).at(-1);
  const shown = before ? [{ ...before, day: new Date(begin).toISOString().slice(0, 10) }, ...inside] : inside;
  const first = Date.parse(shown[0]?.day ?? now().slice(0, 10));
  const last = Math.max(today, Date.parse(shown.at(-1)?.day ?? ''));
  const most = Math.max(...shown.map(({ balance }) => balance));
  return (
    <Plot label={label} least={Math.min(...shown.map(({ balance }) => balance))} most={most}>
      {(room, em) => {
        const x = (at: number) => room.left + ((at - first) / (last - first || 1)) * (room.right - room.left);
        const steps = shown.map((point, index) => ({
          ...point,
          from: x(Date.parse(point.day)),
          to: x(index + 1 < shown.length ? Date.parse(shown[index + 1]?.day ?? '') : last),
        }));
        return (
          <>
            {LAYERS.map(({ tone }, index) => {
              const path = layer(steps, index, room);
              return (
                <g key={tone}>
                  <path class={`tone ${tone}`} d={path} />
                  {tone === 'two' && <path fill={room.hatch} d={path} />}
                </g>
              );
            })}
            <path class="edge" d={edge(steps, room)} />
            <text x={room.left} y={room.bottom + em * 1.3}>
              {day(new Date(first).toISOString())}
            </text>
            <text x={room.right} y={room.bottom + em * 1.3} text-anchor="end">
              {day(new Date(last).toISOString())}
            </text>
          </>
        );
      }}
    </Plot>
  );
}

type StepAt = BalancePoint & { from: number; to: number };

/** One layer as steps: along its upper side there, along its lower side back. */
function layer(steps: readonly StepAt[], index: number, { y }: Room): string {
  const sum = (step: StepAt, count: number) =>
    LAYERS.slice(0, count).reduce((all, { origin }) => all + step.left[origin], 0);
  const upper = steps.flatMap((step) => [
    [step.from, y(sum(step, index + 1))],
    [step.to, y(sum(step, index + 1))],
  ]);
  const lower = steps.toReversed().flatMap((step) => [
    [step.to, y(sum(step, index))],
    [step.from, y(sum(step, index))],
  ]);
  return `M${[...upper, ...lower].map(pointOf).join('L')}Z`;
}

function edge(steps: readonly StepAt[], { y }: Room): string {
  return `M${steps
    .flatMap(({ from, to, balance }) => [
      [from, y(balance)],
      [to, y(balance)],
    ])
    .map(pointOf)
    .join('L')}`;
}

function pointOf([x = 0, y = 0]: number[]): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
