import { type Mills, toDollars, toMills } from '../../core/connects.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../protocol/settings.ts';
import { useChosen } from '../../ui/chosen.ts';
import { Field } from '../../ui/field.tsx';
import { money } from '../../ui/formats.ts';
import { locale, t } from '../../ui/words.ts';
import type { Change } from './change.ts';
import { FigureField } from './figure-field.tsx';

/** What one Connect costs the person, beside the published price. */
export function PriceField({ settings: { price, currency }, onChange }: { settings: Settings; onChange: Change }) {
  const example = money((price * 10) as Mills, currency);
  const published = money(DEFAULT_SETTINGS.price, 'USD', true);
  return (
    <FigureField
      label={t('settings_price')}
      hint={t('settings_price_hint', { money: example, published })}
      wrong={t('settings_price_wrong')}
      value={toDollars(price)}
      least={0}
      most={100}
      onChange={(value) => value !== null && onChange({ price: toMills(value) })}
    />
  );
}

export function CurrencyField({ currency, onChange }: { currency: string; onChange: Change }) {
  const [chosen, choose] = useChosen(currency, (next) => onChange({ currency: next }));
  const names = new Intl.DisplayNames(locale(), { type: 'currency' });
  return (
    <Field label={t('settings_currency')} hint={t('settings_currency_hint')}>
      {(tied) => (
        <select {...tied} class="input" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {Intl.supportedValuesOf('currency').map((code) => (
            <option key={code} value={code}>
              {code} · {names.of(code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
