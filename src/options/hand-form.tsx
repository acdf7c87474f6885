import { useState } from 'preact/hooks';
import { jobAddress, jobUidFrom } from '../core/ids.ts';
import type { Account } from '../core/job.ts';
import type { StatementLine } from '../core/ledger/index.ts';
import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import { type EntryByHand, HAND_KINDS } from '../protocol/messages.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { Field } from '../ui/field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { t } from '../ui/words.ts';
import type { useRun } from './run.ts';

const KIND_WORDS: Record<EntryByHand['kind'], PlainKey> = {
  grant: 'hand_grant',
  purchase: 'hand_purchase',
  spend: 'hand_spend',
  return: 'hand_return',
  adjust: 'hand_adjust',
};

/** What moved Connects and no page shows: a new entry, or one to be put right. */
export function HandForm(props: {
  line: StatementLine | null;
  account: Account;
  client: AppClient;
  run: ReturnType<typeof useRun>;
  onClose: () => void;
}) {
  const { line, client, run, onClose } = props;
  const known = HAND_KINDS.find((each) => each === line?.entry?.kind);
  const [kind, setKind] = useState<EntryByHand['kind']>(known ?? 'grant');
  const [amount, setAmount] = useState(line ? String(kind === 'adjust' ? line.amount : Math.abs(line.amount)) : '');
  const [when, setWhen] = useState((line?.entry?.at ?? now()).slice(0, 16));
  const [job, setJob] = useState(line?.jobUid ? jobAddress(line.jobUid) : '');
  const [note, setNote] = useState(line?.entry?.note ?? '');
  const [wrong, setWrong] = useState<{ amount?: string; when?: string; job?: string }>({});

  const save = async (sayWhy: (why: string) => void) => {
    const size = /^[+−-]?\d{1,6}$/.test(amount.trim()) ? Number(amount.trim().replace('−', '-')) : Number.NaN;
    const fits = kind === 'adjust' ? size !== 0 : size > 0;
    const date = new Date(when);
    const jobUid = job.trim() === '' ? null : jobUidFrom(job.trim());
    const errors = {
      ...((Number.isNaN(size) || !fits) && {
        amount: t(kind === 'adjust' ? 'hand_signed_wrong' : 'hand_amount_wrong'),
      }),
      ...(Number.isNaN(date.getTime()) && { when: t('entry_sent_wrong') }),
      ...(date.getTime() > Date.parse(now()) && { when: t('entry_ahead') }),
      ...(job.trim() !== '' && jobUid === null && { job: t('entry_job_wrong') }),
    };
    setWrong(errors);
    if (Object.keys(errors).length > 0) return false;
    // A moment that was left alone stays the very same, to the millisecond.
    const same = line?.entry && when === line.entry.at.slice(0, 16) ? line.entry.at : now(date);
    const entry: EntryByHand = { kind, account: props.account, when: same, amount: size, jobUid, note: note.trim() };
    const of = line?.entry ? { id: line.entry.id, page: line.entry.page } : null;
    return of
      ? run(client.command('entry-edit', { at: now(), of, entry }), t('hand_saved'), sayWhy)
      : run(client.command('entry-add', { at: now(), entry }), t('hand_added'), sayWhy);
  };

  return (
    <DialogForm
      title={t(line ? 'hand_edit' : 'hand_add')}
      go={line ? t('save') : t('add')}
      onSave={save}
      onClose={onClose}
    >
      <Field label={t('statement_kind')}>
        {(tied) => (
          <select
            {...tied}
            class="input"
            value={kind}
            onChange={({ currentTarget }) => setKind(HAND_KINDS.find((each) => each === currentTarget.value) ?? kind)}
          >
            {HAND_KINDS.map((each) => (
              <option key={each} value={each}>
                {t(KIND_WORDS[each])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="pair">
        <TextField
          label={t('hand_amount')}
          hint={kind === 'adjust' ? t('hand_signed_hint') : undefined}
          error={wrong.amount}
          inputMode={kind === 'adjust' ? 'text' : 'numeric'}
          value={amount}
          onType={setAmount}
        />
        <TextField
          label={t('hand_when')}
          error={wrong.when}
          type="datetime-local"
          max={now().slice(0, 16)}
          value={when}
          onType={setWhen}
        />
      </div>
      {(kind === 'return' || kind === 'spend') && (
        <TextField label={t('entry_job')} error={wrong.job} value={job} onType={setJob} />
      )}
      <TextField label={t('entry_note')} rows={2} value={note} onType={setNote} />
    </DialogForm>
  );
}
