import { LEAST_BIDS } from '../../core/advice/model.ts';
import { replyRate } from '../../core/advice/rates.ts';
import type { Comparison, Side } from '../../core/insight/index.ts';
import type { PlainKey } from '../../core/words.ts';
import { number } from '../../ui/formats.ts';
import { plural, t } from '../../ui/words.ts';
import { Card } from './card.tsx';

const TITLE: Record<Comparison['by'], PlainKey> = { crowd: 'rates_crowd', cost: 'rates_cost', boost: 'rates_boost' };

const SIDE: Record<string, PlainKey> = {
  'under-20': 'side_under_20',
  '20-plus': 'side_20_plus',
  'to-8': 'side_to_8',
  '9-to-20': 'side_9_to_20',
  '21-plus': 'side_21_plus',
  plain: 'side_plain',
  boosted: 'side_boosted',
};

const sideWord = (id: string) => t(SIDE[id] ?? 'unknown');
/** Whole ones: so few bids know no more. */
const inPercent = (share: number) => Math.round(share * 100);
// A figure and its sign stay on one line.
const percent = (share: number) => t('percent', { value: number(inPercent(share)) }).replaceAll(' ', '\u00a0');

/** The person's own answers side by side: rates only where there are bids enough to speak of them. */
export function RatesCard({ comparisons }: { comparisons: readonly Comparison[] }) {
  const rated = comparisons.some(({ sides }) => sides.some(({ rate }) => rate));
  const table = {
    head: [
      t('rates_side'),
      t('rates_settled'),
      t('rates_answered'),
      t('rates_share'),
      t('rates_low'),
      t('rates_middle'),
      t('rates_high'),
    ],
    rows: comparisons.flatMap(({ by, sides }) =>
      sides.map(({ id, bids, replies, rate }) => [
        `${t(TITLE[by])}: ${sideWord(id)}`,
        bids,
        replies,
        ...(rate ? [replies / bids, ...rate].map(inPercent) : [null, null, null, null]),
      ]),
    ),
  };
  const line = rated ? t('rates_line') : t('rates_too_few', { least: LEAST_BIDS });
  return (
    <Card id="rates" title={t('rates_title')} line={line} table={table}>
      <div class="comparisons">
        {comparisons.map((comparison) => (
          <Compared key={comparison.by} comparison={comparison} />
        ))}
      </div>
      {rated && <p class="soft small">{t('rates_how', { others: percent(replyRate(0, 0)[1]) })}</p>}
    </Card>
  );
}

function Compared({ comparison: { by, sides, unknown, differs } }: { comparison: Comparison }) {
  const rated = sides.every(({ rate }) => rate);
  const most = Math.max(0.2, ...sides.map(({ rate }) => rate?.[2] ?? 0));
  return (
    <div class="compared">
      <h3>{t(TITLE[by])}</h3>
      <ul class="funnel">
        {sides.map((side) => (
          <li key={side.id}>
            <span>{sideWord(side.id)}</span>
            {side.rate && <Span rate={side.rate} most={most} />}
            <span class="figures small">{sideText(side)}</span>
          </li>
        ))}
      </ul>
      <p class="soft small">
        {rated ? t(differs ? 'rates_differ' : 'rates_no_difference') : t('rates_need', { least: LEAST_BIDS })}{' '}
        {unknown > 0 && plural('rates_unknown', unknown)}
      </p>
    </div>
  );
}

/** A rate as a mark within the range that it lies in nine times in ten. */
function Span({ rate: [low, middle, high], most }: { rate: NonNullable<Side['rate']>; most: number }) {
  const at = (share: number) => `${(share / most) * 100}%`;
  return (
    <svg width="100%" height="16" aria-hidden="true">
      <line class="zero" x1="0" x2="100%" y1="15.5" y2="15.5" />
      <rect class="tone range" x={at(low)} width={at(high - low)} y="4" height="8" rx="4" />
      <rect class="tone one" x={at(middle)} width="3" y="1" height="14" />
    </svg>
  );
}

function sideText({ bids, replies, rate }: Side): string {
  const counts = plural('rates_counts', bids, { replied: number(replies) });
  if (!rate) return counts;
  const [low, middle, high] = rate;
  const own = t('rates_own', { counts, share: percent(replies / bids) });
  return `${own}. ${t('rates_rate', { rate: percent(middle), low: percent(low), high: percent(high) })}.`;
}
