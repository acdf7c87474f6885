import type { Reading } from '../core/job.ts';
import type { AppState } from '../protocol/answers.ts';
import { connects } from '../ui/formats.ts';
import { nextStep } from '../ui/history-step.ts';
import { plural, t } from '../ui/words.ts';

/** Connects History, step by step: what was read of it, what is still missing, and whether the books agree with it. */
export function HistoryPage({ reading, state }: { reading: Reading; state: AppState }) {
  const { history, balance, account } = reading;
  const { days, complete } = state.history;
  // What is kept is the person's own: it says nothing about an agency's page.
  const own = account !== 'agency';
  const agrees = own && state.balance?.unexplained === 0;
  // What this view leaves out was read before; but where it leaves out kinds of rows, new ones of those may be missing.
  const whole = own && complete && reading.filter?.type !== 'other';
  const next = whole ? null : nextStep(reading, days);
  return (
    <>
      <p>{plural('page_history_rows', history.length)}</p>
      {balance !== null && <p>{t('page_history_balance', { connects: connects(balance) })}</p>}
      <p class={next ? '' : 'soft'}>
        {next ?? t(agrees ? 'history_agrees' : 'history_complete', { days: String(days) })}
      </p>
    </>
  );
}
