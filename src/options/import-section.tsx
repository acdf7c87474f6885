import { useRef, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { ImportReport } from '../protocol/answers.ts';
import type { Failure } from '../protocol/reply.ts';
import { failureWords } from '../ui/failure.ts';
import { Icon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { plural, t } from '../ui/words.ts';
import { ImportPreview } from './import-preview.tsx';

/** One message to the background holds at most 64 MB in Chrome; a larger file would fail without a word. */
const LARGEST = 50_000_000;

type Step =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'preview'; name: string; text: string; report: ImportReport }
  | { at: 'done'; report: ImportReport }
  | { at: 'failed'; words: string; detail?: string };

/** Nothing is taken in before the person has seen what the file would bring. */
export function ImportSection({ client }: { client: AppClient }) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);

  const fail = ({ code, detail }: Failure) =>
    setStep({ at: 'failed', words: failureWords(code), ...(detail && { detail }) });

  const preview = async (file: File) => {
    if (file.size > LARGEST) return setStep({ at: 'failed', words: t('import_too_large') });
    setStep({ at: 'reading', name: file.name });
    const text = await file.text().catch(() => null);
    if (text === null) return setStep({ at: 'failed', words: t('import_unreadable') });
    const reply = await client.ask('import-preview', { text });
    if (!reply.ok) return fail(reply.error);
    setStep({ at: 'preview', name: file.name, text, report: reply.value });
  };

  const take = async (text: string, settings: boolean) => {
    const { reply } = await client.command('import', { at: now(), text, settings });
    if (!reply.ok) return fail(reply.error);
    setStep({ at: 'done', report: reply.value });
  };

  return (
    <section class="sheet part" aria-labelledby="import">
      <h2 id="import">{t('import_title')}</h2>
      <p>{t('import_text')}</p>
      <input
        ref={input}
        class="aloud"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('import_go')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) preview(file);
          // So that the same file, corrected, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status" class="stack">
        {step.at === 'reading' && <p class="soft">{t('import_reading', { name: step.name })}</p>}
        {step.at === 'failed' && (
          <Notice tone="bad">
            <p>{step.words}</p>
            {step.detail && <p class="small">{t('import_where', { where: step.detail })}</p>}
          </Notice>
        )}
        {step.at === 'done' && (
          <Notice tone="good">
            <p>{plural('import_done', step.report.added)}</p>
          </Notice>
        )}
        {step.at === 'preview' && (
          <ImportPreview
            name={step.name}
            report={step.report}
            onTake={(settings) => take(step.text, settings)}
            onCancel={() => setStep({ at: 'start' })}
          />
        )}
      </div>
      {step.at !== 'preview' && (
        <div class="row">
          <button type="button" class="button" disabled={step.at === 'reading'} onClick={() => input.current?.click()}>
            <Icon name="up" /> {t('import_go')}
          </button>
        </div>
      )}
    </section>
  );
}
