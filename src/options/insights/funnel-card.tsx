import { type Connects, costOf, type Mills } from '../../core/connects.ts';
import type { Step } from '../../core/insight/index.ts';
import type { PlainKey } from '../../core/words.ts';
import { connects, money, number } from '../../ui/formats.ts';
import { plural, t } from '../../ui/words.ts';
import { Card } from './card.tsx';

const WORDS: Record<Step['step'], PlainKey> = {
  sent: 'step_sent',
  viewed: 'step_viewed',
  replied: 'step_replied',
  interviewed: 'step_interviewed',
  hired: 'step_hired',
};

/** From sending to hiring: how many came so far, and what all bids took for each of them. */
export function FunnelCard({ funnel, price, currency }: { funnel: readonly Step[]; price: Mills; currency: string }) {
  const all = funnel[0]?.count ?? 0;
  const by = (step: Step['step']) => funnel.find((each) => each.step === step);
  const [replied, hired] = [by('replied'), by('hired')];
  const cost = (each: Connects) => ({
    connects: connects(each),
    money: money(costOf(each, price), currency),
  });
  const line = [
    plural('insight_funnel_line', all, { replied: number(replied?.count ?? 0), hired: number(hired?.count ?? 0) }),
    hired?.connectsEach != null && t('insight_funnel_hire', cost(hired.connectsEach)),
  ];
  const table = {
    head: [t('insight_step'), t('insight_bids'), t('insight_connects_each'), t('insight_money_each', { currency })],
    rows: funnel.map(({ step, count, connectsEach }) => [
      t(WORDS[step]),
      count,
      connectsEach,
      connectsEach === null ? null : { mills: costOf(connectsEach, price), currency },
    ]),
  };
  return (
    <Card id="funnel" title={t('insight_funnel_title')} line={line.filter(Boolean).join(' ')} table={table}>
      <ul class="funnel">
        {funnel.map(({ step, count, connectsEach }) => (
          <li key={step}>
            <span>{t(WORDS[step])}</span>
            <svg width="100%" height="16" aria-hidden="true">
              <rect class="tone one" width={`${all === 0 ? 0 : (count / all) * 100}%`} height="16" rx="3" />
            </svg>
            <strong class="figures">{number(count)}</strong>
            <span class="soft small figures">
              {connectsEach === null ? t('insight_none_yet') : t('insight_each', cost(connectsEach))}
            </span>
          </li>
        ))}
      </ul>
      <p class="soft small">{t('insight_funnel_how')}</p>
    </Card>
  );
}
