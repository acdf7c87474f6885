import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { Books } from '../protocol/ledger-answers.ts';
import { plural, t } from '../ui/words.ts';
import type { useRun } from './run.ts';
import { MEANINGS } from './sort-words.ts';
import { signed } from './statement-table.tsx';

/** Labels that say nothing known: the person says once what they are, and all rows of that label follow. */
export function UnclearSection(props: { books: Books; client: AppClient; run: ReturnType<typeof useRun> }) {
  const { books, client, run } = props;
  const labels = [...new Set(books.unclear.map(({ label }) => label))];
  if (labels.length === 0) return null;
  const classify = (label: string, value: string) => {
    const found = MEANINGS.find(([kind]) => kind === value);
    if (!found) return;
    const [means, word] = found;
    run(client.command('classify', { at: now(), label, means }), t('unclear_done', { label, meaning: t(word) }));
  };
  return (
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
              <select
                class="input fit"
                aria-label={t('unclear_means', { label })}
                value=""
                onChange={({ currentTarget }) => classify(label, currentTarget.value)}
              >
                <option value="">{t('unclear_choose')}</option>
                {MEANINGS.map(([kind, word]) => (
                  <option key={kind} value={kind}>
                    {t(word)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
