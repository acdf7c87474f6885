import type { Reading } from '../core/job.ts';
import { ownOn } from '../core/rulebook/own-term.ts';
import { now } from '../platform/clock.ts';
import type { AppState } from '../protocol/answers.ts';
import { connects } from '../ui/formats.ts';
import { nextStep, SHOWN_DAYS } from '../ui/history-step.ts';
import { plural, t } from '../ui/words.ts';

/** Connects History, step by step: what was read of it, what is still missing, and whether the books agree with it. */
export function HistoryPage({ reading, state }: { reading: Reading; state: AppState }) {
  const { history, balance, account } = reading;
  const { terms } = state.settings;
  const shown = ownOn(terms, 'statement-days', now().slice(0, 10)) ?? SHOWN_DAYS;
  const next = nextStep(reading, shown);
  // The balance that is kept is the person's own: it says nothing about an agency's page.
  const agrees = account !== 'agency' && state.balance?.unexplained === 0;
  return (
    <>
      <p>{plural('page_history_rows', history.length)}</p>
      {balance !== null && <p>{t('page_history_balance', { connects: connects(balance) })}</p>}
      <p class={next ? '' : 'soft'}>
        {next ?? t(agrees ? 'history_agrees' : 'history_complete', { days: String(shown) })}
      </p>
    </>
  );
}
