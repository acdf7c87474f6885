import { useState } from 'preact/hooks';
import {
  COLUMNS,
  type Column,
  type ColumnMap,
  type DateOrder,
  type Encoding,
  guessTable,
  type Table,
  type TableMapping,
} from '../../core/exchange/index.ts';
import type { Account } from '../../core/job.ts';
import type { Outcome } from '../../core/ledger/index.ts';
import { now } from '../../platform/clock.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { number } from '../../ui/formats.ts';
import { plural, t } from '../../ui/words.ts';
import { COLUMN_WORDS, ENCODING_WORDS, firstCell, missingColumns, SEPARATOR_WORDS } from './columns.ts';
import { OutcomeWords } from './outcome-words.tsx';
import { TableSample } from './table-sample.tsx';

/** Which column holds what, as far as the headings tell it; the rest, and what can be read in two ways, is asked. */
export function ColumnForm(props: {
  name: string;
  encoding: Encoding;
  table: Table;
  /** How the columns were named before; null at first. */
  mapping: TableMapping | null;
  onGo: (mapping: TableMapping) => void;
  onCancel: () => void;
}) {
  const { name, encoding, table, mapping } = props;
  const [columns, setColumns] = useState<ColumnMap>(() => mapping?.columns ?? guessTable(table).columns);
  const [order, setOrder] = useState<DateOrder | null>(mapping?.dates ?? null);
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({ ...mapping?.outcomes });
  const [account, setAccount] = useState<Account>(mapping?.account ?? 'own');
  const guess = guessTable(table, columns);
  const dates = guess.dates ?? order;
  const missing = missingColumns(columns);
  const name_ = (column: Column, value: string) =>
    setColumns(({ [column]: _, ...rest }) => (value === '' ? rest : { ...rest, [column]: Number(value) }));
  const go = (event: Event) => {
    event.preventDefault();
    if (missing.length === 0 && dates !== null)
      props.onGo({ columns, dates, outcomes, account, today: now().slice(0, 10) });
  };
  return (
    <form class="columns" onSubmit={go}>
      <p>
        <strong>{name}</strong>{' '}
        <span class="soft">
          {plural('table_rows', table.rows.length)}
          {', '}
          {t('table_read_as', {
            separator: t(SEPARATOR_WORDS[table.separator]),
            encoding: ENCODING_WORDS[encoding],
          })}
        </span>
      </p>
      <TableSample table={table} />
      <h3>{t('table_columns')}</h3>
      <div class="pair">
        {COLUMNS.map((column) => (
          <Field key={column} label={t(COLUMN_WORDS[column])} hint={sample(table, columns[column])}>
            {(tied) => (
              <select
                {...tied}
                class="input"
                value={columns[column] ?? ''}
                onChange={({ currentTarget }) => name_(column, currentTarget.value)}
              >
                <option value="">{t('table_not_there')}</option>
                {table.header.map((head, index) => (
                  // Two columns may have the same heading.
                  <option key={index} value={index}>
                    {head.trim() || t('table_column', { number: number(index + 1) })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      {guess.dates === null && columns.date !== undefined && (
        <Choice
          form="row"
          label={t('table_date_order')}
          options={[
            { value: 'month', label: t('table_month_first') },
            { value: 'day', label: t('table_day_first') },
          ]}
          value={order === 'year' ? null : order}
          onChoose={async (value) => {
            setOrder(value);
            return true;
          }}
        />
      )}
      <OutcomeWords
        words={guess.unknownOutcomes}
        chosen={outcomes}
        onChoose={(word, outcome) => {
          const { [word]: _, ...rest } = outcomes;
          setOutcomes(outcome ? { ...rest, [word]: outcome } : rest);
        }}
      />
      <Choice
        form="row"
        label={t('table_whose')}
        options={[
          { value: 'own', label: t('whose_own') },
          { value: 'agency', label: t('whose_agency') },
        ]}
        value={account}
        onChoose={async (value) => {
          setAccount(value);
          return true;
        }}
      />
      <p role="status" class="soft small">
        {missing.length > 0 && t('table_missing', { columns: missing.map((each) => t(COLUMN_WORDS[each])).join(', ') })}
        {missing.length === 0 && dates === null && t('table_say_order')}
      </p>
      <div class="row">
        <button type="submit" class="button primary" disabled={missing.length > 0 || dates === null}>
          {t('table_go')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function sample(table: Table, column: number | undefined): string | undefined {
  const cell = firstCell(table, column);
  return cell === null ? undefined : t('table_example', { cell });
}
