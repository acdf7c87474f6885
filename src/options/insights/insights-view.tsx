import { failureWords } from '../../ui/failure.ts';
import { useLive } from '../../ui/live.ts';
import { Empty, Notice } from '../../ui/notice.tsx';
import { t } from '../../ui/words.ts';
import type { ViewProps } from '../view.ts';
import { BalanceCard } from './balance-card.tsx';
import { FunnelCard } from './funnel-card.tsx';
import { RatesCard } from './rates-card.tsx';
import { RefundsCard } from './refunds-card.tsx';
import { SkipsCard } from './skips-card.tsx';
import { WeeksCard } from './weeks-card.tsx';

/** Where the Connects went and what came of them: charts to look at, each with its sentence and its figures. */
export function InsightsView({ client, state: { settings } }: ViewProps) {
  const { price, currency } = settings;
  const { value: reply } = useLive(() => client.ask('insights', { account: 'own' }), client.onChange, []);
  const { value: skipped } = useLive(() => client.ask('skips', {}), client.onChange, []);
  if (reply && !reply.ok)
    return (
      <Notice tone="bad">
        <p>{failureWords(reply.error.code)}</p>
      </Notice>
    );
  if (!reply) return <p class="soft">{t('insight_counting')}</p>;
  const insights = reply.value;
  const bids = insights.funnel[0]?.count ?? 0;
  const skips = skipped?.ok ? skipped.value : null;
  return (
    <div class="insights">
      {insights.balance.length > 0 ? (
        <BalanceCard insights={insights} price={price} currency={currency} />
      ) : (
        <Waiting title={t('insight_balance_title')} text={t('insight_balance_none')} />
      )}
      {insights.weeks.length > 0 ? (
        <WeeksCard weeks={insights.weeks} price={price} currency={currency} />
      ) : (
        <Waiting title={t('insight_weeks_title')} text={t('insight_weeks_none')} />
      )}
      {bids > 0 ? (
        <>
          <FunnelCard funnel={insights.funnel} price={price} currency={currency} />
          <RatesCard comparisons={insights.comparisons} />
        </>
      ) : (
        <Waiting title={t('insight_funnel_title')} text={t('insight_funnel_none')} />
      )}
      {insights.refunds.length > 0 ? (
        <RefundsCard refunds={insights.refunds} />
      ) : (
        <Waiting title={t('insight_refunds_title')} text={t('insight_refunds_none')} />
      )}
      {skips && skips.skipped > 0 ? (
        <SkipsCard skips={skips} />
      ) : (
        <Waiting title={t('skips_title')} text={t('skips_none')} />
      )}
    </div>
  );
}

/** What will be seen here, and from when on. */
function Waiting({ title, text }: { title: string; text: string }) {
  return (
    <section class="sheet part" aria-label={title}>
      <Empty icon="chart" title={title}>
        <p>{text}</p>
      </Empty>
    </section>
  );
}
