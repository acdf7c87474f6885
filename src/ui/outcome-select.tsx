import { useChosen } from './chosen.ts';
import { OUTCOMES, type Outcome, outcomeWord } from './status.tsx';
import { t } from './words.ts';

/** What became of a proposal, set in one step. `keep` says whether it could be kept. */
export function OutcomeSelect(props: {
  title: string;
  outcome: Outcome;
  keep: (outcome: Outcome) => Promise<boolean>;
}) {
  const [outcome, choose] = useChosen(props.outcome, props.keep);
  return (
    <select
      class="input"
      aria-label={t('log_outcome_of', { title: props.title })}
      value={outcome}
      onChange={({ currentTarget }) => {
        const chosen = OUTCOMES.find((each) => each === currentTarget.value);
        if (chosen) choose(chosen);
      }}
    >
      {OUTCOMES.map((each) => (
        <option key={each} value={each}>
          {outcomeWord(each)}
        </option>
      ))}
    </select>
  );
}
