import { THEMES } from '../../protocol/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { ModeChoice } from '../../ui/mode.tsx';
import { plural, t } from '../../ui/words.ts';
import { ruleAddress } from '../rules/rulebook.ts';
import type { ViewProps } from '../view.ts';
import { AdvicePart } from './advice-part.tsx';
import { useChange } from './change.ts';
import { FigureField } from './figure-field.tsx';
import { CurrencyField, PriceField } from './money-fields.tsx';
import { NotifyPart } from './notify-part.tsx';
import { RemindersPart } from './reminders-part.tsx';

/** Settings are kept the moment they are changed; there is no button to forget. */
export function SettingsView(props: ViewProps) {
  const { settings } = props.state;
  const change = useChange(props);
  return (
    <div class="stack settings">
      <section class="sheet part" aria-labelledby="set-mode">
        <h2 id="set-mode">{t('settings_reading')}</h2>
        <ModeChoice form="tall" mode={settings.mode} onChoose={(mode) => change({ mode })} />
      </section>
      <section class="sheet part" aria-labelledby="set-money">
        <h2 id="set-money">{t('settings_money')}</h2>
        <div class="pair">
          <PriceField settings={settings} onChange={change} />
          <CurrencyField currency={settings.currency} onChange={change} />
        </div>
      </section>
      <AdvicePart advice={settings.advice} onChange={change} />
      <section class="sheet part" aria-labelledby="set-refunds">
        <h2 id="set-refunds">{t('settings_refunds')}</h2>
        <FigureField
          label={t('settings_overdue')}
          hint={plural('settings_overdue_hint', settings.overdueDays)}
          wrong={t('settings_overdue_wrong')}
          value={settings.overdueDays}
          least={1}
          most={60}
          whole
          onChange={(overdueDays) => overdueDays !== null && change({ overdueDays })}
        />
        <p class="soft">
          {t('settings_values')} <a href={ruleAddress('values')}>{t('settings_values_link')}</a>
        </p>
      </section>
      <RemindersPart settings={settings} onChange={change} />
      <NotifyPart notify={settings.notify} client={props.client} onChange={change} />
      <section class="sheet part" aria-labelledby="set-looks">
        <h2 id="set-looks">{t('settings_looks')}</h2>
        <Choice
          form="row"
          label={t('settings_theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
          onChoose={(theme) => change({ theme })}
        />
        <p class="hint">{t('settings_theme_hint')}</p>
      </section>
    </div>
  );
}
