import { useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { LogEntry } from '../protocol/answers.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { t } from '../ui/words.ts';
import { type Draft, draftOf, type Errors, readChange, readDraft } from './entry-draft.ts';
import type { useRun } from './run.ts';

/** The form for a proposal: a new one typed in by hand, or an entry to be put right. */
export function EntryForm(props: {
  entry: LogEntry | null;
  client: AppClient;
  run: ReturnType<typeof useRun>;
  /** With the entry's id, which an edit may change. */
  onSaved: (id: string) => void;
  onClose: () => void;
}) {
  const { entry, client, run, onSaved, onClose } = props;
  const [draft, setDraft] = useState<Draft>(() => draftOf(entry, now()));
  const [errors, setErrors] = useState<Errors>({});
  const text = (name: keyof Draft) => ({
    value: draft[name],
    error: errors[name],
    onType: (value: string) => setDraft((before) => ({ ...before, [name]: value })),
  });

  const save = async (sayWhy: (why: string) => void) => {
    const title = draft.title.trim() || t('job_untitled');
    const said = (text: string) => (saved: LogEntry, undo: () => void) => {
      onSaved(saved.id);
      return { text, undo };
    };
    if (entry) {
      const read = readChange(draft, entry, now());
      setErrors(read.ok ? {} : read.errors);
      if (!read.ok) return false;
      const command = client.command('log-edit', { at: now(), entry: entry.id, change: read.value });
      return run(command, said(t('log_saved', { title })), sayWhy);
    }
    const read = readDraft(draft, now());
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) return false;
    return run(client.command('log-add', { at: now(), entry: read.value }), said(t('log_added', { title })), sayWhy);
  };

  return (
    <DialogForm
      title={entry ? t('entry_edit') : t('entry_new')}
      go={entry ? t('save') : t('add')}
      onSave={save}
      onClose={onClose}
    >
      <TextField label={t('entry_title')} {...text('title')} />
      <TextField label={t('entry_job')} hint={t('entry_job_hint')} {...text('job')} />
      <div class="pair">
        <TextField label={t('entry_base')} inputMode="numeric" {...text('base')} />
        <TextField label={t('entry_boost')} hint={t('entry_boost_hint')} inputMode="numeric" {...text('boost')} />
      </div>
      <TextField label={t('entry_sent')} type="datetime-local" max={now().slice(0, 16)} {...text('sent')} />
      <TextField label={t('entry_note')} rows={2} {...text('note')} />
    </DialogForm>
  );
}
