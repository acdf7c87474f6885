import { useEffect, useState } from 'preact/hooks';
import {
  type BadTable,
  type Encoding,
  type FromTable,
  factsFromTable,
  type Progress,
  readCsv,
  recordsFile,
  type Table,
  type TableMapping,
} from '../../core/exchange/index.ts';
import type { AppClient } from '../../platform/app-client.ts';
import { now } from '../../platform/clock.ts';
import type { ImportPreview } from '../../protocol/import-answers.ts';
import { failureWords } from '../../ui/failure.ts';
import { number } from '../../ui/formats.ts';
import { t } from '../../ui/words.ts';
import { ColumnForm } from './column-form.tsx';
import { inSlices } from './slices.ts';
import { TablePreview } from './table-preview.tsx';
import type { End } from './taking.ts';
import { Working } from './working.tsx';

type Step =
  | { at: 'reading' | 'understanding'; progress: Progress | null }
  | { at: 'mapping'; table: Table }
  | { at: 'preview'; table: Table; found: FromTable; file: string; preview: ImportPreview };

/** A spreadsheet: read, its columns named, understood and compared; each long step can be left at any moment. */
export function TableImport(props: { name: string; text: string; encoding: Encoding; client: AppClient; onEnd: End }) {
  const { name, text, encoding, client, onEnd } = props;
  const [step, setStep] = useState<Step>({ at: 'reading', progress: null });
  /** How the columns were named last, so that coming back from the preview finds them so. */
  const [mapping, setMapping] = useState<TableMapping | null>(null);
  const [life, setLife] = useState(() => new AbortController());

  useEffect(() => {
    const read = async () => {
      const table = await inSlices(readCsv(text), life.signal, (progress) => setStep({ at: 'reading', progress }));
      if (table === null) return;
      if ('why' in table) return onEnd({ words: badWords(table), tone: 'bad' });
      setStep({ at: 'mapping', table });
    };
    read();
    // Whoever leaves the page needs no answer any more.
    return () => life.abort();
  }, [text]);

  const understand = async (table: Table, as: TableMapping) => {
    const own = new AbortController();
    setLife(own);
    setMapping(as);
    setStep({ at: 'understanding', progress: null });
    const known = await client.ask('import-known', {});
    if (own.signal.aborted) return;
    if (!known.ok) return onEnd({ words: failureWords(known.error.code), tone: 'bad' });
    const work = factsFromTable(table, as, known.value.proposals);
    const found = await inSlices(work, own.signal, (progress) => setStep({ at: 'understanding', progress }));
    if (found === null) return;
    const file = recordsFile(found.facts, now());
    setStep({ at: 'understanding', progress: null });
    const preview = await client.ask('import-preview', { text: file });
    if (own.signal.aborted) return;
    if (!preview.ok) return onEnd({ words: failureWords(preview.error.code), tone: 'bad' });
    setStep({ at: 'preview', table, found, file, preview: preview.value });
  };
  const cancel = () => {
    life.abort();
    onEnd({ words: t('import_cancelled'), tone: 'plain' });
  };

  switch (step.at) {
    case 'reading':
      return <Working label={t('import_reading', { name })} progress={step.progress} onCancel={cancel} />;
    case 'understanding':
      return <Working label={t('import_comparing', { name })} progress={step.progress} onCancel={cancel} />;
    case 'mapping':
      return (
        <ColumnForm
          name={name}
          encoding={encoding}
          table={step.table}
          mapping={mapping}
          onGo={(as) => understand(step.table, as)}
          onCancel={cancel}
        />
      );
    case 'preview':
      return (
        <TablePreview
          {...step}
          name={name}
          client={client}
          onBack={() => setStep({ at: 'mapping', table: step.table })}
          onCancel={cancel}
          onEnd={onEnd}
        />
      );
  }
}

/** Why a file is no table. */
function badWords({ why, line }: BadTable): string {
  switch (why) {
    case 'empty':
      return t('table_empty');
    case 'quote-not-closed':
      return t('table_quote_open', { line: number(line) });
    case 'text-after-quote':
      return t('table_text_after_quote', { line: number(line) });
  }
}
