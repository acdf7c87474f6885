import { useRef, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { LogEntry } from '../protocol/answers.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { t } from '../ui/words.ts';
import { type Draft, draftOf, type Errors, readChange, readDraft } from './entry-draft.ts';
import type { useRun } from './run.ts';

/** The form for a proposal: a new one typed in by hand, or an entry to be put right. */
export function EntryForm(props: {
  entry: LogEntry | null;
  client: AppClient;
  run: ReturnType<typeof useRun>;
  onClose: () => void;
}) {
  const { entry, client, run, onClose } = props;
  const [draft, setDraft] = useState<Draft>(() => draftOf(entry, now()));
  const [errors, setErrors] = useState<Errors>({});
  const form = useRef<HTMLFormElement>(null);
  const type = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));

  const save = async (event: Event) => {
    event.preventDefault();
    const wrong = (errors: Errors) => {
      setErrors(errors);
      // The first field that is wrong, in the order in which they stand.
      const first = Object.keys(draft).find((name) => name in errors);
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    };
    const title = draft.title.trim() || t('job_untitled');
    let worked: boolean;
    if (entry) {
      const read = readChange(draft, entry);
      if (!read.ok) return wrong(read.errors);
      const command = client.command('log-edit', { at: now(), entry: entry.id, change: read.value });
      worked = await run(command, t('log_saved', { title }));
    } else {
      const read = readDraft(draft);
      if (!read.ok) return wrong(read.errors);
      worked = await run(client.command('log-add', { at: now(), entry: read.value }), t('log_added', { title }));
    }
    if (worked) onClose();
  };

  const text = (name: keyof Draft) => ({
    class: 'input',
    name,
    value: draft[name],
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => type({ [name]: currentTarget.value }),
  });

  return (
    <Dialog title={entry ? t('entry_edit') : t('entry_new')} onClose={onClose}>
      <form ref={form} class="dialog-body" noValidate onSubmit={save}>
        <Field label={t('entry_title')} error={errors.title}>
          {(tied) => <input {...tied} {...text('title')} type="text" autocomplete="off" />}
        </Field>
        <Field label={t('entry_job')} hint={t('entry_job_hint')} error={errors.job}>
          {(tied) => <input {...tied} {...text('job')} type="text" autocomplete="off" />}
        </Field>
        <div class="pair">
          <Field label={t('entry_base')} error={errors.base}>
            {(tied) => <input {...tied} {...text('base')} type="text" inputMode="numeric" autocomplete="off" />}
          </Field>
          <Field label={t('entry_boost')} hint={t('entry_boost_hint')} error={errors.boost}>
            {(tied) => <input {...tied} {...text('boost')} type="text" inputMode="numeric" autocomplete="off" />}
          </Field>
        </div>
        <Field label={t('entry_sent')} error={errors.sent}>
          {(tied) => <input {...tied} {...text('sent')} type="datetime-local" />}
        </Field>
        <Field label={t('entry_note')} error={errors.note}>
          {(tied) => <textarea {...tied} {...text('note')} rows={2} />}
        </Field>
        <div class="row end">
          <button type="button" class="button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" class="button primary">
            {entry ? t('save') : t('add')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
