import { useState } from 'preact/hooks';
import type { AppClient } from '../../platform/app-client.ts';
import type { AppState } from '../../protocol/answers.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { failureWords } from '../../ui/failure.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
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
  const erase = async (event: Event) => {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== word) return setError(t('erase_wrong', { word }));
    const { reply } = await client.command('erase', {});
    if (!reply.ok) return setError(failureWords(reply.error.code));
    onClose();
    say({ text: t('erase_done') });
  };
  return (
    <Dialog title={t('erase_sure')} onClose={onClose}>
      <form class="dialog-body" noValidate onSubmit={erase}>
        <p>{plural('erase_what', state.sent)}</p>
        {!state.exportedAt && state.sent > 0 && (
          <Notice tone="warn">
            <p>{t('erase_no_copy')}</p>
          </Notice>
        )}
        <Field label={t('erase_type', { word })} error={error}>
          {(tied) => (
            <input
              {...tied}
              class="input"
              type="text"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </Field>
        <div class="row end">
          <button type="button" class="button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" class="button danger">
            {t('erase_go')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
