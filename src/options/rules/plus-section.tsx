import { useState } from 'preact/hooks';
import { toDollars, toMills } from '../../core/connects.ts';
import { type PlusSum, plusOrBuying } from '../../core/rulebook/plus.ts';
import { now } from '../../platform/clock.ts';
import { DEFAULT_SETTINGS } from '../../protocol/settings.ts';
import { money, number } from '../../ui/formats.ts';
import { useLive } from '../../ui/live.ts';
import { plural, t } from '../../ui/words.ts';
import { FigureField } from '../settings/figure-field.tsx';
import { ruleAddress } from './rulebook.ts';
import type { SectionProps } from './sections.ts';

const dollars = (value: number) => money(toMills(value), 'USD');

/** Which is cheaper for this person, in one line, and the reckoning behind it. Both prices are in dollars. */
export function PlusSection({ client, state: { settings } }: SectionProps) {
  const { value: reply } = useLive(() => client.ask('insights', { account: 'own' }), client.onChange, []);
  const [typed, type] = useState<number | null>(null);
  const [free, setFree] = useState(true);
  const own = reply?.ok ? reply.value.monthly : null;
  const need = typed ?? (own === null ? null : Math.round(own));
  const price = settings.currency === 'USD' ? settings.price : DEFAULT_SETTINGS.price;
  const sum = need === null ? null : plusOrBuying(need, toDollars(price), free, now().slice(0, 10), settings.terms);
  return (
    <section class="stack" id="plus" aria-labelledby="plus-title">
      <div class="sheet part">
        <h2 id="plus-title">{t('plus_title')}</h2>
        <FigureField
          key={String(own)}
          label={t('plus_need')}
          hint={own === null ? t('plus_need_type') : plural('plus_need_own', Math.round(own))}
          wrong={t('settings_figure_wrong', { most: number(10_000) })}
          value={need}
          least={0}
          most={10_000}
          whole
          optional
          onChange={type}
        />
        <label class="check">
          <input type="checkbox" checked={free} onChange={({ currentTarget }) => setFree(currentTarget.checked)} />
          <span>{t('plus_free')}</span>
        </label>
        <p role="status" class="verdict-line">
          {sum && <strong>{lineOf(sum)}</strong>}
        </p>
        {sum && <Reckoning sum={sum} />}
      </div>
      <p class="soft">
        {t('plus_rest')} <a href={ruleAddress('values')}>{t('settings_values_link')}</a>
      </p>
    </section>
  );
}

/** The answer in one line. */
function lineOf({ need, plus, basic, cheaper }: PlusSum): string {
  if (cheaper === 'even') return plural('plus_even', need, { money: dollars(plus) });
  const values = { plus: dollars(plus), basic: dollars(basic), less: dollars(Math.abs(plus - basic)) };
  return plural(cheaper === 'plus' ? 'plus_plus' : 'plus_basic', need, values);
}

function Reckoning({ sum }: { sum: PlusSum }) {
  const { price, plusPrice, plusBrings, basicBrings, plusBuys, basicBuys, plus, basic, from } = sum;
  const each = money(toMills(price), 'USD', true);
  return (
    <>
      <dl class="reckoning figures">
        <div>
          <dt>{t('plus_with_basic')}</dt>
          <dd>
            {t('plus_sum_basic', {
              brings: number(basicBrings),
              buys: number(basicBuys),
              price: each,
              total: dollars(basic),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('plus_with_plus')}</dt>
          <dd>
            {t('plus_sum_plus', {
              brings: number(plusBrings),
              fee: dollars(plusPrice),
              buys: number(plusBuys),
              price: each,
              total: dollars(plus),
            })}
          </dd>
        </div>
      </dl>
      <p class="soft">{from === null ? t('plus_never') : plural('plus_from', from)}</p>
    </>
  );
}
