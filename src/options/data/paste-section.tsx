import { useMemo, useState } from 'preact/hooks';
import { type CopiedLink, pasteStatement } from '../../core/exchange/index.ts';
import type { AppClient } from '../../platform/app-client.ts';
import { now } from '../../platform/clock.ts';
import { failureWords } from '../../ui/failure.ts';
import { Field } from '../../ui/field.tsx';
import { useLive } from '../../ui/live.ts';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../../ui/words.ts';
import { linksIn } from './clipboard.ts';
import { PastePreview } from './paste-preview.tsx';

/** What was put into the box: its text, the links of the same copy, and when that was. */
interface Copy {
  text: string;
  links: CopiedLink[];
  at: string;
}

const NOTHING: Copy = { text: '', links: [], at: '' };

/** Connects History as a person copied it: read in place, looked at, and only then added. */
export function PasteSection({ client }: { client: AppClient }) {
  const [copy, setCopy] = useState(NOTHING);
  const { value: known } = useLive(() => client.ask('import-known', {}), client.onChange, []);
  const titles = known?.ok ? known.value.titles : null;
  const pasted = useMemo(() => {
    if (copy.text.trim() === '' || titles === null) return null;
    const { text, links, at } = copy;
    return pasteStatement(text, { today: at.slice(0, 10), links, jobs: new Map(titles) });
  }, [copy, titles]);

  const paste = ({ clipboardData }: ClipboardEvent) => {
    const html = clipboardData?.getData('text/html') ?? '';
    if (html === '') return;
    // The text itself comes with the input that follows.
    const links = linksIn(html);
    setCopy((before) => ({ ...before, links: before.text.trim() === '' ? links : [...before.links, ...links] }));
  };
  const type = (text: string) =>
    setCopy(({ links, text: before, at }) => {
      if (text.trim() === '') return NOTHING;
      return { text, links, at: before.trim() === '' ? now() : at };
    });

  return (
    <section class="sheet part" aria-labelledby="paste">
      <h2 id="paste">{t('paste_title')}</h2>
      <p>{t('paste_text')}</p>
      <Field label={t('paste_field')} hint={t('paste_hint')}>
        {(tied) => (
          <textarea
            {...tied}
            class="input copy"
            rows={copy.text === '' ? 3 : 6}
            spellcheck={false}
            autocomplete="off"
            value={copy.text}
            onPaste={paste}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        )}
      </Field>
      {known && !known.ok && (
        <Notice tone="bad">
          <p>{failureWords(known.error.code)}</p>
        </Notice>
      )}
      {pasted && (
        <PastePreview
          key={copy.at}
          pasted={pasted}
          at={copy.at}
          client={client}
          onDone={() => setCopy(NOTHING)}
          onCancel={() => setCopy(NOTHING)}
        />
      )}
    </section>
  );
}
