import type { PlainKey } from '../../core/words.ts';
import { ICONS, REMINDERS, type Reminder, type Settings } from '../../protocol/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { t } from '../../ui/words.ts';
import type { Change } from './change.ts';
import { FigureField } from './figure-field.tsx';

const WORDS: Record<Reminder, PlainKey> = {
  refund: 'reminder_refund',
  history: 'reminder_history',
  expiry: 'reminder_expiry',
  'follow-up': 'reminder_follow_up',
  backup: 'reminder_backup',
};

/** What the toolbar icon says, and what to be reminded of there and in the toolbar window. */
export function RemindersPart({ settings, onChange }: { settings: Settings; onChange: Change }) {
  const { icon, reminders, followUpDays } = settings;
  return (
    <section class="sheet part" aria-labelledby="set-reminders">
      <h2 id="set-reminders">{t('settings_reminders')}</h2>
      <Choice
        form="row"
        label={t('settings_icon')}
        value={icon}
        options={ICONS.map((value) => ({ value, label: t(`icon_${value}`) }))}
        onChoose={(next) => onChange({ icon: next })}
      />
      <fieldset class="checks">
        <legend class="label">{t('settings_remind_of')}</legend>
        {REMINDERS.map((name) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={reminders[name]}
              onChange={({ currentTarget }) => onChange({ reminders: { ...reminders, [name]: currentTarget.checked } })}
            />
            <span>{t(WORDS[name])}</span>
          </label>
        ))}
      </fieldset>
      <FigureField
        label={t('settings_follow_up')}
        wrong={t('settings_follow_up_wrong')}
        value={followUpDays}
        least={1}
        most={365}
        whole
        onChange={(days) => days !== null && onChange({ followUpDays: days })}
      />
    </section>
  );
}
