import { useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { LogEntry } from '../protocol/answers.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { connects, day } from '../ui/formats.ts';
import { TextField } from '../ui/text-field.tsx';
import { t } from '../ui/words.ts';
import { OutcomeField } from './outcome-field.tsx';
import type { useRun } from './run.ts';

/** The form for a proposal that Connects History confirms: what stands there is shown; note and outcome can be changed. */
export function FixedForm(props: {
  entry: LogEntry;
  client: AppClient;
  run: ReturnType<typeof useRun>;
  onSaved: (id: string) => void;
  onClose: () => void;
}) {
  const { entry, client, run, onSaved, onClose } = props;
  const [outcome, setOutcome] = useState(entry.outcome);
  const [note, setNote] = useState(entry.note);
  const title = entry.title ?? t('job_untitled');

  const save = async (sayWhy: (why: string) => void) => {
    // Two steps, and one way back that takes back both.
    const undos: (() => void)[] = [];
    const said = (saved: LogEntry, undo: () => void) => {
      onSaved(saved.id);
      undos.unshift(undo);
      return { text: t('log_saved', { title }), undo: () => undos.forEach((each) => void each()) };
    };
    // The outcome first: of a job that is not known it is refused, and then nothing was changed.
    if (outcome !== entry.outcome) {
      const command = client.command('outcome', { at: now(), entry: entry.id, outcome });
      if (!(await run(command, said, sayWhy))) return false;
    }
    const change = { note: note.trim() };
    if (change.note === entry.note) return true;
    return run(client.command('log-edit', { at: now(), entry: entry.id, change }), said, sayWhy);
  };

  return (
    <DialogForm title={t('entry_edit')} go={t('save')} onSave={save} onClose={onClose}>
      <p>{title}</p>
      <dl class="sides figures">
        <div>
          <dt>{t('log_cost')}</dt>
          <dd>{entry.base === null ? t('cost_unknown') : connects(entry.base)}</dd>
        </div>
        <div>
          <dt>{t('log_boost')}</dt>
          <dd>{entry.boost === null ? t('cost_unknown') : connects(entry.boost)}</dd>
        </div>
        <div>
          <dt>{t('log_sent')}</dt>
          <dd>{day(entry.sentAt)}</dd>
        </div>
      </dl>
      <p class="hint">{t('error_in_statement')}</p>
      <OutcomeField
        title={title}
        outcome={outcome}
        keep={async (chosen) => {
          setOutcome(chosen);
          return true;
        }}
      />
      <TextField label={t('entry_note')} rows={2} value={note} onType={setNote} />
    </DialogForm>
  );
}
