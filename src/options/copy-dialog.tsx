import { useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.tsx';
import { t } from '../ui/words.ts';

/** A text to take elsewhere: all of it in sight, so that nobody passes on what they have not seen. */
export function CopyDialog(props: { title: string; text: string; hint?: string; onClose: () => void }) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = () =>
    navigator.clipboard.writeText(props.text).then(
      () => setState('copied'),
      // The person can still mark and copy it.
      () => setState('failed'),
    );
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <div class="dialog-body">
        {props.hint && <p>{props.hint}</p>}
        <textarea class="input copy" readOnly rows={12} aria-label={props.title} value={props.text} />
        <p role="status" class="soft small">
          {state === 'copied' && t('copy_done')}
          {state === 'failed' && t('copy_failed')}
        </p>
        <div class="row end">
          <button type="button" class="button" onClick={props.onClose}>
            {t('close')}
          </button>
          <button type="button" class="button primary" onClick={copy}>
            {t('copy')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
