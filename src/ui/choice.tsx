import { useId } from 'preact/hooks';
import { useChosen } from './chosen.ts';

export interface Option<T extends string> {
  value: T;
  label: string;
  /** One sentence on what it means; shown in the tall form only. */
  hint?: string;
}

/** One of a few, all in sight: real radio buttons, in a row or, with their hints, below each other. */
export function Choice<T extends string>(props: {
  label: string;
  options: readonly Option<T>[];
  value: T | null;
  /** Keeps the choice; false where that failed. */
  onChoose: (value: T) => Promise<boolean>;
  form: 'row' | 'tall';
  /** The label is for screen readers alone, where the surroundings say it already. */
  quiet?: boolean;
}) {
  const name = useId();
  const [chosen, choose] = useChosen<T | null>(props.value, async (value) => value === null || props.onChoose(value));
  return (
    <fieldset class={`choice ${props.form}`}>
      <legend class={props.quiet ? 'aloud' : 'label'}>{props.label}</legend>
      <div class="choices">
        {props.options.map(({ value, label, hint }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
            <span>
              <span class="name">{label}</span>
              {props.form === 'tall' && hint && <span class="hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
