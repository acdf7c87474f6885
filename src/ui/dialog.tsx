import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { t } from './words.ts';

/**
 * The browser's own modal dialog: it holds the focus, Esc closes it, and the focus returns to where it came from.
 * It is open as long as it is drawn; `onClose` is to stop drawing it.
 */
export function Dialog(props: { title: string; onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={props.onClose}>
      <h2 id={title}>{props.title}</h2>
      {props.children}
      {/* Last in line, so that the dialog opens with the focus on what it asks for. */}
      <button type="button" class="button quiet square" onClick={props.onClose} aria-label={t('close')}>
        <Icon name="close" />
      </button>
    </dialog>
  );
}
