import { costOf } from '../core/connects.ts';
import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState } from '../protocol/answers.ts';
import { causeWord } from '../ui/cause.ts';
import { age, connects, day, moment, money, number } from '../ui/formats.ts';
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
export function Balance(props: {
  balance: SeenBalance;
  expiry: AppState['nextExpiry'];
  settings: AppState['settings'];
}) {
  const { balance, expiry, settings } = props;
  return (
    <section class="balance" aria-label={t('balance')}>
      <p class="figures">
        <strong>{number(balance.value)}</strong> {t('balance_label')}
        <span class="soft"> · {money(costOf(balance.value, settings.price), settings.currency)}</span>
      </p>
      <p class="soft small" title={moment(balance.at)}>
        {t('balance_seen', { age: age(balance.at), page: t(PAGES[balance.page]) })}
      </p>
      {expiry && (
        <p class="soft small" title={moment(expiry.day)}>
          {t('expiry_next', { connects: connects(expiry.connects), day: day(expiry.day) })}
        </p>
      )}
    </section>
  );
}

/** What is odd about the balance: never seen, or not what the log explains. */
export function BalanceNotice({ state, client }: { state: AppState; client: AppClient }) {
  const { balance, difference } = state;
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
        {difference &&
          t('difference_between', {
            from: day(difference.from.at),
            to: day(difference.to.at),
            cause: causeWord(difference.causes[0] ?? 'elsewhere'),
          })}{' '}
        <OptionsLink client={client} view="/statement?show=difference">
          {t('check_statement')}
        </OptionsLink>
      </p>
    </Notice>
  );
}

/** Days of Connects History that will soon be out of anybody's sight. */
export function GapNotice({ gap, client }: { gap: AppState['gap']; client: AppClient }) {
  if (!gap) return null;
  return (
    <Notice tone="warn">
      <p>{t('gap_closing', { from: day(gap.from), to: day(gap.to), lost: day(gap.lostOn) })}</p>
      <p class="small">
        {t('gap_how')}{' '}
        <OptionsLink client={client} view="/statement">
          {t('take_a_look')}
        </OptionsLink>
      </p>
    </Notice>
  );
}
