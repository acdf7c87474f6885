import type { AppClient } from '../../platform/app-client.ts';
import { now } from '../../platform/clock.ts';
import type { AppState } from '../../protocol/answers.ts';
import { age, moment } from '../../ui/formats.ts';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { OtherExports } from './other-exports.tsx';
import { useSaving } from './saving.ts';

/** A copy outside the browser is the only thing that survives uninstalling, so its age is in plain sight. */
export function ExportSection({ client, state }: { client: AppClient; state: AppState }) {
  const say = useSay();
  const { saving, save } = useSaving(client);
  const saveAll = async () => {
    const file = await save({ format: 'json' });
    if (!file) return;
    const { reply } = await client.command('exported', { at: now() });
    if (!reply.ok) say({ tone: 'bad', text: t('export_not_noted', { name: file.name }) });
  };
  const last = state.exportedAt;
  return (
    <section class="sheet part" aria-labelledby="export">
      <h2 id="export">{t('export_title')}</h2>
      <p>{t('export_text')}</p>
      {last === null && state.sent === 0 && state.balance === null ? null : last === null || isOld(last) ? (
        <Notice tone={state.sent > 0 ? 'warn' : 'plain'}>
          <p>{last === null ? t('export_never') : t('export_old', { age: age(last) })}</p>
        </Notice>
      ) : (
        <p class="soft" title={moment(last)}>
          {t('export_last', { age: age(last) })}
        </p>
      )}
      <div class="row">
        <button type="button" class="button primary" aria-disabled={saving !== null} onClick={saveAll}>
          <Icon name="down" /> {t(saving ? 'export_writing' : 'export_go')}
        </button>
      </div>
      <OtherExports client={client} />
    </section>
  );
}

/** A month of bids is more than anybody wants to type in again. */
const OLD = 30 * 86_400_000;

function isOld(last: string): boolean {
  return Date.parse(now()) - Date.parse(last) > OLD;
}
