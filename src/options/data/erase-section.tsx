import { useState } from 'preact/hooks';
import type { AppClient } from '../../platform/app-client.ts';
import type { AppState } from '../../protocol/answers.ts';
import { DialogForm } from '../../ui/dialog-form.tsx';
import { failureWords } from '../../ui/failure.ts';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSay } from '../../ui/toast.tsx';
import { plural, t } from '../../ui/words.ts';

/** Deletes everything, after the person has typed that they mean it: this is the one thing that cannot be undone. */
export function EraseSection({ client, state }: { client: AppClient; state: AppState }) {
  const [asking, setAsking] = useState(false);
  return (
    <section class="sheet part" aria-labelledby="erase">
      <h2 id="erase">{t('erase_title')}</h2>
      <p>{t('erase_text')}</p>
      <div class="row">
        <button type="button" class="button danger" onClick={() => setAsking(true)}>
          <Icon name="trash" /> {t('erase_open')}
        </button>
      </div>
      {asking && <Confirm client={client} state={state} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Confirm(props: { client: AppClient; state: AppState; onClose: () => void }) {
  const { client, state, onClose } = props;
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const word = t('erase_word');
  const refuse = (why: string) => {
    setError(why);
    return false;
  };
  const erase = async () => {
    if (typed.trim().toLowerCase() !== word) return refuse(t('erase_wrong', { word }));
    const { reply } = await client.command('erase', {});
    if (!reply.ok) return refuse(failureWords(reply.error.code));
    say({ text: t('erase_done') });
    return true;
  };
  return (
    <DialogForm title={t('erase_sure')} go={t('erase_go')} danger onSave={erase} onClose={onClose}>
      <p>{plural('erase_what', state.sent)}</p>
      {!state.exportedAt && state.sent > 0 && (
        <Notice tone="warn">
          <p>{t('erase_no_copy')}</p>
        </Notice>
      )}
      <TextField label={t('erase_type', { word })} error={error} value={typed} onType={setTyped} />
    </DialogForm>
  );
}
