import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogQuery } from '../protocol/messages.ts';
import { Icon } from '../ui/icons.tsx';
import { OUTCOMES, outcomeWord } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import { narrowed } from './log-query.ts';

/** A pause of so many milliseconds ends a word: the search begins then, not at every letter. */
const PAUSE = 120;

/** Search and outcome; both are in the address, so a filtered log can be kept as a bookmark. */
export function LogFilters({ query, show }: { query: LogQuery; show: (query: LogQuery, replace?: boolean) => void }) {
  const [typed, setTyped] = useState(query.search);
  const timer = useRef(0);
  // The address can change without typing: the back button, "show all".
  useEffect(() => setTyped(query.search), [query.search]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const type = (search: string) => {
    setTyped(search);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => show(narrowed(query, { search }), true), PAUSE);
  };

  return (
    <search class="filters">
      <label class="search">
        <span class="aloud">{t('log_search')}</span>
        <Icon name="search" />
        <input
          class="input"
          type="search"
          value={typed}
          placeholder={t('log_search')}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <label>
        <span class="aloud">{t('log_filter')}</span>
        <select
          class="input"
          value={query.outcome ?? ''}
          onChange={({ currentTarget }) =>
            show(narrowed(query, { outcome: OUTCOMES.find((each) => each === currentTarget.value) ?? null }))
          }
        >
          <option value="">{t('log_all_outcomes')}</option>
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcomeWord(outcome)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
