import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { LogEntry, Outcome } from '../protocol/answers.ts';
import { useChosen } from '../ui/chosen.ts';
import { OUTCOMES, outcomeWord } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import type { useRun } from './run.ts';

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

/** Keeps what became of a proposal, and says so with a way back. */
export function keepOutcome(
  client: AppClient,
  run: ReturnType<typeof useRun>,
  { id, title }: Pick<LogEntry, 'id' | 'title'>,
  outcome: Outcome,
): Promise<boolean> {
  return run(
    client.command('outcome', { at: now(), entry: id, outcome }),
    t('log_outcome_set', { title: title ?? t('job_untitled'), outcome: outcomeWord(outcome) }),
  );
}
