import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { LogEntry, Outcome } from '../protocol/answers.ts';
import { outcomeWord } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import type { useRun } from './run.ts';

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
