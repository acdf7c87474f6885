import type { SkipBalance } from '../../core/advice/index.ts';
import { toMills } from '../../core/connects.ts';
import type { PlainKey } from '../../core/words.ts';
import { connects, money } from '../../ui/formats.ts';
import { plural, t } from '../../ui/words.ts';
import { Card } from './card.tsx';

const FATES = {
  hired: 'fate_hired',
  closed: 'fate_closed',
  open: 'fate_open',
  unseen: 'fate_unseen',
} as const satisfies Record<keyof SkipBalance['fates'], PlainKey>;
const ORDER = Object.keys(FATES) as (keyof typeof FATES)[];

/** What skipping saved, and what it may have missed. Sums are in dollars, as the advice reckons. */
export function SkipsCard({ skips }: { skips: SkipBalance }) {
  const { skipped, saved, savedMoney, missed, missedUnknown, net, fates, costUnknown } = skips;
  const dollars = (value: number) => money(toMills(value), 'USD');
  const [low, , high] = missed;
  const line = plural('skips_line', skipped, { connects: connects(saved), money: dollars(savedMoney) });
  const table = {
    head: [t('skips_fate'), t('skips_jobs')],
    rows: ORDER.map((fate) => [t(FATES[fate]), fates[fate]]),
  };
  return (
    <Card id="skips" title={t('skips_title')} line={line} table={table}>
      <p>
        {fates.hired === 0
          ? t('skips_none_hired')
          : plural('skips_hired', fates.hired, { low: dollars(low), high: dollars(high) })}{' '}
        {fates.hired > 0 && t('skips_net', { low: dollars(net[0]), high: dollars(net[2]) })}
      </p>
      <p class="soft small">
        {t('skips_how')} {missedUnknown > 0 && plural('skips_missed_unknown', missedUnknown)}{' '}
        {costUnknown > 0 && plural('skips_cost_unknown', costUnknown)}
      </p>
    </Card>
  );
}
