import { useState } from 'preact/hooks';
import { EXPORTS, type ExportKind } from '../../core/exchange/index.ts';
import type { Account } from '../../core/job.ts';
import type { PlainKey } from '../../core/words.ts';
import type { AppClient } from '../../platform/app-client.ts';
import { Choice } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useLive } from '../../ui/live.ts';
import { t } from '../../ui/words.ts';
import { useSaving } from './saving.ts';

const WORDS: Record<ExportKind, { name: PlainKey; text: PlainKey }> = {
  proposals: { name: 'export_proposals', text: 'export_proposals_text' },
  statement: { name: 'export_statement', text: 'export_statement_text' },
  journal: { name: 'export_journal', text: 'export_journal_text' },
};

/** The books for other programs; these files are to be read elsewhere, and are no backup. */
export function OtherExports({ client }: { client: AppClient }) {
  const { saving, save } = useSaving(client);
  const [account, setAccount] = useState<Account>('own');
  const { value: books } = useLive(() => client.ask('books', { account: 'own' }), client.onChange, []);
  const agency = books?.ok === true && books.value.agency;
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
              aria-disabled={saving !== null}
              onClick={() => save({ format: kind, account })}
            >
              <Icon name="down" /> {t(saving === kind ? 'export_writing' : 'save')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
