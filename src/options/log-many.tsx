import { useState } from 'preact/hooks';
import { MOST_AT_ONCE } from '../protocol/messages.ts';
import { number } from '../ui/formats.ts';
import { Icon } from '../ui/icons.tsx';
import { OUTCOMES, type Outcome, outcomeWord } from '../ui/status.tsx';
import { t } from '../ui/words.ts';

/** What can be done with all selected proposals at once. */
export interface ManyActions {
  /** Selects all that the filter finds, or as many as can be changed at once. */
  all: () => void;
  none: () => void;
  outcome: (outcome: Outcome) => void;
  remove: () => void;
}

/** The steps for the selected proposals; `total` is how many the filter finds. */
export function LogMany({ selected, total, act }: { selected: number; total: number; act: ManyActions }) {
  const [outcome, setOutcome] = useState<Outcome>('viewed');
  const most = Math.min(total, MOST_AT_ONCE);
  const tooMany = selected > MOST_AT_ONCE;
  return (
    <fieldset class="many">
      <legend class="aloud">{t('log_many')}</legend>
      {selected < most && (
        <button type="button" class="button quiet" onClick={act.all}>
          {total > most ? t('log_pick_first', { count: number(most) }) : t('log_pick_all', { count: number(total) })}
        </button>
      )}
      <button type="button" class="button quiet" onClick={act.none}>
        {t('log_pick_none')}
      </button>
      {tooMany ? (
        <p class="small">{t('log_too_many', { count: number(MOST_AT_ONCE) })}</p>
      ) : (
        <>
          <button type="button" class="button danger" onClick={act.remove}>
            <Icon name="trash" /> {t('delete')}
          </button>
          <span class="joined">
            <select
              class="input"
              aria-label={t('log_outcome')}
              value={outcome}
              onChange={({ currentTarget }) =>
                setOutcome(OUTCOMES.find((each) => each === currentTarget.value) ?? outcome)
              }
            >
              {OUTCOMES.map((each) => (
                <option key={each} value={each}>
                  {outcomeWord(each)}
                </option>
              ))}
            </select>
            <button type="button" class="button" onClick={() => act.outcome(outcome)}>
              {t('log_many_outcome')}
            </button>
          </span>
        </>
      )}
    </fieldset>
  );
}
