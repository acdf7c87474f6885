import { useState } from 'preact/hooks';
import { type Mills, toDollars, toMills } from '../core/connects.ts';
import { type Settings, THEMES } from '../protocol/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { useChosen } from '../ui/chosen.ts';
import { failureWords } from '../ui/failure.ts';
import { Field } from '../ui/field.tsx';
import { money } from '../ui/formats.ts';
import { ModeChoice } from '../ui/mode.tsx';
import { useSay } from '../ui/toast.tsx';
import { locale, plural, t } from '../ui/words.ts';
import type { ViewProps } from './view.ts';

/** Settings are kept the moment they are changed; there is no button to forget. */
export function SettingsView({ client, state: { settings } }: ViewProps) {
  const say = useSay();
  const change = async (change: Partial<Settings>) => {
    const { reply } = await client.command('set-settings', { change });
    say(reply.ok ? { text: t('settings_saved') } : { tone: 'bad', text: failureWords(reply.error.code) });
    return reply.ok;
  };
  return (
    <div class="stack">
      <section class="sheet part" aria-label={t('mode_label')}>
        <ModeChoice form="tall" mode={settings.mode} onChoose={(mode) => change({ mode })} />
      </section>
      <section class="sheet part" aria-label={t('settings_money')}>
        <div class="pair">
          <Price settings={settings} onChange={change} />
          <Currency currency={settings.currency} onChange={change} />
        </div>
      </section>
      <section class="sheet part" aria-label={t('settings_theme')}>
        <Choice
          form="row"
          label={t('settings_theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
          onChoose={(theme) => change({ theme })}
        />
        <p class="hint">{t('settings_theme_hint')}</p>
      </section>
      <section class="sheet part" aria-label={t('settings_overdue')}>
        <Days days={settings.overdueDays} onChange={change} />
      </section>
    </div>
  );
}

type Change = (change: Partial<Settings>) => Promise<boolean>;

function Price({ settings, onChange }: { settings: Settings; onChange: Change }) {
  const [error, setError] = useState<string | null>(null);
  const take = (text: string) => {
    const price = priceIn(text);
    setError(price === null ? t('settings_price_wrong') : null);
    if (price !== null && price !== settings.price) onChange({ price });
  };
  const example = money((settings.price * 10) as Mills, settings.currency);
  return (
    <Field label={t('settings_price')} hint={t('settings_price_hint', { money: example })} error={error}>
      {(tied) => (
        <input
          {...tied}
          class="input"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={String(toDollars(settings.price))}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** "0.15", or with a comma as half the world writes it; null for what is no price from 0 to 100. */
export function priceIn(text: string): Mills | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,3}(\.\d{1,3})?$/.test(plain) && Number(plain) <= 100 ? toMills(Number(plain)) : null;
}

function Currency({ currency, onChange }: { currency: string; onChange: Change }) {
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

function Days({ days, onChange }: { days: number; onChange: Change }) {
  const [error, setError] = useState<string | null>(null);
  const take = (text: string) => {
    const typed = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
    const wrong = typed < 1 || typed > 60;
    setError(wrong ? t('settings_overdue_wrong') : null);
    if (!wrong && typed !== days) onChange({ overdueDays: typed });
  };
  return (
    <Field label={t('settings_overdue')} hint={plural('settings_overdue_hint', days)} error={error}>
      {(tied) => (
        <input
          {...tied}
          class="input brief"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={String(days)}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
    </Field>
  );
}
