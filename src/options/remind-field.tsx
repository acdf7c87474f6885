import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState, LogEntry } from '../protocol/answers.ts';
import { failureWords } from '../ui/failure.ts';
import { Field } from '../ui/field.tsx';
import { dayAfter } from '../ui/spans.ts';
import { useSay } from '../ui/toast.tsx';
import { t } from '../ui/words.ts';

/** The day on which the person wants to come back to a proposal; empty for none. */
export function RemindField(props: { entry: LogEntry; state: AppState; client: AppClient }) {
  const { entry, state, client } = props;
  const say = useSay();
  const about = entry.jobUid ?? entry.id;
  const set = state.followUps.find((each) => each.about === about);
  const tomorrow = dayAfter(now(), 1);
  const keep = async (day: string | null) => {
    const { reply } = await client.command('remind', { at: now(), about, title: entry.title, day });
    say(reply.ok ? { text: t('settings_saved') } : { tone: 'bad', text: failureWords(reply.error.code) });
  };
  return (
    <Field label={t('follow_up_field')} hint={t('follow_up_field_hint')}>
      {(tied) => (
        <input
          {...tied}
          class="input fit"
          type="date"
          min={tomorrow}
          value={set?.day ?? ''}
          onChange={({ currentTarget: { value } }) => {
            // While a year is typed, the first of its digits are years of long ago.
            if (value === '' || value >= tomorrow) keep(value || null);
          }}
        />
      )}
    </Field>
  );
}
