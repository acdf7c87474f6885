import type { PlainKey } from '../core/words.ts';
import { LOG_COLUMNS, type LogColumn } from '../protocol/settings.ts';
import { useChosen } from '../ui/chosen.ts';
import { t } from '../ui/words.ts';

const WORDS: Record<LogColumn, PlainKey> = {
  sent: 'log_sent',
  cost: 'log_cost',
  boost: 'log_boost',
  back: 'log_back',
  outcome: 'log_outcome',
  note: 'log_note',
};

/** Which columns the log has; the job always stands there. `keep` is told which are left out. */
export function LogColumns(props: {
  id: string;
  hides: readonly LogColumn[];
  keep: (hides: readonly LogColumn[]) => Promise<boolean>;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const [hides, choose] = useChosen(props.hides, props.keep);
  return (
    <fieldset id={props.id} class="log-columns" onKeyDown={props.onKeyDown}>
      <legend class="aloud">{t('log_columns')}</legend>
      {LOG_COLUMNS.map((column) => (
        <label key={column} class="check">
          <input
            type="checkbox"
            checked={!hides.includes(column)}
            onChange={({ currentTarget }) =>
              choose(currentTarget.checked ? hides.filter((each) => each !== column) : [...hides, column])
            }
          />
          {t(WORDS[column])}
        </label>
      ))}
    </fieldset>
  );
}
