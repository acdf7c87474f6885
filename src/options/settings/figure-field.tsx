import { useState } from 'preact/hooks';
import { Field } from '../../ui/field.tsx';

/** "0.15", or with a comma as half the world writes it, up to three digits after; null for what is no figure within the bounds. */
export function figureIn(text: string, least: number, most: number, whole = false): number | null {
  const plain = text.trim().replace(',', '.');
  const form = whole ? /^\d{1,9}$/ : /^\d{1,9}(\.\d{1,3})?$/;
  const value = Number(plain);
  return form.test(plain) && value >= least && value <= most ? value : null;
}

/** A figure that is kept when one leaves the field; with `optional` it may be empty, which is not known, never zero. */
export function FigureField(props: {
  label: string;
  hint?: string;
  /** What to type where what was typed cannot be taken. */
  wrong: string;
  value: number | null;
  least: number;
  most: number;
  whole?: boolean;
  optional?: boolean;
  onChange: (value: number | null) => void;
}) {
  const { label, hint, wrong, value, least, most, whole, optional, onChange } = props;
  const [error, setError] = useState<string | null>(null);
  const take = (text: string) => {
    const empty = optional === true && text.trim() === '';
    const figure = empty ? null : figureIn(text, least, most, whole);
    const failed = figure === null && !empty;
    setError(failed ? wrong : null);
    if (!failed && figure !== value) onChange(figure);
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <input
          {...tied}
          class="input brief"
          type="text"
          inputMode={whole ? 'numeric' : 'decimal'}
          autocomplete="off"
          value={value === null ? '' : String(value)}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
    </Field>
  );
}
