import { daysRead, SHOWN_DAYS } from '../core/exchange/index.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState } from '../protocol/answers.ts';
import type { Books } from '../protocol/ledger-answers.ts';
import { day, number } from '../ui/formats.ts';
import { nextStep } from '../ui/history-step.ts';
import { t } from '../ui/words.ts';
import { GuideSteps } from './guide-steps.tsx';
import { type HistoryTab, useHistoryTab } from './history-tab.ts';

/** Which days of Connects History were read, what is still missing, and how to read it before it is gone. */
export function GuideSection(props: { books: Books; state: AppState; client: AppClient }) {
  const { coverage } = props.books;
  const { mode } = props.state.settings;
  const tab = useHistoryTab(props.client);
  const read = daysRead(coverage.covered, now().slice(0, 10));
  const begun = coverage.covered.length > 0;
  const done = read === SHOWN_DAYS;
  return (
    <section class="sheet part guide" aria-labelledby="guide">
      <h2 id="guide">{t(begun ? 'guide_title' : 'guide_start')}</h2>
      {!begun && <p>{t('guide_text')}</p>}
      <div role="status">
        <span id="guide-progress" class="figures">
          {t('guide_progress', { days: number(read), all: number(SHOWN_DAYS) })}
        </span>
        <progress aria-labelledby="guide-progress" value={read} max={SHOWN_DAYS} />
        {!done && mode !== 'never' && tab !== null && <p class="next-step">{stepWords(tab, mode === 'click')}</p>}
      </div>
      {!done && <GuideSteps tab={mode === 'never' ? 'none' : tab} pasting={mode === 'never'} />}
      {coverage.gaps.length > 0 && (
        <ul class="small">
          {coverage.gaps.map(({ from, to, lostOn }) => (
            <li key={from}>{t('guide_gap', { from: day(from), to: day(to), lost: day(lostOn) })}</li>
          ))}
        </ul>
      )}
      {coverage.lost.length > 0 && (
        <p class="soft small">
          {t('guide_lost', { days: coverage.lost.map(({ from, to }) => `${day(from)}–${day(to)}`).join(', ') })}
        </p>
      )}
      {done && <p class="soft small">{t('guide_done')}</p>}
    </section>
  );
}

/** What the open page still lacks, as it is now. */
function stepWords(tab: HistoryTab, byClick: boolean): string {
  if (tab === 'none') return t('guide_next_open');
  if (tab === 'unread') return t(byClick ? 'guide_next_click' : 'guide_next_reload');
  return t(nextStep({ filter: tab }) ?? 'guide_next_none');
}
