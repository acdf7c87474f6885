import type { BoostFigures } from '../core/advice/index.ts';
import { oneIn } from '../core/advice/one-in.ts';
import { costOf } from '../core/connects.ts';
import type { Settings } from '../protocol/settings.ts';
import { connects, money, number } from '../ui/formats.ts';
import { locale, t } from '../ui/words.ts';

/** What the boost that is set takes on top, what it must change to pay for itself, and when it comes back. */
export function Boost({ boost, settings }: { boost: BoostFigures; settings: Settings }) {
  const price = money(costOf(boost.connects, settings.price), settings.currency);
  return (
    <div class="small">
      <p>
        <strong>{t('boost_adds', { cost: connects(boost.connects), money: price })}</strong> {pays(boost)}
      </p>
      <p class="soft">{t('boost_back')}</p>
    </div>
  );
}

/** Nothing where it is not known what the job pays. */
function pays({ mustAdd, factor }: BoostFigures): string {
  if (mustAdd === null || factor === null) return '';
  if (mustAdd >= 1) return t('boost_never');
  const [low, middle, high] = factor.map(more);
  return t('boost_pays', { count: number(oneIn(mustAdd) ?? 1), more: middle ?? '', low: low ?? '', high: high ?? '' });
}

/** By how much a chance grows that is multiplied by the factor: "18%". */
function more(factor: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumSignificantDigits: 2 }).format(factor - 1);
}
