import { useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { ManyReport } from '../protocol/answers.ts';
import { type LogQuery, MOST_AT_ONCE } from '../protocol/messages.ts';
import { failureWords } from '../ui/failure.ts';
import { outcomeWord } from '../ui/status.tsx';
import { type Said, useSay } from '../ui/toast.tsx';
import { plural } from '../ui/words.ts';
import type { ManyActions } from './log-many.tsx';
import type { Selection } from './log-selection.ts';
import type { useRun } from './run.ts';

/** The steps for all that is selected, and which proposals the latest of them left as they were. */
export function useSteps(
  client: AppClient,
  run: ReturnType<typeof useRun>,
  query: LogQuery,
  { ids, set }: Selection,
): { act: ManyActions; left: ManyReport['left'] } {
  const say = useSay();
  const [left, setLeft] = useState<ManyReport['left']>([]);
  const entries = [...ids];
  /** What was left stays selected; what is gone cannot be. */
  const ended = (words: (count: number) => string) => (report: ManyReport, undo: () => void) => {
    const { done, left } = report;
    set(left.filter(({ why }) => why !== 'not-found').map(({ id }) => id));
    setLeft(left);
    return said(done > 0 ? words(done) : null, left.length, undo);
  };
  return {
    act: {
      all: async () => {
        const reply = await client.ask('log', { ...query, offset: 0, limit: MOST_AT_ONCE });
        if (reply.ok) set(reply.value.entries.map(({ id }) => id));
        else say({ tone: 'bad', text: failureWords(reply.error.code) });
      },
      none: () => set([]),
      outcome: (outcome) =>
        run(
          client.command('outcome-many', { at: now(), entries, outcome }),
          ended((count) => plural('log_many_outcome_set', count, { outcome: outcomeWord(outcome) })),
        ),
      remove: () =>
        run(
          client.command('log-delete-many', { at: now(), entries }),
          ended((count) => plural('log_many_deleted', count)),
        ),
    },
    // They are spoken of as long as they are selected.
    left: left.filter(({ id }) => ids.has(id)),
  };
}

function said(done: string | null, left: number, undo: () => void): Said {
  const text = [done, left > 0 && plural('log_left', left)].filter(Boolean).join(' ');
  return done === null ? { tone: 'bad', text } : { text, undo };
}
