import type { StatementItem } from '../protocol/ledger-answers.ts';
import { causeWord } from '../ui/cause.ts';
import { day, moment, number } from '../ui/formats.ts';
import { Icon } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import { proposalAddress } from './route.ts';
import { sortWord } from './sort-words.ts';

type Line = NonNullable<StatementItem['line']>;

/** The movements, latest first, each with the balance after it. */
export function StatementTable(props: {
  items: StatementItem[];
  edit: (line: Line) => void;
  remove: (line: Line) => void;
}) {
  return (
    <table class="statement sheet">
      <caption class="aloud">{t('statement_movements')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('statement_day')}</th>
          <th scope="col">{t('statement_what')}</th>
          <th scope="col" class="figure">
            {t('statement_amount')}
          </th>
          <th scope="col" class="figure">
            {t('statement_balance')}
          </th>
          <th scope="col">
            <span class="aloud">{t('log_actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item, index) => (
          // Lines have no names of their own: two equal rows of a day are two.
          <Row key={`${item.day} ${index}`} item={item} edit={props.edit} remove={props.remove} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  item,
  edit,
  remove,
}: {
  item: StatementItem;
  edit: (line: Line) => void;
  remove: (line: Line) => void;
}) {
  const { line, difference, balance } = item;
  const amount = line?.amount ?? difference?.amount ?? 0;
  const what = line ? sortWord(line.sort) : t('sort_difference');
  return (
    <tr class={difference ? 'difference' : ''}>
      <td class="day figures" title={moment(item.day)}>
        {day(item.day)}
      </td>
      <td class="what">
        {line && <What line={line} />}
        {difference && (
          <>
            <strong>{what}</strong>
            <span class="small">{explained(difference)}</span>
          </>
        )}
      </td>
      <td class={`figure figures ${amount > 0 ? 'plus' : ''}`}>{signed(amount)}</td>
      <td class="figure figures soft">
        <span class="narrow small">{t('statement_balance')} </span>
        {balance === null ? (
          <span title={t('statement_balance_unknown')}>
            <span aria-hidden="true">?</span>
            <span class="aloud">{t('statement_balance_unknown')}</span>
          </span>
        ) : (
          number(balance).replace('-', '−')
        )}
      </td>
      <td class="actions">
        {line?.entry && (
          <>
            <button
              type="button"
              class="button quiet square"
              title={t('edit')}
              aria-label={t('hand_edit_of', { what, day: day(item.day) })}
              onClick={() => edit(line)}
            >
              <Icon name="pencil" />
            </button>
            <button
              type="button"
              class="button quiet square"
              title={t('delete')}
              aria-label={t('hand_delete_of', { what, day: day(item.day) })}
              onClick={() => remove(line)}
            >
              <Icon name="trash" />
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

/** Between which days the balance moved, or on which one, and what may have moved it. */
function explained(difference: NonNullable<StatementItem['difference']>): string {
  const [from, to] = [day(difference.from.at), day(difference.to.at)];
  const causes = difference.causes.map(causeWord).join('; ');
  return from === to ? t('difference_causes_on', { day: to, causes }) : t('difference_causes', { from, to, causes });
}

/** What it is, its job where it has one, and where it is known from. */
function What({ line }: { line: Line }) {
  const { sort, title, proposal, row, how, entry } = line;
  const kind = sortWord(sort);
  // A label that says no more than the kind above it is not said again.
  const label = row?.label.toLowerCase() === kind.toLowerCase() ? '' : row?.label;
  const from = label ?? (how === 'page' ? t('how_pending') : t(how === 'file' ? 'how_file' : 'how_hand'));
  return (
    <>
      <span>
        {kind}
        {title !== null && ' · '}
        {title !== null && proposal !== null ? <a href={proposalAddress(proposal)}>{title}</a> : title}
      </span>
      <span class="soft small">{[from, entry?.note].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** "+10", "−14": with a real minus, which is as wide as a plus. */
export function signed(amount: number): string {
  if (amount === 0) return number(0);
  return amount > 0 ? `+${number(amount)}` : number(amount).replace('-', '−');
}
