import { STATEMENT_PARTS } from '../protocol/ledger-answers.ts';
import type { StatementQuery } from '../protocol/messages.ts';
import { Field } from '../ui/field.tsx';
import { t } from '../ui/words.ts';
import { partWord } from './sort-words.ts';

/** By kind, days and account; all of it is in the address. */
export function StatementFilters(props: {
  query: StatementQuery;
  /** There are an agency's books, too. */
  agency: boolean;
  show: (query: StatementQuery) => void;
}) {
  const { query, agency } = props;
  const narrow = (change: Partial<StatementQuery>) => props.show({ ...query, ...change, offset: 0 });
  const day = (name: 'from' | 'to') => (
    <Field label={t(name === 'from' ? 'statement_from' : 'statement_to')}>
      {(tied) => (
        <input
          {...tied}
          class="input"
          type="date"
          value={query[name] ?? ''}
          onChange={({ currentTarget }) => narrow({ [name]: currentTarget.value || null })}
        />
      )}
    </Field>
  );
  return (
    <search class="narrowing">
      <Field label={t('statement_kind')}>
        {(tied) => (
          <select
            {...tied}
            class="input"
            value={query.part ?? ''}
            onChange={({ currentTarget }) =>
              narrow({ part: STATEMENT_PARTS.find((each) => each === currentTarget.value) ?? null })
            }
          >
            <option value="">{t('statement_all')}</option>
            {STATEMENT_PARTS.map((part) => (
              <option key={part} value={part}>
                {partWord(part)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {day('from')}
      {day('to')}
      {(agency || query.account === 'agency') && (
        <Field label={t('statement_account')}>
          {(tied) => (
            <select
              {...tied}
              class="input"
              value={query.account}
              onChange={({ currentTarget }) => narrow({ account: currentTarget.value === 'agency' ? 'agency' : 'own' })}
            >
              <option value="own">{t('account_own')}</option>
              <option value="agency">{t('account_agency')}</option>
            </select>
          )}
        </Field>
      )}
    </search>
  );
}
