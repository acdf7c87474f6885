import type { LogEntry, Outcome } from '../protocol/answers.ts';
import type { LogColumn } from '../protocol/settings.ts';
import { connects, day, moment, number } from '../ui/formats.ts';
import { Icon } from '../ui/icons.tsx';
import { OutcomeSelect } from '../ui/outcome-select.tsx';
import { OutlookTag } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import { PickOne } from './log-pick.tsx';
import type { Selection } from './log-selection.ts';
import { NotShown } from './not-shown.tsx';
import { proposalAddress } from './route.ts';

/** What can be done to an entry from its row. */
export interface EntryActions {
  edit: (entry: LogEntry) => void;
  remove: (entry: LogEntry) => void;
  outcome: (entry: LogEntry, outcome: Outcome) => Promise<boolean>;
}

export function LogRow(props: {
  entries: readonly LogEntry[];
  entry: LogEntry;
  hides: readonly LogColumn[];
  selection: Selection;
  act: EntryActions;
}) {
  const { entry, act } = props;
  const shows = (column: LogColumn) => !props.hides.includes(column);
  const title = entry.title ?? t('job_untitled');
  return (
    <tr data-entry={entry.id} class={props.selection.ids.has(entry.id) ? 'picked' : ''}>
      <td class="pick">
        <PickOne entries={props.entries} entry={entry} selection={props.selection} />
      </td>
      {shows('sent') && (
        <td class="sent figures" title={moment(entry.sentAt)}>
          {day(entry.sentAt)}
        </td>
      )}
      <td class="job">
        <a href={proposalAddress(entry.id)}>{title}</a>
        {shows('note') && (entry.note || entry.how !== 'page') && (
          <span class="soft small note">
            {[entry.how !== 'page' && t(HOW[entry.how]), entry.note].filter(Boolean).join(' · ')}
          </span>
        )}
        {entry.unshown && <NotShown />}
      </td>
      {shows('cost') && (
        <td class="figure figures">
          <Amount value={entry.base} word={t('log_cost')} />
        </td>
      )}
      {shows('boost') && (
        <td class="figure figures">
          {entry.boost === 0 ? <span class="soft wide">–</span> : <Amount value={entry.boost} word={t('log_boost')} />}
        </td>
      )}
      {shows('back') && (
        <td class="back">
          <OutlookTag outlook={entry.outlook} />
          {entry.boostOutlook !== null && entry.boostOutlook !== entry.outlook && (
            <span class="small">
              <span class="soft">{t('log_boost')}</span> <OutlookTag outlook={entry.boostOutlook} />
            </span>
          )}
          {entry.returned > 0 && (
            <span class="small figures">{t('log_returned', { connects: connects(entry.returned) })}</span>
          )}
        </td>
      )}
      {shows('outcome') && (
        <td class="outcome">
          <OutcomeSelect title={title} outcome={entry.outcome} keep={(outcome) => act.outcome(entry, outcome)} />
        </td>
      )}
      <td class="actions">
        <button
          type="button"
          class="button quiet square"
          title={t('edit')}
          aria-label={t('log_edit', { title })}
          onClick={() => act.edit(entry)}
        >
          <Icon name="pencil" />
        </button>
        {!entry.fixed && (
          <button
            type="button"
            class="button quiet square"
            title={t('delete')}
            aria-label={t('log_delete', { title })}
            onClick={() => act.remove(entry)}
          >
            <Icon name="trash" />
          </button>
        )}
      </td>
    </tr>
  );
}

/** How an entry came into the log other than by its pages. */
export const HOW = { hand: 'how_hand', file: 'how_file', statement: 'how_statement' } as const;

/** A figure; beside it, on a narrow window, the word that the column's head says on a wide one. */
function Amount({ value, word }: { value: number | null; word: string }) {
  return (
    <>
      <span class="narrow soft small">{word} </span>
      {value === null ? <span title={t('cost_unknown')}>?</span> : number(value)}
      {value === null && <span class="aloud">{t('cost_unknown')}</span>}
    </>
  );
}
