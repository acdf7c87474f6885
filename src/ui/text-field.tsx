import { Field } from './field.tsx';

/** A field to type into: of one line, of `rows` of them, or of a kind that the browser has its own input for. */
export function TextField(props: {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  value: string;
  onType: (value: string) => void;
  type?: 'text' | 'date' | 'datetime-local';
  /** The latest day or moment that can be chosen. */
  max?: string;
  inputMode?: 'text' | 'numeric';
  rows?: number;
  /** For a few digits. */
  brief?: boolean;
}) {
  const { label, hint, error, value, onType, rows } = props;
  const onInput = ({ currentTarget }: { currentTarget: { value: string } }) => onType(currentTarget.value);
  const shown = { class: props.brief ? 'input brief' : 'input', value, onInput };
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) =>
        rows === undefined ? (
          <input
            {...tied}
            {...shown}
            // Each kind has a type of its own there; all of them take what is given here.
            type={(props.type ?? 'text') as 'text'}
            {...(props.max && { max: props.max })}
            {...(props.inputMode && { inputMode: props.inputMode })}
            autocomplete="off"
          />
        ) : (
          <textarea {...tied} {...shown} rows={rows} />
        )
      }
    </Field>
  );
}
