import type { Bid } from '../core/bid.ts';
import type { Connects } from '../core/connects.ts';
import { connects, money, number } from '../ui/formats.ts';
import { t } from '../ui/words.ts';

/** The bid as a sum that anyone can check: what there is, what it takes, what is left. */
export function Sum({ bid, balance, currency }: { bid: Bid; balance: Connects | null; currency: string }) {
  if (bid.total === null) return null;
  const price = bid.money === null ? '' : money(bid.money, currency);
  const spoken =
    balance === null || bid.after === null
      ? t('sum_aloud_cost', { cost: connects(bid.total), money: price })
      : t('sum_aloud', {
          cost: connects(bid.total),
          money: price,
          balance: connects(balance),
          after: connects(bid.after),
        });
  const boost = bid.boost ?? 0;
  const base = bid.base ?? bid.total - boost;
  return (
    <>
      <p class="aloud">{spoken}</p>
      <div class="sum figures" aria-hidden="true">
        {balance !== null && <Term value={number(balance)} caption={t('sum_now')} />}
        <Term sign={balance === null ? '' : '−'} value={number(base)} caption={t('sum_bid')} main />
        {boost > 0 && <Term sign={balance === null ? '+' : '−'} value={number(boost)} caption={t('sum_boost')} />}
        {bid.after !== null && (
          <Term
            sign="="
            value={number(bid.after).replace('-', '−')}
            caption={t('sum_left')}
            {...(bid.after < 0 && { tone: 'short' })}
          />
        )}
        <Term value={price} caption={t('sum_money')} tone="price" />
      </div>
    </>
  );
}

function Term(props: { sign?: string; value: string; caption: string; main?: boolean; tone?: string }) {
  return (
    <p class={`term ${props.tone ?? ''} ${props.main ? 'main' : ''}`}>
      {props.sign && <span class="sign">{props.sign}</span>}
      <strong>{props.value}</strong>
      <span class="caption">{props.caption}</span>
    </p>
  );
}
