import type { AppState } from '../protocol/answers.ts';
import { day, number } from '../ui/formats.ts';
import { t } from '../ui/words.ts';

const [WIDTH, HEIGHT] = [96, 32];
/** Room for the line's own width and for the dot at its end. */
const EDGE = 3;

/** The balances of the latest weeks as a small curve: each holds until the next one was seen. */
export function Trend({ trend }: { trend: AppState['trend'] }) {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last || trend.length < 3) return null;
  const values = trend.map(({ connects }) => connects);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const words = t('trend_aloud', {
    day: day(first.day),
    from: number(first.connects),
    to: number(last.connects),
    low: number(low),
    high: number(high),
  });
  const points = pointsOf(trend, low, high);
  const line = `M${points.map(([x, y], index) => (index === 0 ? `${x} ${y}` : `H${x}V${y}`)).join('')}`;
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img">
      <title>{words}</title>
      <path class="ground" d={`${line}V${HEIGHT}H${EDGE}Z`} />
      <path class="line" d={line} />
      <circle cx={x} cy={y} r="2.5" />
    </svg>
  );
}

function pointsOf(trend: AppState['trend'], low: number, high: number): [number, number][] {
  const times = trend.map(({ day }) => Date.parse(day));
  const begin = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - begin || 1;
  return trend.map(({ connects }, index) => {
    const across = ((times[index] ?? 0) - begin) / span;
    const up = high === low ? 0.5 : (connects - low) / (high - low);
    return [round(EDGE + across * (WIDTH - 2 * EDGE)), round(HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE))];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
