import type { PlainKey } from '../../core/words.ts';
import type { AppClient } from '../../platform/app-client.ts';
import { NOTIFY, type Notify } from '../../protocol/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { useSay } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import type { Change } from './change.ts';

const WORDS = {
  off: ['notify_choice_off', 'notify_hint_off'],
  plain: ['notify_choice_plain', 'notify_hint_plain'],
  titles: ['notify_choice_titles', 'notify_hint_titles'],
} as const satisfies Record<Notify, readonly [PlainKey, PlainKey]>;

/** Reminders by the system: off until the person turns them on, which is when the browser asks for the permission. */
export function NotifyPart(props: { notify: Notify; client: AppClient; onChange: Change }) {
  const { notify, client, onChange } = props;
  const say = useSay();
  const choose = async (wanted: Notify) => {
    // First, for browsers let themselves be asked only right in the handler of a press.
    if (wanted !== 'off' && !(await client.askToNotify())) {
      say({ tone: 'bad', text: t('notify_refused') });
      return false;
    }
    const kept = await onChange({ notify: wanted });
    if (kept && wanted === 'off') await client.stopNotifying();
    return kept;
  };
  return (
    <section class="sheet part" aria-labelledby="set-notify">
      <h2 id="set-notify">{t('settings_notify')}</h2>
      <Choice
        form="tall"
        quiet
        label={t('settings_notify')}
        value={notify}
        options={NOTIFY.map((value) => ({ value, label: t(WORDS[value][0]), hint: t(WORDS[value][1]) }))}
        onChoose={choose}
      />
    </section>
  );
}
