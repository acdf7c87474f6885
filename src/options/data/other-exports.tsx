import { useState } from 'preact/hooks';
import { EXPORTS, type ExportKind } from '../../core/exchange/index.ts';
import type { Account } from '../../core/job.ts';
import type { PlainKey } from '../../core/words.ts';
import type { AppClient } from '../../platform/app-client.ts';
import { now } from '../../platform/clock.ts';
import type { AppState } from '../../protocol/answers.ts';
import { Choice } from '../../ui/choice.tsx';
import { failureWords } from '../../ui/failure.ts';
import { Icon } from '../../ui/icons.tsx';
import { useLive } from '../../ui/live.ts';
import { useSay } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { saveAs } from './save-as.ts';
import { writtenFor } from './written-for.ts';

const WORDS: Record<ExportKind, { name: PlainKey; text: PlainKey }> = {
  proposals: { name: 'export_proposals', text: 'export_proposals_text' },
  statement: { name: 'export_statement', text: 'export_statement_text' },
  journal: { name: 'export_journal', text: 'export_journal_text' },
};

/** The books for other programs; these files are to be read elsewhere, and are no backup. */
export function OtherExports({ client, state }: { client: AppClient; state: AppState }) {
  const say = useSay();
  const [account, setAccount] = useState<Account>('own');
  const { value: books } = useLive(() => client.ask('books', { account: 'own' }), client.onChange, []);
  const agency = books?.ok === true && books.value.agency;
  const save = async (kind: ExportKind) => {
    const reply = await client.ask('export', { format: 'json' });
    if (!reply.ok) return say({ tone: 'bad', text: failureWords(reply.error.code) });
    const file = writtenFor(kind, reply.value.text, { now: now(), account, settings: state.settings });
    saveAs(file);
    say({ text: t('export_done', { name: file.name }) });
  };
  return (
    <>
      <h3>{t('export_others')}</h3>
      {agency && (
        <Choice
          form="row"
          label={t('export_whose')}
          options={[
            { value: 'own', label: t('whose_own') },
            { value: 'agency', label: t('whose_agency') },
          ]}
          value={account}
          onChoose={async (value) => {
            setAccount(value);
            return true;
          }}
        />
      )}
      <ul class="plain exports">
        {EXPORTS.map((kind) => (
          <li key={kind}>
            <p>
              <strong>{t(WORDS[kind].name)}</strong> <span class="soft">{t(WORDS[kind].text)}</span>
            </p>
            <button
              type="button"
              class="button"
              aria-label={t('export_save', { what: t(WORDS[kind].name) })}
              onClick={() => save(kind)}
            >
              <Icon name="down" /> {t('save')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
