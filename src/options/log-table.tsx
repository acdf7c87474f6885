import type { PlainKey } from '../core/words.ts';
import type { LogEntry } from '../protocol/answers.ts';
import type { LogQuery } from '../protocol/messages.ts';
import type { LogColumn } from '../protocol/settings.ts';
import { Icon } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import { PickPage } from './log-pick.tsx';
import { type EntryActions, LogRow } from './log-row.tsx';
import type { Selection } from './log-selection.ts';

const COLUMNS: { sort: LogQuery['sort']; word: PlainKey; column?: LogColumn; figure?: true }[] = [
  { sort: 'sentAt', word: 'log_sent', column: 'sent' },
  { sort: 'title', word: 'log_job' },
  { sort: 'base', word: 'log_cost', column: 'cost', figure: true },
  { sort: 'boost', word: 'log_boost', column: 'boost', figure: true },
];

/** One page of the log. On a narrow window each row becomes a small card. */
export function LogTable(props: {
  entries: LogEntry[];
  query: LogQuery;
  onSort: (sort: LogQuery['sort']) => void;
  hides: readonly LogColumn[];
  selection: Selection;
  act: EntryActions;
}) {
  const { entries, selection, query, onSort, hides } = props;
  const head = (sort: LogQuery['sort'], word: PlainKey, figure?: true) => {
    const current = query.sort === sort;
    const order = query.descending ? ('descending' as const) : ('ascending' as const);
    return (
      <th key={sort} scope="col" class={figure ? 'figure' : ''} {...(current && { 'aria-sort': order })}>
        <button type="button" onClick={() => onSort(sort)}>
          {t(word)}
          <span class={`sort ${current ? order : ''}`}>
            <Icon name="arrow" />
          </span>
        </button>
      </th>
    );
  };
  return (
    <table class="log sheet">
      <caption class="aloud">{t('view_log')}</caption>
      <thead>
        <tr>
          <th scope="col" class="pick">
            <PickPage entries={entries} selection={selection} />
          </th>
          {COLUMNS.map(
            ({ sort, word, column, figure }) => !(column && hides.includes(column)) && head(sort, word, figure),
          )}
          {!hides.includes('back') && <th scope="col">{t('log_back')}</th>}
          {!hides.includes('outcome') && head('outcome', 'log_outcome')}
          <th scope="col">
            <span class="aloud">{t('log_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <LogRow key={entry.id} entries={entries} entry={entry} hides={hides} selection={selection} act={props.act} />
        ))}
      </tbody>
    </table>
  );
}
