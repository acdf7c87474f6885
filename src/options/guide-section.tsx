import { daysMissing, daysRead } from '../core/exchange/index.ts';
import { addDays } from '../core/ledger/day.ts';
import { DEFAULT_LEDGER_SETTINGS } from '../core/ledger/index.ts';
import { termOn } from '../core/rulebook/overrides.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState } from '../protocol/answers.ts';
import type { Books } from '../protocol/ledger-answers.ts';
import { day, number } from '../ui/formats.ts';
import { nextStep } from '../ui/history-step.ts';
import { Icon } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import { GuideSteps } from './guide-steps.tsx';
import { type HistoryTab, useHistoryTab } from './history-tab.ts';

/** Which days of Connects History were read, what is still missing, and how to read it before it is gone. */
export function GuideSection(props: {
  books: Books;
  state: AppState;
  client: AppClient;
  /** The page is about nothing else: its heading says what this is, and from here the way goes on. */
  alone?: boolean;
}) {
  const { alone = false } = props;
  const { coverage } = props.books;
  const { mode } = props.state.settings;
  const reads = mode !== null && mode !== 'never';
  const tab = useHistoryTab(props.client);
  const today = now().slice(0, 10);
  const shown = termOn(props.state.settings.terms, 'statement-days', today);
  const read = daysRead(coverage.covered, today, shown);
  const missing = daysMissing(coverage.covered, today, shown);
  const begun = coverage.covered.length > 0;
  // What came since the last reading is no hole yet: there is time to come back for it, until reminders begin.
  const unread = missing[0]?.from ?? addDays(today, 1);
  const since = begun && missing.length <= 1 && (missing[0]?.to ?? today) === today;
  const done = since && unread > addDays(today, -Math.min(DEFAULT_LEDGER_SETTINGS.captureDays, shown - 1));
  return (
    <section class="sheet part guide" aria-labelledby={alone && !done ? 'page-title' : 'guide'}>
      {alone && done && (
        <h2 id="guide" class="finished">
          <Icon name="check" /> {t('guide_finished')}
        </h2>
      )}
      {!alone && <h2 id="guide">{t(begun ? 'guide_title' : 'guide_start')}</h2>}
      {!begun && <p>{t('guide_text', { days: String(shown) })}</p>}
      <div role="status">
        <span id="guide-progress" class="figures">
          {t('guide_progress', { days: number(read), all: number(shown) })}
        </span>
        <progress aria-labelledby="guide-progress" value={read} max={shown} />
        {begun && !done && (
          <ul class="small">
            {missing.map(({ from, to }) => (
              <li key={from}>{gapWords(from, to, addDays(from, shown))}</li>
            ))}
          </ul>
        )}
        {!done && mode === null && (
          <p class="next-step">
            {t('guide_next_choose')}{' '}
            <button type="button" class="button small" onClick={props.client.openWelcome}>
              {t('first_go')} <Icon name="arrow" />
            </button>
          </p>
        )}
        {!done && reads && tab !== null && <p class="next-step">{stepWords(tab, shown, mode === 'click')}</p>}
      </div>
      {!done && <GuideSteps tab={reads ? tab : 'none'} shown={shown} pasting={mode === 'never'} />}
      {coverage.lost.length > 0 && (
        <p class="soft small">
          {t('guide_lost', { days: coverage.lost.map(({ from, to }) => `${day(from)}–${day(to)}`).join(', ') })}
        </p>
      )}
      {done && (
        <p class={alone ? '' : 'soft small'}>
          {t('guide_done', { day: day(addDays(unread, shown - 1)), to: day(addDays(unread, -1)) })}
        </p>
      )}
      {alone && (
        <p class="row">
          <a class={done ? 'button primary' : 'button'} href="#/log">
            {t('next_log')} <Icon name="arrow" />
          </a>
          <a class="button" href="#/statement">
            {t('guide_statement')} <Icon name="arrow" />
          </a>
        </p>
      )}
    </section>
  );
}

/** What the open page still lacks, as it is now. */
function stepWords(tab: HistoryTab, shown: number, byClick: boolean): string {
  if (tab === 'none') return t('guide_next_open');
  if (tab === 'unread') return t(byClick ? 'guide_next_click' : 'guide_next_reload');
  return nextStep({ filter: tab }, shown) ?? t('guide_next_none');
}

/** Days that were not read, and the day on which the oldest of them can no longer be. */
function gapWords(from: string, to: string, lostOn: string): string {
  const lost = day(lostOn);
  return from === to
    ? t('guide_gap_day', { day: day(from), lost })
    : t('guide_gap', { from: day(from), to: day(to), lost });
}
