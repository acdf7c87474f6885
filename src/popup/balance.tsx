import { costOf } from '../core/connects.ts';
import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState } from '../protocol/answers.ts';
import { age, connects, moment, money, number } from '../ui/formats.ts';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

type SeenBalance = NonNullable<AppState['balance']>;

const PAGES: Record<SeenBalance['page'], PlainKey> = {
  search: 'page_search',
  feed: 'page_feed',
  job: 'page_job',
  apply: 'page_apply',
  proposal: 'page_proposal',
  proposals: 'page_proposals',
  'connects-history': 'page_connects_history',
  none: 'page_none',
};

/** How many Connects there are, what they are worth, and how old that figure is. */
export function Balance({ balance, settings }: { balance: SeenBalance; settings: AppState['settings'] }) {
  return (
    <section class="balance" aria-label={t('balance')}>
      <p class="figures">
        <strong>{number(balance.value)}</strong> {t('balance_label')}
        <span class="soft"> · {money(costOf(balance.value, settings.price), settings.currency)}</span>
      </p>
      <p class="soft small" title={moment(balance.at)}>
        {t('balance_seen', { age: age(balance.at), page: t(PAGES[balance.page]) })}
      </p>
    </section>
  );
}

/** What is odd about the balance: never seen, or not what the log explains. */
export function BalanceNotice({ balance, client }: { balance: SeenBalance | null; client: AppClient }) {
  if (!balance)
    return (
      <Notice>
        <p>
          <strong>{t('balance_none')}</strong>
        </p>
        <p>{t('balance_none_how')}</p>
      </Notice>
    );
  if (balance.unexplained === 0) return null;
  return (
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
  );
}
