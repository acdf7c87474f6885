import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { Books } from '../protocol/ledger-answers.ts';
import { plural, t } from '../ui/words.ts';
import type { useRun } from './run.ts';
import { MEANINGS } from './sort-words.ts';
import { signed } from './statement-table.tsx';

/** Labels that say nothing known: the person says what they are, and all rows of that label follow; or says so anew. */
export function UnclearSection(props: { books: Books; client: AppClient; run: ReturnType<typeof useRun> }) {
  const { books, client, run } = props;
  const said = new Set(books.labels.map(({ label }) => label));
  const labels = [...new Set(books.unclear.map(({ label }) => label))].filter((label) => !said.has(label));
  const classify = (label: string, value: string) => {
    const found = MEANINGS.find(([kind]) => kind === value);
    if (!found) return;
    const [means, word] = found;
    run(client.command('classify', { at: now(), label, means }), t('unclear_done', { label, meaning: t(word) }));
  };
  return (
    <>
      {labels.length > 0 && (
        <section class="sheet part" aria-labelledby="unclear">
          <h2 id="unclear">{t('unclear_title')}</h2>
          <p class="soft">{t('unclear_text')}</p>
          <ul class="plain">
            {labels.map((label) => {
              const rows = books.unclear.filter((row) => row.label === label);
              const sum = rows.reduce((all, { amount }) => all + amount, 0);
              return (
                <li key={label} class="row between">
                  <span>
                    “{label}”{' '}
                    <span class="soft small figures">
                      {plural('unclear_rows', rows.length)}, {signed(sum)}
                    </span>
                  </span>
                  <Meaning label={label} means={null} onChoose={classify} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {books.labels.length > 0 && (
        <details class="sheet part">
          <summary>{plural('classified_title', books.labels.length)}</summary>
          <ul class="plain">
            {books.labels.map(({ label, means }) => (
              <li key={label} class="row between">
                <span>“{label}”</span>
                <Meaning label={label} means={means} onChoose={classify} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Meaning(props: {
  label: string;
  /** Null where nobody has said it yet. */
  means: string | null;
  onChoose: (label: string, value: string) => void;
}) {
  const { label, means, onChoose } = props;
  return (
    <select
      class="input fit"
      aria-label={t('unclear_means', { label })}
      value={means ?? ''}
      onChange={({ currentTarget }) => onChoose(label, currentTarget.value)}
    >
      {means === null && <option value="">{t('unclear_choose')}</option>}
      {MEANINGS.map(([kind, word]) => (
        <option key={kind} value={kind}>
          {t(word)}
        </option>
      ))}
    </select>
  );
}
