import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What an input needs to be tied to its label, hint and error. */
export interface Tied {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A labelled input with a hint below it and, when its value cannot be taken, what is wrong with it. */
export function Field(props: {
  label: string;
  hint?: ComponentChildren;
  error?: string | null | undefined;
  children: (tied: Tied) => ComponentChildren;
}) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      {props.children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(props.error && { 'aria-invalid': true as const }),
      })}
      {props.error && (
        <p class="error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
