import { useRef, useState } from 'preact/hooks';
import { type Encoding, textOf } from '../../core/exchange/index.ts';
import type { AppClient } from '../../platform/app-client.ts';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../../ui/words.ts';
import { RecordsImport } from './records-import.tsx';
import { TableImport } from './table-import.tsx';
import type { End } from './taking.ts';

/** One message to the background holds at most 64 MB in Chrome; a larger file would fail without a word. */
const LARGEST = 50_000_000;

/** A file as it was read. */
interface Given {
  name: string;
  text: string;
  encoding: Encoding;
}

type Step =
  | { at: 'start'; words?: string; tone?: 'plain' | 'bad' }
  | { at: 'reading'; name: string }
  | { at: 'records' | 'table'; file: Given };

/** A file chosen or dropped here: an export of ours, or a spreadsheet. Nothing is taken in before it was looked at. */
export function ImportSection({ client }: { client: AppClient }) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    if (file.size > LARGEST) return setStep({ at: 'start', tone: 'bad', words: t('import_too_large') });
    setStep({ at: 'reading', name: file.name });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return setStep({ at: 'start', tone: 'bad', words: t('import_unreadable') });
    const read = textOf(new Uint8Array(bytes));
    setStep({ at: isRecords(file.name, read.text) ? 'records' : 'table', file: { name: file.name, ...read } });
  };
  const end: End = (why) => setStep({ at: 'start', ...why });
  const choosing = step.at === 'start' || step.at === 'reading';
  return (
    <section
      class={over ? 'sheet part over' : 'sheet part'}
      aria-labelledby="import"
      onDragOver={(event) => {
        if (!choosing || !event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (!choosing || !file) return;
        event.preventDefault();
        open(file);
      }}
    >
      <h2 id="import">{t('import_title')}</h2>
      {choosing && <p>{t('import_text')}</p>}
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values,text/plain"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) open(file);
          // So that the same file, corrected, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status" class="stack">
        {step.at === 'reading' && <p class="soft">{t('import_reading', { name: step.name })}</p>}
        {step.at === 'start' && step.words && (
          <Notice tone={step.tone ?? 'plain'}>
            <p>{step.words}</p>
          </Notice>
        )}
      </div>
      {step.at === 'records' && <RecordsImport {...step.file} client={client} onEnd={end} />}
      {step.at === 'table' && <TableImport {...step.file} client={client} onEnd={end} />}
      {choosing && (
        <div class="row">
          <button type="button" class="button" disabled={step.at === 'reading'} onClick={() => input.current?.click()}>
            <Icon name="up" /> {t('import_go')}
          </button>
          <span class="soft small">{t('import_drop')}</span>
        </div>
      )}
    </section>
  );
}

/** Ours begin with a brace; a spreadsheet whose first cell does so is called otherwise. */
function isRecords(name: string, text: string): boolean {
  return /\.json$/i.test(name) || (!/\.[ct]sv$/i.test(name) && /^\uFEFF?\s*[{[]/.test(text));
}
