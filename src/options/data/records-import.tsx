import { useEffect, useState } from 'preact/hooks';
import type { AppClient } from '../../platform/app-client.ts';
import type { ImportPreview } from '../../protocol/import-answers.ts';
import type { Failure } from '../../protocol/reply.ts';
import { failureWords } from '../../ui/failure.ts';
import { t } from '../../ui/words.ts';
import { ChangeTable, changes } from './books-change.tsx';
import { leftGroups, leftItem } from './left-groups.ts';
import { LeftOutList } from './left-out-list.tsx';
import { type End, useTaking } from './taking.ts';
import { Working } from './working.tsx';

/** An export of ours: what it would bring, what of it is not understood, and whether its settings come along. */
export function RecordsImport(props: { name: string; text: string; client: AppClient; onEnd: End }) {
  const { name, text, client, onEnd } = props;
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [settings, setSettings] = useState(false);
  const { taking, take } = useTaking(client, onEnd);

  useEffect(() => {
    let current = true;
    client.ask('import-preview', { text }).then((reply) => {
      if (!current) return;
      if (reply.ok) setPreview(reply.value);
      else onEnd({ words: fileFailure(reply.error), tone: 'bad' });
    });
    return () => {
      current = false;
    };
  }, [text]);

  const cancel = () => onEnd({ words: t('import_cancelled'), tone: 'plain' });
  if (!preview) return <Working label={t('import_comparing', { name })} progress={null} onCancel={cancel} />;
  const { added, same, left, leftOut, change } = preview;
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{t(added === 0 ? 'import_nothing_new' : same === 0 ? 'import_all_new' : 'import_some_new')}</p>
      {added > 0 && !change.some(changes) && <p>{t('import_no_figure')}</p>}
      <ChangeTable change={change} />
      <LeftOutList items={leftGroups(left)} each={left.map(leftItem)} total={leftOut} />
      {preview.settings && (
        <label class="check">
          <input
            type="checkbox"
            checked={settings}
            onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
          />
          {t('import_settings')}
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={taking || (added === 0 && !settings)}
          onClick={() => take(text, settings, () => t('import_done'))}
        >
          {t(taking ? 'import_saving' : 'import_take')}
        </button>
        <button type="button" class="button" disabled={taking} onClick={cancel}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}

/** Why a file cannot be taken, and where in it that shows. */
function fileFailure({ code, detail }: Failure): string {
  return detail ? `${failureWords(code)} ${t('import_where', { where: detail })}` : failureWords(code);
}
