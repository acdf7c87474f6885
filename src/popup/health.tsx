import { healthOf, type Vital } from '../core/health.ts';
import type { Reading } from '../core/job.ts';
import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState } from '../protocol/answers.ts';
import { number } from '../ui/formats.ts';
import { Icon } from '../ui/icons.tsx';
import { locale, t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

const WORDS: Record<Vital, PlainKey> = {
  cost: 'vital_cost',
  pay: 'vital_pay',
  proposals: 'vital_proposals',
  payment: 'vital_payment',
  total: 'vital_total',
  boost: 'vital_boost',
  balance: 'vital_balance',
  days: 'vital_days',
  rows: 'vital_rows',
  id: 'vital_id',
};

/** How much of what matters on this page was read, and the way to how. */
export function HealthLine(props: { reading: Reading; state: AppState; client: AppClient }) {
  const { reading, state, client } = props;
  const health = healthOf(reading);
  if (!health) return null;
  const { of, missing } = health;
  // Shown above all the same, from another page; of an agency none is kept.
  const kept = state.balance !== null && reading.account !== 'agency';
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' });
  return (
    <p class="soft small health">
      <Icon name="eye" />
      <span>
        {missing.length === 0 ? (
          t('health_whole')
        ) : (
          <>
            {t('health_part', {
              fields: list.format(
                missing.map((vital) => t(vital === 'balance' && kept ? 'vital_balance_kept' : WORDS[vital])),
              ),
              of: number(of),
              read: number(of - missing.length),
            })}{' '}
            <OptionsLink client={client} view="/readings">
              {t('health_how')}
            </OptionsLink>
          </>
        )}
      </span>
    </p>
  );
}
