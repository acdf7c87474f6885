import { OUTCOMES, type Outcome } from '../../protocol/answers.ts';
import { outcomeWord } from '../../ui/status.tsx';
import { plural, t } from '../../ui/words.ts';

/** Of words that nobody knows so many are asked about; lines with others are left out and named. */
const ASKED = 20;

/** Words of the outcome column that say nothing known: the person says what they mean, or their lines are left out. */
export function OutcomeWords(props: {
  words: readonly { word: string; count: number }[];
  chosen: Readonly<Record<string, Outcome>>;
  onChoose: (word: string, outcome: Outcome | null) => void;
}) {
  if (props.words.length === 0) return null;
  return (
    <fieldset>
      <legend class="label">{t('table_outcomes')}</legend>
      <ul class="plain">
        {props.words.slice(0, ASKED).map(({ word, count }) => (
          <li key={word} class="row between">
            <span>
              “{word}” <span class="soft small figures">{plural('unclear_rows', count)}</span>
            </span>
            <select
              class="input fit"
              aria-label={t('unclear_means', { label: word })}
              value={props.chosen[word] ?? ''}
              onChange={({ currentTarget }) =>
                props.onChoose(word, OUTCOMES.find((each) => each === currentTarget.value) ?? null)
              }
            >
              <option value="">{t('table_leave_out')}</option>
              {OUTCOMES.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {outcomeWord(outcome)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
