import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import { t } from './words.ts';

/**
 * A form in a dialog: its fields, the way out of it, and the one step it is for. `onSave` answers whether that was done:
 * then the dialog closes; else it stays as it is, with the focus on the first field that is marked as wrong. A reason
 * that is no field's own (`sayWhy`) is said above the buttons.
 */
export function DialogForm(props: {
  title: string;
  /** The word on the button that does it. */
  go: string;
  danger?: boolean;
  onSave: (sayWhy: (why: string) => void) => Promise<boolean>;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState(0);
  const [why, sayWhy] = useState<string | null>(null);
  const saving = useRef(false);
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refused]);
  const save = async (event: Event) => {
    event.preventDefault();
    // A second press while the first is on its way would do it twice.
    if (saving.current) return;
    saving.current = true;
    sayWhy(null);
    const saved = await props.onSave(sayWhy);
    saving.current = false;
    if (saved) props.onClose();
    else setRefused((before) => before + 1);
  };
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      {/* What is wrong is said in our own words, beside the field. */}
      <form ref={form} class="dialog-body" noValidate onSubmit={save}>
        {props.children}
        {why !== null && (
          <p class="error" role="alert">
            {why}
          </p>
        )}
        <div class="row end">
          <button type="button" class="button" onClick={props.onClose}>
            {t('cancel')}
          </button>
          <button type="submit" class={`button ${props.danger ? 'danger' : 'primary'}`}>
            {props.go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
