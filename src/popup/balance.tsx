import { costOf } from '../core/connects.ts';
import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState } from '../protocol/answers.ts';
import { age, connects, moment, money, number } from '../ui/formats.ts';
import { Empty, Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

const PAGES: Record<NonNullable<AppState['balance']>['page'], PlainKey> = {
  search: 'page_search',
  feed: 'page_feed',
  job: 'page_job',
  apply: 'page_apply',
  proposal: 'page_proposal',
  proposals: 'page_proposals',
  'connects-history': 'page_connects_history',
  none: 'page_none',
};

/** How many Connects there are, how old that figure is, and what the log cannot explain about it. */
export function Balance({ state, client }: { state: AppState; client: AppClient }) {
  const { balance, settings } = state;
  if (!balance)
    return (
      <Empty icon="coin" title={t('balance_none')}>
        <p>{t('balance_none_how')}</p>
      </Empty>
    );
  return (
    <>
      <div class="balance">
        <p>
          <strong class="figures">{number(balance.value)}</strong> {t('balance_label')}
        </p>
        <p class="figures soft">{money(costOf(balance.value, settings.price), settings.currency)}</p>
      </div>
      <p class="soft small" title={moment(balance.at)}>
        {t('balance_seen', { age: age(balance.at), page: t(PAGES[balance.page]) })}
      </p>
      {balance.unexplained !== 0 && (
        <Notice tone="warn">
          <p>
            {balance.unexplained < 0
              ? t('balance_fewer', { connects: connects(-balance.unexplained) })
              : t('balance_more', { connects: connects(balance.unexplained) })}
          </p>
          <p class="small">
            {t('balance_why')}{' '}
            <OptionsLink client={client} view="/log">
              {t('check_log')}
            </OptionsLink>
          </p>
        </Notice>
      )}
    </>
  );
}
