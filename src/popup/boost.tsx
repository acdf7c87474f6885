import type { Advice, BoostFigures } from '../core/advice/index.ts';
import { oneIn } from '../core/advice/one-in.ts';
import { costOf } from '../core/connects.ts';
import type { Settings } from '../protocol/settings.ts';
import { connects, money, number } from '../ui/formats.ts';
import { t } from '../ui/words.ts';

/** What the boost that is set takes on top, what it must change to pay for itself, and when it comes back. */
export function Boost({ boost, win, settings }: { boost: BoostFigures; win: Advice['winChance']; settings: Settings }) {
  const price = money(costOf(boost.connects, settings.price), settings.currency);
  return (
    <div class="small">
      <p>
        <strong>{t('boost_adds', { cost: connects(boost.connects), money: price })}</strong> {pays(boost, win[1])}
      </p>
      <p class="soft">{t('boost_back')}</p>
    </div>
  );
}

/** `win` is the chance without it. Nothing where it is not known what the job pays. */
function pays({ mustAdd }: BoostFigures, win: number): string {
  if (mustAdd === null) return '';
  if (win + mustAdd >= 1) return t('boost_never');
  const [count, from, to] = [mustAdd, win, win + mustAdd].map((share) => number(oneIn(share) ?? 1));
  return t('boost_pays', { count: count ?? '', from: from ?? '', to: to ?? '' });
}
