import { useState } from 'preact/hooks';
import type { AppClient } from '../../platform/app-client.ts';
import type { Export } from '../../protocol/answers.ts';
import type { ExportQuery } from '../../protocol/messages.ts';
import { failureWords } from '../../ui/failure.ts';
import { useSay } from '../../ui/toast.tsx';
import { t } from '../../ui/words.ts';
import { saveAs } from './save-as.ts';

/**
 * Has a file written and hands it to the browser's download, and says so, or why not. `saving` is the format that is being
 * written: of a long log that takes a moment. `save` answers with the file, or null where there is none.
 */
export function useSaving(client: AppClient) {
  const say = useSay();
  const [saving, setSaving] = useState<ExportQuery['format'] | null>(null);
  const save = async (what: ExportQuery): Promise<Export | null> => {
    // The button keeps the focus, so it is not disabled: pressed again, it does nothing.
    if (saving !== null) return null;
    setSaving(what.format);
    const reply = await client.ask('export', what);
    setSaving(null);
    if (!reply.ok) {
      say({ tone: 'bad', text: failureWords(reply.error.code) });
      return null;
    }
    saveAs(reply.value);
    say({ text: t('export_done', { name: reply.value.name }) });
    return reply.value;
  };
  return { saving, save };
}
