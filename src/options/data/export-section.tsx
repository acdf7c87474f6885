import type { AppClient } from '../../platform/app-client.ts';
import { now } from '../../platform/clock.ts';
import type { AppState } from '../../protocol/answers.ts';
import { failureWords } from '../../ui/failure.ts';
import { age, moment } from '../../ui/formats.ts';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { OtherExports } from './other-exports.tsx';
import { saveAs } from './save-as.ts';

/** A copy outside the browser is the only thing that survives uninstalling, so its age is in plain sight. */
export function ExportSection({ client, state }: { client: AppClient; state: AppState }) {
  const say = useSay();
  const save = async () => {
    const reply = await client.ask('export', { format: 'json' });
    if (!reply.ok) return say({ tone: 'bad', text: failureWords(reply.error.code) });
    saveAs(reply.value);
    const { reply: noted } = await client.command('exported', { at: now() });
    say(
      noted.ok
        ? { text: t('export_done', { name: reply.value.name }) }
        : { tone: 'bad', text: t('export_not_noted', { name: reply.value.name }) },
    );
  };
  const last = state.exportedAt;
  return (
    <section class="sheet part" aria-labelledby="export">
      <h2 id="export">{t('export_title')}</h2>
      <p>{t('export_text')}</p>
      {last === null || isOld(last) ? (
        <Notice tone={state.sent > 0 ? 'warn' : 'plain'}>
          <p>{last === null ? t('export_never') : t('export_old', { age: age(last) })}</p>
        </Notice>
      ) : (
        <p class="soft" title={moment(last)}>
          {t('export_last', { age: age(last) })}
        </p>
      )}
      <div class="row">
        <button type="button" class="button primary" onClick={save}>
          <Icon name="down" /> {t('export_go')}
        </button>
      </div>
      <OtherExports client={client} state={state} />
    </section>
  );
}

/** A month of bids is more than anybody wants to type in again. */
const OLD = 30 * 86_400_000;

function isOld(last: string): boolean {
  return Date.parse(now()) - Date.parse(last) > OLD;
}
